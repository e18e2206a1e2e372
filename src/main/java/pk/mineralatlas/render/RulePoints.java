package pk.mineralatlas.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.Symbolizer;

/**
 * Draws the points of a layer by its rules, every position of a multipoint, in the order of the
 * layer. Where squares are so many that they would hide each other, they are small, and of those
 * that would fall on the same spot one is drawn.
 */
final class RulePoints {

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

  RulePoints(MapCanvas canvas, Pen pen) {
    this.canvas = canvas;
    this.pen = pen;
  }

  void draw(MapLayer layer, FeatureLayer features, int[] inView) {
    boolean many = inView.length > MANY;
    List<List<MapSymbol>> symbols =
        layer.rules().stream().map(rule -> symbols(rule, many)).toList();
    short[] classes = canvas.prepared().rules(features, layer.rules());
    Spots spots = new Spots(many ? SAME_SPOT_OF_MANY_PX : SAME_SPOT_PX);
    for (int f : inView) {
      if (canvas.cancelled().getAsBoolean()) {
        return;
      }
      if (classes[f] != Prepared.NO_RULE && layer.shown().contains(f)) {
        draw(features, f, symbols.get(classes[f]), spots);
      }
    }
  }

  private List<MapSymbol> symbols(Rule rule, boolean many) {
    if (!rule.scales().contains(canvas.metresPerPx())) {
      return List.of();
    }
    List<MapSymbol> symbols = new ArrayList<>();
    for (Symbolizer symbolizer : rule.symbolizers()) {
      if (symbolizer instanceof Symbolizer.Square square) {
        symbols.add(many ? SquareMark.ofMany(square) : SquareMark.of(square, canvas.metresPerPx()));
      } else if (symbolizer instanceof Symbolizer.Mark mark) {
        symbols.add(MarkSymbol.of(mark, canvas.metresPerPx()));
      }
    }
    return symbols;
  }

  private void draw(FeatureLayer features, int f, List<MapSymbol> symbols, Spots spots) {
    double[] xy = features.xy();
    int end = features.partStart(features.firstPart(f + 1));
    for (int i = features.partStart(features.firstPart(f)); i < end; i++) {
      double x = canvas.path().x(xy[2 * i]);
      double y = canvas.path().y(xy[2 * i + 1]);
      for (MapSymbol symbol : symbols) {
        if (symbol instanceof MarkSymbol || spots.take(x, y)) {
          pen.draw(x, y, symbol);
        }
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
