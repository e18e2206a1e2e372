package pk.mineralatlas.basemap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** Named areas that are asked which of them a position lies in; of several the first. */
final class Zones {

  private final Map<String, Area> areas = new LinkedHashMap<>();

  private record Area(Envelope envelope, PointOnGeometryLocator locator) {
    boolean holds(Coordinate c) {
      return envelope.covers(c) && locator.locate(c) != Location.EXTERIOR;
    }
  }

  Zones(Map<String, ? extends Geometry> zones) {
    zones.forEach(
        (name, zone) ->
            areas.put(
                name, new Area(zone.getEnvelopeInternal(), new IndexedPointInAreaLocator(zone))));
  }

  Optional<String> at(Coordinate position) {
    return areas.entrySet().stream()
        .filter(entry -> entry.getValue().holds(position))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  List<String> names() {
    return List.copyOf(areas.keySet());
  }
}
