package pk.mineralatlas.app;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.ui.mappane.MapFrame;
import pk.mineralatlas.ui.shell.ViewImage;

/** Writes a map as a PNG. */
final class MapPicture {

  private MapPicture() {}

  /**
   * Draws and writes a map.
   *
   * @param pixelRatio the picture's pixels to one of the snapshot's viewport
   * @throws CommandException if the file cannot be written
   */
  static void write(MapSnapshot snapshot, double pixelRatio, Path file) {
    try {
      write(snapshot, MapRenderer.bundled().image(snapshot, pixelRatio), file);
    } catch (PrintException e) {
      throw CommandException.badFile(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Writes a map that is drawn.
   *
   * @throws PrintException in one line, if the file cannot be written
   */
  static void write(MapSnapshot snapshot, BufferedImage image, Path file) throws PrintException {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    MapFrame frame = new MapFrame(snapshot.viewport(), pixels, image.getWidth(), image.getHeight());
    ViewImage.write(frame, snapshot.theme(), file);
  }
}
