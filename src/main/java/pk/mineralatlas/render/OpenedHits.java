package pk.mineralatlas.render;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.Symbolizer;

/** Finds the features of an opened layer at a point: squares, lines, the inside of areas. */
final class OpenedHits {

  /** Where more lie on one spot, nobody can choose among them. */
  private static final int MOST = 200;

  private final MapLayer layer;
  private final FeatureLayer features;
  private final double metresPerPx;

  OpenedHits(MapLayer layer, FeatureLayer features, Viewport view) {
    this.layer = layer;
    this.features = features;
    this.metresPerPx = view.metresPerPx();
  }

  /** The features at a point, those drawn last first. */
  List<Integer> at(MapPoint point, double tolerancePx) {
    double reachM = (tolerancePx + reachPx()) * metresPerPx;
    int[] near = features.query(Extent.between(point, point).grownBy(reachM));
    List<Integer> found = new ArrayList<>();
    for (int i = near.length - 1; i >= 0 && found.size() < MOST; i--) {
      if (layer.shown().contains(near[i]) && isHit(near[i], point, reachM)) {
        found.add(near[i]);
      }
    }
    return found;
  }

  /** How far what is drawn reaches from its position. */
  private double reachPx() {
    double reach = 0;
    for (Rule rule : layer.rules()) {
      for (Symbolizer symbolizer : rule.symbolizers()) {
        reach =
            Math.max(
                reach,
                switch (symbolizer) {
                  case Symbolizer.Square square -> SquareMark.of(square, metresPerPx).reachPx();
                  case Symbolizer.Line line -> line.width().at(metresPerPx) / 2;
                  case Symbolizer.Mark mark -> (mark.size().at(metresPerPx) + mark.edgePx()) / 2;
                  case Symbolizer.Fill _, Symbolizer.Ties _, Symbolizer.Label _ -> 0;
                });
      }
    }
    return reach;
  }

  private boolean isHit(int f, MapPoint point, double reachM) {
    return switch (features.kind()) {
      case POINT -> isNear(f, point, reachM, false);
      case LINE -> isNear(f, point, reachM, true);
      case POLYGON -> HitTest.covers(features, f, point);
    };
  }

  private boolean isNear(int f, MapPoint point, double reachM, boolean joined) {
    double[] xy = features.xy();
    for (int part = features.firstPart(f); part < features.firstPart(f + 1); part++) {
      int end = features.partStart(part + 1);
      for (int i = features.partStart(part); i < end; i++) {
        int next = joined && i + 1 < end ? i + 1 : i;
        double distanceSq =
            distanceSq(point, xy[2 * i], xy[2 * i + 1], xy[2 * next], xy[2 * next + 1]);
        if (distanceSq <= reachM * reachM) {
          return true;
        }
      }
    }
    return false;
  }

  /** The squared distance of a point from a segment, which may be a single position. */
  private static double distanceSq(MapPoint p, double x0, double y0, double x1, double y1) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double lengthSq = dx * dx + dy * dy;
    double along =
        lengthSq == 0
            ? 0
            : Math.clamp(((p.xM() - x0) * dx + (p.yM() - y0) * dy) / lengthSq, 0.0, 1.0);
    double ax = x0 + along * dx - p.xM();
    double ay = y0 + along * dy - p.yM();
    return ax * ax + ay * ay;
  }
}
