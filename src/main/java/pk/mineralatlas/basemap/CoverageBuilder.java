package pk.mineralatlas.basemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/**
 * Makes one coverage out of sources that disagree by a kilometre or two. The national outline is
 * authoritative; districts are fitted into it, provinces are unions of districts, and neighbouring
 * countries get the national outline as their edge. At last all is thinned together.
 */
final class CoverageBuilder {

  /** What the map shows of the neighbours. */
  static final Envelope BOX = new Envelope(55, 82, 20, 40);

  /** Side of the smallest triangle kept along an edge, degrees: about 40 m. */
  private static final double DETAIL_DEG = 0.0004;

  /** The same for edges that only neighbouring countries have. */
  private static final double ABROAD_DETAIL_DEG = 0.003;

  private final Map<String, District> districts;
  private final Map<String, Geometry> outlines;

  CoverageBuilder(Map<String, District> districts, Map<String, Geometry> outlines) {
    this.districts = districts;
    this.outlines = outlines;
  }

  /**
   * The coverage.
   *
   * @param drawing the outlines of the district map by its own names
   */
  Coverage build(Map<String, Geometry> drawing) {
    Geometry country = Known.get(outlines, "PAK");
    Map<String, Geometry> drawn = new LinkedHashMap<>();
    districts.forEach((id, district) -> drawn.put(id, union(district.outlines(), drawing)));
    Map<String, List<Polygon>> filled = RegionFill.fill(country, drawn);
    Map<String, Geometry> areas = new LinkedHashMap<>();
    filled.forEach((id, parts) -> areas.put(id, Faces.FACTORY.buildGeometry(parts)));
    outlines.forEach(
        (code, outline) -> {
          if (!code.equals("PAK")) {
            areas.put(code, cut(outline));
          }
        });
    return thinned(Fragments.joined(noded(areas), districts.keySet()));
  }

  private static Geometry union(List<String> names, Map<String, Geometry> drawing) {
    List<Geometry> parts = new ArrayList<>();
    names.forEach(name -> parts.add(Known.get(drawing, name)));
    return org.locationtech.jts.operation.overlayng.UnaryUnionNG.union(
        parts, Faces.FACTORY, Faces.GRID);
  }

  private static Geometry cut(Geometry outline) {
    Geometry box = Faces.FACTORY.toGeometry(BOX);
    return OverlayNG.overlay(outline, box, OverlayNG.INTERSECTION, Faces.GRID);
  }

  /** The same areas out of the faces between all their edges, so that neighbours share vertices. */
  private static Map<String, List<Polygon>> noded(Map<String, Geometry> areas) {
    Zones zones = new Zones(areas);
    Map<String, List<Polygon>> parts = new LinkedHashMap<>();
    areas.keySet().forEach(name -> parts.put(name, new ArrayList<>()));
    for (Polygon face : Faces.between(areas.values())) {
      Coordinate inside = face.getInteriorPoint().getCoordinate();
      zones.at(inside).ifPresent(name -> Known.get(parts, name).add(face));
    }
    return parts;
  }

  private Coverage thinned(Map<String, Geometry> areas) {
    Geometry[] all = areas.values().toArray(Geometry[]::new);
    double[] detail =
        areas.keySet().stream()
            .mapToDouble(id -> districts.containsKey(id) ? DETAIL_DEG : ABROAD_DETAIL_DEG)
            .toArray();
    Geometry[] thin = CoverageSimplifier.simplify(all, detail);
    Map<String, Geometry> inside = new LinkedHashMap<>();
    Map<String, Geometry> abroad = new TreeMap<>();
    int i = 0;
    for (String id : areas.keySet()) {
      (districts.containsKey(id) ? inside : abroad).put(id, thin[i++]);
    }
    return new Coverage(inside, provinces(inside), merged(inside.values()), abroad);
  }

  private Map<String, Geometry> provinces(Map<String, Geometry> inside) {
    Map<String, List<Geometry>> byProvince = new TreeMap<>();
    inside.forEach(
        (id, area) ->
            byProvince
                .computeIfAbsent(Known.get(districts, id).province(), p -> new ArrayList<>())
                .add(area));
    Map<String, Geometry> provinces = new TreeMap<>();
    byProvince.forEach((name, areas) -> provinces.put(name, merged(areas)));
    return provinces;
  }

  private static Geometry merged(Iterable<Geometry> areas) {
    List<Geometry> all = new ArrayList<>();
    areas.forEach(all::add);
    return largestFirst(CoverageUnion.union(all.toArray(Geometry[]::new)));
  }

  /** The same polygons, the largest first, so that files do not depend on the order of a set. */
  static Geometry largestFirst(Geometry area) {
    Polygon[] parts = new Polygon[area.getNumGeometries()];
    Arrays.setAll(parts, i -> (Polygon) area.getGeometryN(i));
    Arrays.sort(
        parts,
        Comparator.comparingDouble(Polygon::getArea)
            .reversed()
            .thenComparingDouble(p -> p.getEnvelopeInternal().getMinX()));
    return parts.length == 1 ? parts[0] : area.getFactory().createMultiPolygon(parts);
  }
}
