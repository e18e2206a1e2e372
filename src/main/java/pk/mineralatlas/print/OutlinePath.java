package pk.mineralatlas.print;

import java.awt.geom.Path2D;
import pk.mineralatlas.feature.FeatureLayer;

/** The rings of a feature on a map, thinned to what the eye can part. */
final class OutlinePath {

  private static final double STEP_MM = 0.1;

  private OutlinePath() {}

  static Path2D of(FeatureLayer layer, int feature, MapFrame map) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int p = layer.firstPart(feature); p < layer.firstPart(feature + 1); p++) {
      double lastX = Double.NaN;
      double lastY = Double.NaN;
      for (int i = layer.partStart(p); i < layer.partStart(p + 1); i++) {
        double x = map.pageXMm(layer.xy()[2 * i]);
        double y = map.pageYMm(layer.xy()[2 * i + 1]);
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
