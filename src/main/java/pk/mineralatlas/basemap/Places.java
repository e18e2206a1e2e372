package pk.mineralatlas.basemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.source.shape.ShapeType;

/**
 * Towns of Pakistan: GeoNames, each town once, under the name maps use. Rank: 1 the country's
 * capital and cities of five million; 2 capitals of provinces and cities of a million; 3 from
 * 200,000; 4 from 50,000; 5 all others.
 */
final class Places {

  /** Records of one name this near to each other are the same town. */
  private static final double SAME_NAME_M = 70_000;

  /** Records whose names differ by spelling only and that lie this near are the same town. */
  private static final double SAME_SOUND_M = 12_000;

  /** How far outside its district's outline a town of the district's name may lie, degrees. */
  private static final double OWN_DISTRICT_DEG = 0.2;

  private final Map<String, District> districts;
  private final Map<String, Geometry> areas;
  private final Zones zones;

  /**
   * Places among districts.
   *
   * @param areas the districts' outlines by id
   */
  Places(Map<String, District> districts, Map<String, Geometry> areas) {
    this.districts = districts;
    this.areas = areas;
    this.zones = new Zones(areas);
  }

  LayerTable layer(List<Cities.City> cities) {
    LayerTable layer =
        new LayerTable(
            "places",
            ShapeType.POINT,
            "id name name_ur rank:i population:i province district capital");
    Set<String> ids = new HashSet<>();
    for (Town town : distinct(TownNames.read().towns(cities))) {
      Optional<District> district = district(town);
      if (district.isPresent()) {
        add(layer, ids, town, district.get());
      }
    }
    return layer;
  }

  private static void add(LayerTable layer, Set<String> ids, Town town, District district) {
    String id = Districts.id(TownNames.plain(town.name()));
    layer.add(
        Shapes.point(town.position()),
        ids.add(id) ? id : id + "-" + district.id(),
        town.name(),
        town.nameUr(),
        rank(town),
        town.population() == 0 ? null : town.population(),
        district.province(),
        district.name(),
        town.capital());
  }

  static long rank(Town town) {
    if (town.capital().equals("country") || town.population() >= 5_000_000) {
      return 1;
    }
    if (town.capital().equals("province") || town.population() >= 1_000_000) {
      return 2;
    }
    return town.population() >= 200_000 ? 3 : town.population() >= 50_000 ? 4 : 5;
  }

  /** The district a town lies in; of its own name, if that is near: outlines err by kilometres. */
  private Optional<District> district(Town town) {
    Coordinate position = Shapes.coordinate(town.position());
    Optional<District> drawn = zones.at(position).map(id -> Known.get(districts, id));
    if (drawn.isEmpty()) {
      return drawn;
    }
    Geometry point = Shapes.point(town.position());
    return districts.values().stream()
        .filter(d -> d.name().equals(town.name()) && d.province().equals(drawn.get().province()))
        .filter(d -> Known.get(areas, d.id()).distance(point) < OWN_DISTRICT_DEG)
        .findFirst()
        .or(() -> drawn);
  }

  /** The towns, each once, the most populous first. */
  private static List<Town> distinct(List<Town> towns) {
    List<Town> sorted = new ArrayList<>(towns);
    sorted.sort(
        Comparator.comparing((Town t) -> t.nameUr().isEmpty())
            .thenComparing(Comparator.comparingLong(Town::population).reversed())
            .thenComparing(Town::name)
            .thenComparing(t -> Shapes.coordinate(t.position())));
    List<Town> distinct = new ArrayList<>();
    for (Town town : sorted) {
      if (distinct.stream().noneMatch(other -> isSame(other, town))) {
        distinct.add(town);
      }
    }
    distinct.sort(Comparator.comparingLong(Town::population).reversed());
    return distinct;
  }

  private static boolean isSame(Town a, Town b) {
    if (!TownNames.sound(a.name()).equals(TownNames.sound(b.name()))) {
      return false;
    }
    double apartM = Geodesy.distanceM(a.position(), b.position());
    return apartM < SAME_SOUND_M || (a.name().equals(b.name()) && apartM < SAME_NAME_M);
  }
}
