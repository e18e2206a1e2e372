package pk.mineralatlas.render;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.feature.Detail;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.map.Selected;

/**
 * Finds what is drawn at a point of the view. Symbols are hit where they are drawn, or a tolerance
 * beside; areas where they cover the point. Filtered-out features are not hit. Any thread.
 */
public final class HitTest {

  /** No symbol reaches farther from its centre. */
  private static final double LARGEST_REACH_PX = 32;

  private static final double EAST_M = Double.POSITIVE_INFINITY;

  private final MapSnapshot snapshot;
  private final ViewPoint point;
  private final double tolerancePx;
  private final MapPoint ground;
  private final List<Selected> marks = new ArrayList<>();
  private final List<Selected> areas = new ArrayList<>();

  private HitTest(MapSnapshot snapshot, ViewPoint point, double tolerancePx) {
    this.snapshot = snapshot;
    this.point = point;
    this.tolerancePx = tolerancePx;
    this.ground = snapshot.viewport().viewToMap(point);
  }

  /**
   * The features at a point, top-most first: points, licences and what someone opened, then belts,
   * zones and districts.
   *
   * @param tolerancePx how far off a symbol may be, pixels of the viewport
   */
  public static List<Selected> at(MapSnapshot snapshot, ViewPoint point, double tolerancePx) {
    HitTest test = new HitTest(snapshot, point, tolerancePx);
    for (MapLayer layer : snapshot.layers().reversed()) {
      if (layer.visible() && layer.opacity() > 0 && layer.id().isSelectable()) {
        test.probe(layer);
      }
    }
    List<Selected> all = new ArrayList<>(test.marks);
    all.addAll(test.areas);
    return all;
  }

  private void probe(MapLayer layer) {
    FeatureLayer features = layer.features();
    if (features == null) {
      return;
    }
    switch (layer.id()) {
      case OpenedLayer _ -> probeOpened(layer, features);
      case AtlasLayer id -> {
        if (features.kind() == GeometryKind.POINT) {
          probePoints(layer, id, features);
        } else {
          probeAreas(layer, id, features);
        }
      }
    }
  }

  private void probeOpened(MapLayer layer, FeatureLayer features) {
    OpenedHits hits = new OpenedHits(layer, features, snapshot.viewport());
    for (int f : hits.at(ground, tolerancePx)) {
      marks.add(Selected.of(layer.id(), features, f));
    }
  }

  private void probePoints(MapLayer layer, AtlasLayer id, FeatureLayer features) {
    Viewport view = snapshot.viewport();
    double reachM = (LARGEST_REACH_PX + tolerancePx) * view.metresPerPx();
    Extent around = Extent.between(ground, ground).grownBy(reachM);
    int[] near = PointSymbols.drawingOrder(id, features, features.query(around));
    for (int i = near.length - 1; i >= 0; i--) {
      int f = near[i];
      if (layer.shown().contains(f) && isHit(id, features, f)) {
        marks.add(Selected.of(id, features, f));
      }
    }
  }

  private boolean isHit(AtlasLayer layer, FeatureLayer features, int f) {
    Viewport view = snapshot.viewport();
    double distancePx = view.mapToView(features.x(f), features.y(f)).distanceTo(point);
    return PointSymbols.of(layer, features, f, view.metresPerPx())
        .filter(symbol -> distancePx <= symbol.reachPx() + tolerancePx)
        .isPresent();
  }

  private void probeAreas(MapLayer layer, AtlasLayer id, FeatureLayer features) {
    List<Selected> found = id == AtlasLayer.LICENCES ? marks : areas;
    for (int f : features.query(Extent.between(ground, ground))) {
      if (layer.shown().contains(f) && covers(features, f, ground)) {
        found.add(Selected.of(id, features, f));
      }
    }
  }

  /** Whether a polygon holds a point: an odd number of its edges crosses the ray to the east. */
  static boolean covers(FeatureLayer layer, int feature, MapPoint p) {
    boolean inside = false;
    Detail lines = layer.details().full();
    double[] xy = layer.xy();
    for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
      int end = layer.partStart(part + 1);
      for (int i = layer.partStart(part) + 1; i < end; ) {
        if (crosses(xy, 2 * i, p)) {
          inside = !inside;
        }
        // Of a chunk that does not reach the ray only the edge that enters it had to be looked at.
        boolean isPassedOver =
            i % Detail.CHUNK == 0
                && i + Detail.CHUNK <= end
                && lines.chunks().sides(i / Detail.CHUNK, p.xM(), p.yM(), EAST_M, p.yM()) != 0;
        i += isPassedOver ? Detail.CHUNK : 1;
      }
    }
    return inside;
  }

  /** Whether the edge to the position at an index crosses the ray from a point to the east. */
  private static boolean crosses(double[] xy, int at, MapPoint p) {
    double y0 = xy[at - 1];
    double y1 = xy[at + 1];
    return y0 > p.yM() != y1 > p.yM()
        && p.xM() < xy[at - 2] + (p.yM() - y0) / (y1 - y0) * (xy[at] - xy[at - 2]);
  }
}
