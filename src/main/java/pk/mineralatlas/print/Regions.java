package pk.mineralatlas.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.Spelling;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.map.AtlasLayer;

/** Areas by name: the country, its provinces and districts, and the mineral belts. */
public final class Regions {

  /** The layers whose features are areas to print, the largest kind first. */
  private static final List<AtlasLayer> KINDS =
      List.of(AtlasLayer.PROVINCES, AtlasLayer.DISTRICTS, AtlasLayer.BELTS);

  private static final Map<String, String> ALSO =
      Map.of(
          "kp", "khyberpakhtunkhwa",
          "kpk", "khyberpakhtunkhwa",
          "gb", "gilgitbaltistan",
          "ajk", "azadjammuandkashmir",
          "azadkashmir", "azadjammuandkashmir",
          "ict", "islamabadcapitalterritory",
          "islamabad", "islamabadcapitalterritory");

  private final Map<AtlasLayer, FeatureLayer> layers;

  public Regions(Map<AtlasLayer, FeatureLayer> layers) {
    this.layers = Map.copyOf(layers);
  }

  /** The whole country. */
  public MapArea pakistan() {
    FeatureLayer provinces = layers.get(AtlasLayer.PROVINCES);
    Extent extent = provinces == null ? null : provinces.extent();
    return new MapArea(
        "Pakistan",
        "پاکستان",
        extent == null ? GeoBounds.PAKISTAN.project(LambertConformalConic.PAKISTAN) : extent,
        Optional.empty());
  }

  /**
   * The area of a name, whatever its case and punctuation; of several the largest kind: province,
   * district, belt.
   *
   * @throws PrintException in one line with the nearest names, when there is none
   */
  public MapArea named(String name) throws PrintException {
    String key = key(name);
    String wanted = ALSO.getOrDefault(key, key);
    if (wanted.equals("pakistan")) {
      return pakistan();
    }
    for (AtlasLayer id : KINDS) {
      FeatureLayer layer = layers.get(id);
      MapArea found = layer == null ? null : find(id, layer, wanted);
      if (found != null) {
        return found;
      }
    }
    throw new PrintException(
        "No region is called “%s”; did you mean %s?"
            .formatted(name, FilterWords.list(Spelling.nearest(name, names()), "or")));
  }

  /** The area of a name in one layer, whatever its case and punctuation. */
  Optional<MapArea> find(AtlasLayer id, String name) {
    FeatureLayer layer = layers.get(id);
    String key = key(name);
    return layer == null
        ? Optional.empty()
        : Optional.ofNullable(find(id, layer, ALSO.getOrDefault(key, key)));
  }

  private static @Nullable MapArea find(AtlasLayer id, FeatureLayer layer, String wanted) {
    for (int f = 0; f < layer.size(); f++) {
      MapArea area = isCalled(layer, f, wanted) ? area(id, layer, f) : null;
      if (area != null) {
        return area;
      }
    }
    return null;
  }

  private static @Nullable MapArea area(AtlasLayer id, FeatureLayer layer, int feature) {
    Extent extent = layer.extent(feature);
    return extent == null
        ? null
        : new MapArea(
            layer.text(feature, "name"),
            layer.text(feature, "name_ur"),
            extent,
            Optional.of(new MapArea.Outline(id, layer, feature)));
  }

  private static boolean isCalled(FeatureLayer layer, int feature, String wanted) {
    if (key(layer.text(feature, "name")).equals(wanted)
        || key(layer.text(feature, "id")).equals(wanted)
        || key(layer.text(feature, "name_ur")).equals(wanted)) {
      return !wanted.isEmpty();
    }
    for (String also : layer.text(feature, "also").split(";", -1)) {
      if (!also.isBlank() && key(also).equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Every name that {@link #named} knows. */
  public List<String> names() {
    List<String> all = new ArrayList<>(List.of("Pakistan"));
    for (AtlasLayer id : KINDS) {
      areas(id).forEach(area -> all.add(area.name()));
    }
    return all;
  }

  /** The areas of a layer that have an outline, by name; none where the layer is not loaded. */
  public List<MapArea> areas(AtlasLayer id) {
    FeatureLayer layer = layers.get(id);
    List<MapArea> areas = new ArrayList<>();
    for (int f = 0; layer != null && f < layer.size(); f++) {
      MapArea area = area(id, layer, f);
      if (area != null) {
        areas.add(area);
      }
    }
    areas.sort(Comparator.comparing(MapArea::name));
    return areas;
  }

  /** The districts of a province that have an outline, by name. */
  public List<MapArea> districtsOf(MapArea province) {
    return areas(AtlasLayer.DISTRICTS).stream()
        .filter(area -> isIn(area, province.name()))
        .toList();
  }

  private static boolean isIn(MapArea district, String province) {
    return district
        .outline()
        .filter(o -> o.layer().text(o.feature(), "province").equals(province))
        .isPresent();
  }

  /** A rectangle of the atlas's map plane, called by the provinces it shows. */
  public MapArea rectangle(Extent extent) {
    AreaNames names = AreaNames.of(extent, areas(AtlasLayer.PROVINCES));
    return new MapArea(names.english(), names.urdu(), extent, Optional.empty());
  }

  /**
   * An area given as {@code west,south,east,north} in degrees.
   *
   * @throws PrintException in one line, when it is no box or lies outside Pakistan
   */
  public MapArea box(String text) throws PrintException {
    GeoBounds bounds = bounds(text);
    GeoBounds country = GeoBounds.PAKISTAN;
    if (!bounds.intersects(country)) {
      throw new PrintException(
          "The extent %s lies outside Pakistan; choose one within %s,%s,%s,%s (west,south,east,north)."
              .formatted(
                  text,
                  country.westDeg(),
                  country.southDeg(),
                  country.eastDeg(),
                  country.northDeg()));
    }
    return rectangle(bounds.project(LambertConformalConic.PAKISTAN));
  }

  private static GeoBounds bounds(String text) throws PrintException {
    String[] parts = text.strip().split("\\s*[,;\\s]\\s*", -1);
    try {
      if (parts.length == 4) {
        double[] d = new double[4];
        for (int i = 0; i < 4; i++) {
          d[i] = Double.parseDouble(parts[i]);
        }
        boolean isBox = d[0] < d[2] && d[1] < d[3] && Math.abs(d[1]) < 90 && Math.abs(d[3]) < 90;
        if (isBox && Math.abs(d[0]) <= 180 && Math.abs(d[2]) <= 180) {
          return new GeoBounds(d[0], d[1], d[2], d[3]);
        }
      }
    } catch (NumberFormatException e) {
      throw noBox(text, e);
    }
    throw noBox(text, null);
  }

  private static PrintException noBox(String text, @Nullable Throwable cause) {
    String message =
        "“%s” is no extent; give west,south,east,north in degrees, such as 60.8,24.8,67,30."
            .formatted(text);
    return cause == null ? new PrintException(message) : new PrintException(message, cause);
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
