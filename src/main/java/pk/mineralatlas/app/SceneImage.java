package pk.mineralatlas.app;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import pk.mineralatlas.print.PageFile;
import pk.mineralatlas.print.PngOutput;
import pk.mineralatlas.print.PrintException;

/** A picture of a whole window. FX thread only. */
final class SceneImage {

  private static final double SCREEN_DPI = 96;

  private SceneImage() {}

  /** Writes what a scene shows as PNG; where that fails a line on the terminal says why. */
  static void write(Scene scene, Path file) {
    WritableImage shot = scene.snapshot(null);
    int widthPx = (int) shot.getWidth();
    int heightPx = (int) shot.getHeight();
    BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
    int[] row = new int[widthPx];
    for (int y = 0; y < heightPx; y++) {
      shot.getPixelReader()
          .getPixels(0, y, widthPx, 1, PixelFormat.getIntArgbInstance(), row, 0, widthPx);
      image.setRGB(0, y, widthPx, 1, row, 0, widthPx);
    }
    try {
      PageFile.write(file, out -> PngOutput.encode(image, SCREEN_DPI, out));
    } catch (PrintException e) {
      Main.tell(String.valueOf(e.getMessage()));
    }
  }
}
