package pk.mineralatlas.print;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;

/** Numbers the sites that a map shows, in the order of their names. */
final class SiteIndex {

  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,8}(?!\\d)");

  private SiteIndex() {}

  /** The sites the filter leaves whose symbols stand on the map. */
  static List<IndexedSite> of(MapSnapshot snapshot, MapFrame map, GridReference grid) {
    MapLayer deposits = snapshot.layer(AtlasLayer.DEPOSITS).orElse(null);
    if (deposits == null || !deposits.visible() || deposits.features() == null) {
      return List.of();
    }
    FeatureLayer layer = deposits.features();
    List<Integer> features = onMap(layer, deposits.shown(), map.extent());
    Collator collator = Collator.getInstance(Locale.ENGLISH);
    features.sort(
        Comparator.comparing((Integer f) -> sortKey(layer.text(f, "name")), collator)
            .thenComparing(f -> layer.text(f, "id")));
    List<IndexedSite> sites = new ArrayList<>();
    for (int feature : features) {
      sites.add(site(sites.size() + 1, layer, feature, map, grid));
    }
    return List.copyOf(sites);
  }

  /** Numbers within names are padded, so that «Block 9» stands before «Block 10». */
  private static String sortKey(String name) {
    return NUMBER.matcher(name).replaceAll(m -> "0".repeat(9 - m.group().length()) + m.group());
  }

  private static List<Integer> onMap(FeatureLayer layer, VisibleSet shown, Extent extent) {
    List<Integer> features = new ArrayList<>();
    for (int feature : layer.query(extent)) {
      MapPoint position = new MapPoint(layer.x(feature), layer.y(feature));
      if (shown.contains(feature) && extent.contains(position)) {
        features.add(feature);
      }
    }
    return features;
  }

  private static IndexedSite site(
      int number, FeatureLayer layer, int feature, MapFrame map, GridReference grid) {
    double xMm = map.pageXMm(layer.x(feature));
    double yMm = map.pageYMm(layer.y(feature));
    List<String> minerals =
        Arrays.stream(layer.text(feature, "minerals").split(";", -1))
            .filter(mineral -> !mineral.isBlank())
            .toList();
    return new IndexedSite(
        number,
        feature,
        layer.text(feature, "id"),
        layer.text(feature, "name"),
        layer.text(feature, "name_ur"),
        minerals,
        layer.text(feature, "status"),
        layer.text(feature, "operator").replace(";", ", "),
        layer.text(feature, "precision"),
        layer.text(feature, "evidence"),
        grid.of(xMm, yMm),
        xMm,
        yMm);
  }
}
