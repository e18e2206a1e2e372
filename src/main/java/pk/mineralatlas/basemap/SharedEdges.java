package pk.mineralatlas.basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Which areas lie along which edges, for polygons that share their edges vertex for vertex.
 *
 * @param <K> what tells areas apart
 */
final class SharedEdges<K> {

  /** Long edges count as several positions, this far apart, degrees. */
  private static final double STEP_DEG = 0.004;

  private final Map<LineSegment, List<K>> owners = new HashMap<>();

  void add(K name, Polygon polygon) {
    for (LineSegment edge : edges(polygon)) {
      owners.computeIfAbsent(edge, e -> new ArrayList<>()).add(name);
    }
  }

  /** Positions along the edges a polygon shares with the areas, by area. */
  Map<K, List<Coordinate>> middles(Polygon polygon) {
    Map<K, List<Coordinate>> found = new LinkedHashMap<>();
    for (LineSegment edge : edges(polygon)) {
      for (K owner : owners.getOrDefault(edge, List.of())) {
        List<Coordinate> along = found.computeIfAbsent(owner, o -> new ArrayList<>());
        int pieces = Math.max(1, (int) Math.ceil(edge.getLength() / STEP_DEG));
        for (int i = 0; i < pieces; i++) {
          along.add(edge.pointAlong((i + 0.5) / pieces));
        }
      }
    }
    return found;
  }

  /** Length of the edges a polygon shares with each area, degrees. */
  Map<K, Double> lengths(Polygon polygon) {
    Map<K, Double> lengths = new LinkedHashMap<>();
    for (LineSegment edge : edges(polygon)) {
      for (K owner : owners.getOrDefault(edge, List.of())) {
        lengths.merge(owner, edge.getLength(), Double::sum);
      }
    }
    return lengths;
  }

  /** The edges of a polygon and its holes, each in one direction whoever owns it. */
  static List<LineSegment> edges(Polygon polygon) {
    List<LineSegment> edges = new ArrayList<>();
    addEdges(polygon.getExteriorRing(), edges);
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      addEdges(polygon.getInteriorRingN(i), edges);
    }
    return edges;
  }

  private static void addEdges(LinearRing ring, List<LineSegment> edges) {
    Coordinate[] cs = ring.getCoordinates();
    for (int i = 1; i < cs.length; i++) {
      LineSegment edge = new LineSegment(cs[i - 1], cs[i]);
      edge.normalize();
      edges.add(edge);
    }
  }
}
