package pk.mineralatlas.app;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.DrawOptions;
import pk.mineralatlas.render.MapRenderer;

/** Draws frames of one size, each anew, into one picture. One thread. */
final class DocumentPainter {

  private static final double NANOS_PER_MS = 1e6;

  private final MapRenderer renderer;
  private final double pxPerUnit;
  private final BufferedImage picture;

  /**
   * @param pxPerUnit pixels of the picture to one of the snapshots' viewport
   */
  DocumentPainter(MapRenderer renderer, MapSnapshot snapshot, double pxPerUnit) {
    this.renderer = renderer;
    this.pxPerUnit = pxPerUnit;
    this.picture =
        new BufferedImage(
            (int) Math.ceil(snapshot.viewport().widthPx() * pxPerUnit - 1e-6),
            (int) Math.ceil(snapshot.viewport().heightPx() * pxPerUnit - 1e-6),
            BufferedImage.TYPE_INT_ARGB_PRE);
  }

  /** The last frame. */
  BufferedImage picture() {
    return picture;
  }

  /** Draws a frame over the last one. */
  FramePhases draw(MapSnapshot snapshot) {
    long start = System.nanoTime();
    Graphics2D g = picture.createGraphics();
    try {
      g.scale(pxPerUnit, pxPerUnit);
      renderer.draw(snapshot, g, DrawOptions.screen(pxPerUnit), () -> false);
    } finally {
      g.dispose();
    }
    return new FramePhases(0, 0, (System.nanoTime() - start) / NANOS_PER_MS, 0);
  }
}
