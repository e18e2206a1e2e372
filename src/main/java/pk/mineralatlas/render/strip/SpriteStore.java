package pk.mineralatlas.render.strip;

import java.util.LinkedHashMap;
import java.util.Map;
import pk.mineralatlas.render.raster.Canvas;
import pk.mineralatlas.render.raster.Pen;
import pk.mineralatlas.render.raster.Sprite;
import pk.mineralatlas.render.raster.Tint;
import pk.mineralatlas.style.MarkShape;

/** Sprites already drawn, the ones used last kept. Any thread. */
final class SpriteStore {

  private static final int MOST = 400;

  /**
   * A mark in pixels of the picture.
   *
   * @param edgeArgb its rim, not premultiplied
   * @param isRimBelow whether the rim is a larger mark under it, else a line on its edge
   */
  record Mark(
      MarkShape shape,
      double halfPx,
      int fillArgb,
      int edgeArgb,
      double edgePx,
      boolean isRimBelow) {

    double reachPx() {
      return halfPx * 1.02 + (isRimBelow ? edgePx : edgePx / 2) + 0.1;
    }
  }

  private final Map<Mark, Sprite> sprites =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Mark, Sprite> eldest) {
          return size() > MOST;
        }
      };

  Sprite of(Mark mark) {
    synchronized (sprites) {
      return sprites.computeIfAbsent(
          mark, m -> Sprite.of(m.reachPx(), (canvas, x, y) -> draw(m, canvas, x, y)));
    }
  }

  private static void draw(Mark mark, Canvas canvas, double x, double y) {
    Tint edge = new Tint(mark.edgeArgb);
    if (mark.isRimBelow && mark.edgePx > 0) {
      area(canvas, at(MarkOutline.of(mark.shape, mark.halfPx + mark.edgePx), x, y), edge);
    }
    double[] outline = at(MarkOutline.of(mark.shape, mark.halfPx), x, y);
    area(canvas, outline, new Tint(mark.fillArgb));
    if (!mark.isRimBelow && mark.edgePx > 0) {
      canvas.line(outline, 0, outline.length / 2, true, new Pen(mark.edgePx, false));
      canvas.paint(edge);
    }
  }

  private static void area(Canvas canvas, double[] outline, Tint tint) {
    canvas.area(outline, 0, outline.length / 2);
    canvas.paint(tint);
  }

  private static double[] at(double[] outline, double x, double y) {
    for (int i = 0; i < outline.length; i += 2) {
      outline[i] += x;
      outline[i + 1] += y;
    }
    return outline;
  }
}
