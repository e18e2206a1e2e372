package pk.mineralatlas.basemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Cuts a region into zones that were drawn by someone else and do not quite fit it: each zone gets
 * what it covers of the region, and what no zone covers goes to the zone it shares its edge with.
 * Where such a leftover lies along several zones it is cut, each part to the zone it is nearest to.
 */
final class RegionFill {

  private final Zones region;
  private final Map<String, Geometry> zones;
  private final Map<String, List<Polygon>> parts = new LinkedHashMap<>();

  private RegionFill(Geometry region, Map<String, Geometry> zones) {
    this.region = new Zones(Map.of("region", region));
    this.zones = zones;
    zones.keySet().forEach(name -> parts.put(name, new ArrayList<>()));
  }

  /** The parts of the region by zone; together they are the region, and they do not overlap. */
  static Map<String, List<Polygon>> fill(Geometry region, Map<String, Geometry> zones) {
    List<Geometry> edges = new ArrayList<>(zones.values());
    edges.add(region);
    RegionFill fill = new RegionFill(region, zones);
    fill.distribute(Faces.between(edges));
    return fill.parts;
  }

  private void distribute(List<Polygon> faces) {
    Zones drawn = new Zones(zones);
    List<Polygon> leftovers = new ArrayList<>();
    for (Polygon face : faces) {
      Coordinate inside = face.getInteriorPoint().getCoordinate();
      if (region.at(inside).isPresent()) {
        Optional<String> zone = drawn.at(inside);
        zone.ifPresentOrElse(name -> Known.get(parts, name).add(face), () -> leftovers.add(face));
      }
    }
    SharedEdges<String> owners = new SharedEdges<>();
    parts.forEach((name, polygons) -> polygons.forEach(p -> owners.add(name, p)));
    List<Polygon> islands = new ArrayList<>();
    for (Polygon leftover : leftovers) {
      Map<String, List<Coordinate>> near = owners.middles(leftover);
      if (near.isEmpty()) {
        islands.add(leftover);
      } else {
        assign(leftover, near);
      }
    }
    islands.forEach(island -> Known.get(parts, nearest(island)).add(island));
  }

  private void assign(Polygon leftover, Map<String, List<Coordinate>> near) {
    if (near.size() == 1) {
      Known.get(parts, near.keySet().iterator().next()).add(leftover);
      return;
    }
    Map<String, Geometry> territories = Territories.around(near, leftover.getEnvelopeInternal());
    territories.forEach(
        (name, territory) -> {
          Geometry part = OverlayNGRobust.overlay(leftover, territory, OverlayNG.INTERSECTION);
          for (int i = 0; i < part.getNumGeometries(); i++) {
            if (part.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
              Known.get(parts, name).add(polygon);
            }
          }
        });
  }

  private String nearest(Polygon island) {
    Map<String, Double> distances = new TreeMap<>();
    zones.forEach(
        (name, zone) -> {
          double gap = zone.getEnvelopeInternal().distance(island.getEnvelopeInternal());
          distances.put(name, gap > 1 ? gap : zone.distance(island));
        });
    return distances.entrySet().stream()
        .min(Comparator.comparingDouble(Map.Entry::getValue))
        .orElseThrow()
        .getKey();
  }
}
