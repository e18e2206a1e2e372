package pk.mineralatlas.print;

import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;
import pk.mineralatlas.feature.FeatureLayer;

/** The rings of a feature on a map, thinned to what the eye can part. */
final class OutlinePath {

  private static final double STEP_MM = 0.1;

  private OutlinePath() {}

  /** The rings where a map has them. */
  static Path2D of(FeatureLayer layer, int feature, MapFrame map) {
    return of(layer, feature, map::pageXMm, map::pageYMm);
  }

  /**
   * The rings.
   *
   * @param pageXMm where on the page a map plane's x lies
   * @param pageYMm likewise y
   */
  static Path2D of(
      FeatureLayer layer, int feature, DoubleUnaryOperator pageXMm, DoubleUnaryOperator pageYMm) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int p = layer.firstPart(feature); p < layer.firstPart(feature + 1); p++) {
      double lastX = Double.NaN;
      double lastY = Double.NaN;
      for (int i = layer.partStart(p); i < layer.partStart(p + 1); i++) {
        double x = pageXMm.applyAsDouble(layer.xy()[2 * i]);
        double y = pageYMm.applyAsDouble(layer.xy()[2 * i + 1]);
        if (Double.isNaN(lastX)) {
          path.moveTo(x, y);
        } else if (Math.hypot(x - lastX, y - lastY) < STEP_MM) {
          continue;
        } else {
          path.lineTo(x, y);
        }
        lastX = x;
        lastY = y;
      }
      path.closePath();
    }
    return path;
  }
}
