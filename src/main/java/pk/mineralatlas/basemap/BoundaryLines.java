package pk.mineralatlas.basemap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;
import pk.mineralatlas.source.shape.ShapeType;

/**
 * The lines along which Pakistan meets its neighbours, by what they are. They are edges of the
 * coverage, so they lie on the areas' own edges; only claims inside neighbouring countries come
 * from elsewhere.
 */
final class BoundaryLines {

  /** Point NJ9842, where the Line of Control as agreed in 1972 ends. */
  private static final Coordinate NJ9842 = new Coordinate(77.01, 34.99);

  private static final List<String> DISPUTED =
      List.of("Azad Jammu and Kashmir", "Gilgit-Baltistan");

  private final Coverage coverage;
  private final LayerTable layer =
      new LayerTable("boundary_lines", ShapeType.POLYLINE, "id name kind");

  BoundaryLines(Coverage coverage) {
    this.coverage = coverage;
  }

  LayerTable layer(Map<String, Geometry> claims) {
    List<Geometry> kashmir =
        DISPUTED.stream().map(name -> Known.get(coverage.provinces(), name)).toList();
    List<Geometry> rest = new ArrayList<>(coverage.provinces().values());
    rest.removeAll(kashmir);
    coverage
        .neighbours()
        .forEach(
            (code, neighbour) -> {
              if (!code.equals("IND")) {
                international(code, edges(List.of(coverage.country()), List.of(neighbour)));
              }
            });
    Geometry india = Known.get(coverage.neighbours(), "IND");
    international("IND", edges(rest, List.of(india)));
    Set<LineSegment> front = edges(kashmir, List.of(india));
    Set<LineSegment> siachen = new HashSet<>(front);
    siachen.removeIf(edge -> edge.midPoint().y < NJ9842.y || edge.midPoint().x < 76.5);
    front.removeAll(siachen);
    add("line-of-control", "Line of Control", "line_of_control", front);
    add("siachen", "Actual ground position line, Siachen", "siachen", siachen);
    add("claim-india", "Claim of India", "claim", edges(kashmir, rest));
    claims.forEach((id, line) -> layer.add(line, id, name(id), "claim"));
    return layer;
  }

  private static String name(String id) {
    return switch (id.split("-", -1)[1]) {
      case "pakistani" -> "Claim of Pakistan";
      case "indian" -> "Claim of India";
      default -> "Claim of China";
    };
  }

  private void international(String code, Set<LineSegment> edges) {
    String name =
        switch (code) {
          case "AFG" -> "Border with Afghanistan";
          case "IRN" -> "Border with Iran";
          case "CHN" -> "Border with China";
          case "IND" -> "Border with India";
          default -> "Border";
        };
    add("border-" + code.toLowerCase(java.util.Locale.ROOT), name, "international", edges);
  }

  private void add(String id, String name, String kind, Set<LineSegment> edges) {
    if (edges.isEmpty()) {
      return;
    }
    LineMerger merger = new LineMerger();
    edges.stream().sorted().forEach(edge -> merger.add(edge.toGeometry(Faces.FACTORY)));
    List<LineString> lines = new ArrayList<>();
    for (Object line : merger.getMergedLineStrings()) {
      lines.add((LineString) line);
    }
    lines.sort((a, b) -> Double.compare(b.getLength(), a.getLength()));
    layer.add(
        Faces.FACTORY.createMultiLineString(lines.toArray(LineString[]::new)), id, name, kind);
  }

  /** The edges two groups of areas have in common. */
  static Set<LineSegment> edges(Collection<Geometry> a, Collection<Geometry> b) {
    Set<LineSegment> common = edges(a);
    common.retainAll(edges(b));
    return common;
  }

  private static Set<LineSegment> edges(Collection<Geometry> areas) {
    Set<LineSegment> edges = new HashSet<>();
    for (Geometry area : areas) {
      for (int i = 0; i < area.getNumGeometries(); i++) {
        edges.addAll(SharedEdges.edges((Polygon) area.getGeometryN(i)));
      }
    }
    return edges;
  }
}
