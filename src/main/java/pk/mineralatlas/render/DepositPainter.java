package pk.mineralatlas.render;

import java.awt.Color;
import java.util.Arrays;
import java.util.Comparator;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.style.Mineral;
import pk.mineralatlas.style.Minerals;
import pk.mineralatlas.style.SymbolForm;

/** Draws the deposits: faint dots for those filtered out, then the others, important ones last. */
final class DepositPainter {

  private static final double FAINT_RADIUS_PX = 2;
  private static final double FAINT_OPACITY = 0.5;

  private DepositPainter() {}

  static void paint(MapCanvas canvas, MapLayer layer, FeatureLayer features) {
    int[] inView = canvas.inView(features);
    for (int f : inView) {
      if (!layer.shown().contains(f)) {
        drawFaint(canvas, features, f);
      }
    }
    for (int f : byImportance(features, inView)) {
      if (layer.shown().contains(f)) {
        symbol(features, f, canvas.metresPerPx())
            .draw(
                canvas.g(),
                canvas.path().x(features.x(f)),
                canvas.path().y(features.y(f)),
                canvas.palette());
      }
    }
  }

  private static void drawFaint(MapCanvas canvas, FeatureLayer features, int f) {
    Color colour = canvas.palette().color(mineral(features, f));
    canvas.g().setColor(DepositSymbol.withAlpha(colour, (int) (255 * FAINT_OPACITY)));
    canvas
        .g()
        .fill(
            DepositSymbol.disc(
                canvas.path().x(features.x(f)), canvas.path().y(features.y(f)), FAINT_RADIUS_PX));
  }

  /** The features with the least important first; equals keep the layer's order. */
  static int[] byImportance(FeatureLayer features, int[] inView) {
    return Arrays.stream(inView)
        .boxed()
        .sorted(Comparator.comparingDouble(f -> importance(features, f)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  static DepositSymbol symbol(FeatureLayer features, int f, double metresPerPx) {
    return DepositSymbol.of(
        mineral(features, f),
        SymbolForm.of(features.text(f, "precision")),
        importance(features, f),
        metresPerPx);
  }

  static double importance(FeatureLayer features, int f) {
    double importance = features.number(f, "importance");
    return importance > 0 ? importance : 0;
  }

  /** The mineral named first. */
  static Mineral mineral(FeatureLayer features, int f) {
    String minerals = features.text(f, "minerals");
    int end = minerals.indexOf(';');
    return Minerals.of(end < 0 ? minerals : minerals.substring(0, end));
  }
}
