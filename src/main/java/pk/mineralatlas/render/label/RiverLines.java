package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;

/** The named rivers of a layer, the reaches of one name joined. Immutable; any thread. */
final class RiverLines {

  private final List<River> rivers;

  /**
   * A river, or a stretch of one where its reaches do not join.
   *
   * @param feature the first of its reaches
   * @param riverClass 0 for the greatest
   * @param xM its course, metres on the map plane
   * @param yM its course
   * @param alongM distance from its start at each position
   */
  record River(
      int feature, double riverClass, double[] xM, double[] yM, double[] alongM, Extent extent) {

    double lengthM() {
      return alongM[alongM.length - 1];
    }
  }

  private RiverLines(List<River> rivers) {
    this.rivers = List.copyOf(rivers);
  }

  static RiverLines of(FeatureLayer layer) {
    Map<String, List<Integer>> byName = new HashMap<>();
    for (int f = 0; f < layer.size(); f++) {
      String name = layer.text(f, "name").strip();
      if (!name.isEmpty() && layer.hasGeometry(f)) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(f);
      }
    }
    List<River> rivers = new ArrayList<>();
    for (List<Integer> reaches : byName.values()) {
      addJoined(layer, reaches, rivers);
    }
    rivers.sort(java.util.Comparator.comparingInt(River::feature));
    return new RiverLines(rivers);
  }

  private static void addJoined(FeatureLayer layer, List<Integer> reaches, List<River> into) {
    LineMerger merger = new LineMerger();
    double least = Double.POSITIVE_INFINITY;
    for (int f : reaches) {
      merger.add(layer.geometry(f));
      double riverClass = layer.number(f, "class");
      least = Math.min(least, Double.isNaN(riverClass) ? 5 : riverClass);
    }
    for (Object line : merger.getMergedLineStrings()) {
      if (line instanceof LineString course && course.getNumPoints() > 1) {
        into.add(river(reaches.getFirst(), least, course));
      }
    }
  }

  private static River river(int feature, double riverClass, Geometry course) {
    Coordinate[] c = course.getCoordinates();
    double[] x = new double[c.length];
    double[] y = new double[c.length];
    double[] along = new double[c.length];
    for (int i = 0; i < c.length; i++) {
      x[i] = c[i].x;
      y[i] = c[i].y;
      along[i] = i == 0 ? 0 : along[i - 1] + Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
    }
    var box = course.getEnvelopeInternal();
    return new River(
        feature,
        riverClass,
        x,
        y,
        along,
        new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
  }

  List<River> rivers() {
    return rivers;
  }
}
