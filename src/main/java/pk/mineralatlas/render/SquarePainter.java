package pk.mineralatlas.render;

import java.util.BitSet;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.Symbolizer;

/**
 * Draws the points of an opened layer, every position of a multipoint. Where they are so many that
 * they would hide each other, the squares are small, and of those that would fall on the same spot
 * one is drawn.
 */
final class SquarePainter {

  /** Squares closer than this cannot be told apart. */
  private static final double SAME_SPOT_PX = 0.5;

  /** From so many features in view on, a spot is as large as is still not seen. */
  private static final int MANY = 20_000;

  private static final double SAME_SPOT_OF_MANY_PX = 2;

  /** Draws a symbol at a place of the view. */
  @FunctionalInterface
  interface Pen {
    void draw(double xPx, double yPx, MapSymbol symbol);
  }

  private final MapCanvas canvas;
  private final Pen pen;

  SquarePainter(MapCanvas canvas, Pen pen) {
    this.canvas = canvas;
    this.pen = pen;
  }

  void draw(MapLayer layer, FeatureLayer features, int[] inView) {
    for (Rule rule : layer.rules()) {
      for (Symbolizer symbolizer : rule.symbolizers()) {
        if (symbolizer instanceof Symbolizer.Square square) {
          boolean many = inView.length > MANY;
          draw(
              features,
              inView,
              many ? SquareMark.ofMany(square) : SquareMark.of(square, canvas.metresPerPx()));
        }
      }
    }
  }

  private void draw(FeatureLayer features, int[] inView, SquareMark mark) {
    Spots spots = new Spots(inView.length > MANY ? SAME_SPOT_OF_MANY_PX : SAME_SPOT_PX);
    double[] xy = features.xy();
    for (int f : inView) {
      int end = features.partStart(features.firstPart(f + 1));
      for (int i = features.partStart(features.firstPart(f)); i < end; i++) {
        double x = canvas.path().x(xy[2 * i]);
        double y = canvas.path().y(xy[2 * i + 1]);
        if (spots.take(x, y)) {
          pen.draw(x, y, mark);
        }
      }
      if (canvas.cancelled().getAsBoolean()) {
        return;
      }
    }
  }

  /** The spots of the view, with its margin, that hold a square. */
  private final class Spots {

    private final double sizePx;
    private final int columns;
    private final int rows;
    private final BitSet taken = new BitSet();

    Spots(double sizePx) {
      this.sizePx = sizePx;
      this.columns = (int) Math.ceil((canvas.path().rightPx() + ViewPath.MARGIN_PX) / sizePx);
      this.rows = (int) Math.ceil((canvas.path().bottomPx() + ViewPath.MARGIN_PX) / sizePx);
    }

    /** Takes the spot of a place; says whether it is in view and was free. */
    boolean take(double xPx, double yPx) {
      int column = (int) Math.floor((xPx + ViewPath.MARGIN_PX) / sizePx);
      int row = (int) Math.floor((yPx + ViewPath.MARGIN_PX) / sizePx);
      if (column < 0 || column >= columns || row < 0 || row >= rows) {
        return false;
      }
      int spot = row * columns + column;
      boolean free = !taken.get(spot);
      taken.set(spot);
      return free;
    }
  }
}
