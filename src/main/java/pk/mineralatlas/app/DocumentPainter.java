package pk.mineralatlas.app;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.DrawOptions;
import pk.mineralatlas.render.FrameTimes;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.render.TimedFrame;

/** Draws frames of one size, each anew, into one picture. One thread. */
final class DocumentPainter {

  private final MapRenderer renderer;
  private final DrawOptions options;
  private @Nullable BufferedImage picture;

  /**
   * @param pxPerUnit pixels of the picture to one of the snapshots' viewport
   */
  DocumentPainter(MapRenderer renderer, double pxPerUnit) {
    this.renderer = renderer;
    this.options = DrawOptions.screen(pxPerUnit);
  }

  /**
   * The last frame.
   *
   * @throws IllegalStateException before the first
   */
  BufferedImage picture() {
    if (picture == null) {
      throw new IllegalStateException("nothing was drawn yet");
    }
    return picture;
  }

  /** Draws a frame over the last one. */
  FrameTimes draw(MapSnapshot snapshot) {
    TimedFrame frame = renderer.frame(snapshot, options, picture);
    picture = frame.image();
    return frame.times();
  }

  /** Waits until what the first frame began, thinning the layers, is done; milliseconds. */
  double settle() {
    long start = System.nanoTime();
    renderer.settle();
    return (System.nanoTime() - start) / 1e6;
  }
}
