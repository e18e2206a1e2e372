package pk.mineralatlas.basemap;

import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.geo.LonLat;

/** In which district's outline a position lies. */
final class DistrictOutlines {

  private final Map<String, District> districts;
  private final Zones zones;

  /**
   * Outlines of districts.
   *
   * @param areas the outlines by the districts' ids
   */
  DistrictOutlines(Map<String, District> districts, Map<String, ? extends Geometry> areas) {
    this.districts = districts;
    this.zones = new Zones(areas);
  }

  Optional<District> at(LonLat position) {
    return zones.at(Shapes.coordinate(position)).map(id -> Known.get(districts, id));
  }

  /**
   * The district whose outline a site falls into when that is not the one its row names: the
   * outlines err by kilometres, and markers stand for whole districts. Otherwise empty.
   */
  String elsewhere(Site site) {
    Optional<District> at = at(site.position());
    if (at.isEmpty()) {
      return "outside";
    }
    boolean named =
        at.get().isCalled(site.district()) && at.get().province().equals(site.province());
    return named ? "" : at.get().name();
  }
}
