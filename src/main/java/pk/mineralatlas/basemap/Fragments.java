package pk.mineralatlas.basemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Leaves each area in one piece and its islands: a smaller piece that has an edge in common with
 * other areas of the same kind goes to the one with the longest such edge.
 */
final class Fragments {

  private Fragments() {}

  /**
   * The areas joined from their faces.
   *
   * @param faces polygons by area that share their edges vertex for vertex
   * @param kind the areas among which fragments may change hands; the others keep all they have
   */
  static Map<String, Geometry> joined(Map<String, List<Polygon>> faces, Set<String> kind) {
    Map<String, List<Polygon>> current = faces;
    for (boolean moved = true; moved; ) {
      Map<String, List<Polygon>> pieces = pieces(current);
      current = pieces;
      moved = moveFragments(pieces, kind);
    }
    Map<String, Geometry> joined = new LinkedHashMap<>();
    current.forEach(
        (name, parts) ->
            joined.put(name, CoverageBuilder.largestFirst(Faces.FACTORY.buildGeometry(parts))));
    return joined;
  }

  private static Map<String, List<Polygon>> pieces(Map<String, List<Polygon>> faces) {
    Map<String, List<Polygon>> pieces = new LinkedHashMap<>();
    faces.forEach(
        (name, all) -> {
          Geometry union = CoverageUnion.union(all.toArray(Geometry[]::new));
          List<Polygon> parts = new ArrayList<>();
          for (int i = 0; i < union.getNumGeometries(); i++) {
            parts.add((Polygon) union.getGeometryN(i));
          }
          parts.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
          pieces.put(name, parts);
        });
    return pieces;
  }

  /** A piece of an area; the first is the largest. */
  private record Piece(String area, int number) {}

  private static boolean moveFragments(Map<String, List<Polygon>> pieces, Set<String> kind) {
    SharedEdges<Piece> edges = new SharedEdges<>();
    for (String name : kind) {
      List<Polygon> own = Known.get(pieces, name);
      for (int i = 0; i < own.size(); i++) {
        edges.add(new Piece(name, i), own.get(i));
      }
    }
    Map<Polygon, String> moves = new LinkedHashMap<>();
    for (String name : kind) {
      List<Polygon> own = Known.get(pieces, name);
      for (Polygon fragment : own.subList(1, own.size())) {
        larger(fragment, name, edges, pieces).ifPresent(to -> moves.put(fragment, to));
      }
    }
    pieces.values().forEach(own -> own.removeAll(moves.keySet()));
    moves.forEach((fragment, to) -> Known.get(pieces, to).addLast(fragment));
    return !moves.isEmpty();
  }

  /** The area whose larger piece has the longest edge in common with a fragment. */
  private static Optional<String> larger(
      Polygon fragment, String own, SharedEdges<Piece> edges, Map<String, List<Polygon>> pieces) {
    return edges.lengths(fragment).entrySet().stream()
        .filter(e -> !e.getKey().area().equals(own))
        .filter(e -> area(e.getKey(), pieces) > fragment.getArea())
        .max(
            Map.Entry.<Piece, Double>comparingByValue()
                .thenComparingDouble(e -> area(e.getKey(), pieces)))
        .map(e -> e.getKey().area());
  }

  private static double area(Piece piece, Map<String, List<Polygon>> pieces) {
    return Known.get(pieces, piece.area()).get(piece.number()).getArea();
  }
}
