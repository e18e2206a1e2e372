package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import pk.mineralatlas.feature.FeatureLayer;

/** The named rivers of a layer, the reaches of one name joined. Immutable; any thread. */
final class RiverLines {

  private final List<River> rivers;

  /** A river, or a stretch of one where its reaches do not join. Metres on the map plane. */
  static final class River {

    private final int feature;
    private final double riverClass;
    private final Course course;

    private River(int feature, double riverClass, LineString line) {
      this.feature = feature;
      this.riverClass = riverClass;
      Coordinate[] c = line.getCoordinates();
      double[] xy = new double[2 * c.length];
      for (int i = 0; i < c.length; i++) {
        xy[2 * i] = c[i].x;
        xy[2 * i + 1] = c[i].y;
      }
      course = new Course(xy, 0, c.length);
    }

    /** The first of its reaches in the layer. */
    int feature() {
      return feature;
    }

    /** The class of its greatest reach, 0 for the greatest rivers. */
    double riverClass() {
      return riverClass;
    }

    Course course() {
      return course;
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
    rivers.sort(Comparator.comparingInt(River::feature));
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
        into.add(new River(reaches.getFirst(), least, course));
      }
    }
  }

  List<River> rivers() {
    return rivers;
  }
}
