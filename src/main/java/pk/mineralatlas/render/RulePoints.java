package pk.mineralatlas.render;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.render.strip.Spots;
import pk.mineralatlas.render.strip.SquareLook;
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
    Spots spots = new Spots();
    List<List<MapSymbol>> symbols =
        layer.rules().stream().map(rule -> symbols(rule, features, spots)).toList();
    short[] classes = canvas.prepared().rules(features, layer.rules());
    for (int f : inView) {
      if (canvas.cancelled().getAsBoolean()) {
        return;
      }
      if (classes[f] != Prepared.NO_RULE && layer.shown().contains(f)) {
        draw(features, f, symbols.get(classes[f]), spots);
      }
    }
  }

  private List<MapSymbol> symbols(Rule rule, FeatureLayer features, Spots spots) {
    if (!rule.scales().contains(canvas.metresPerPx())) {
      return List.of();
    }
    List<MapSymbol> symbols = new ArrayList<>();
    for (Symbolizer symbolizer : rule.symbolizers()) {
      if (symbolizer instanceof Symbolizer.Square square) {
        SquareLook look = SquareLook.of(square, features, canvas.snapshot().viewport());
        begin(spots, Math.max(SAME_SPOT_PX, look.spotPx()));
        symbols.add(SquareMark.of(square, look));
      } else if (symbolizer instanceof Symbolizer.Mark mark) {
        symbols.add(MarkSymbol.of(mark, canvas.metresPerPx()));
      }
    }
    return symbols;
  }

  private void begin(Spots spots, double sizePx) {
    Viewport view = canvas.snapshot().viewport();
    spots.begin(sizePx, view.widthPx(), 0, view.heightPx(), ViewPath.MARGIN_PX);
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
}
