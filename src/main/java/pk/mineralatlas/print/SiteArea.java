package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.mineralatlas.catalog.Spelling;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;

/** The part of the land about chosen sites, with room around them. Any thread. */
public final class SiteArea {

  /** What lies about a single site on each side. */
  private static final double LEAST_AROUND_M = 12_000;

  private static final double AROUND_SHARE = 0.12;

  private SiteArea() {}

  /**
   * About the sites of those identifiers.
   *
   * @throws PrintException in one line with the nearest identifiers, when one is not known
   */
  public static MapArea ofIds(FeatureLayer sites, List<String> ids) throws PrintException {
    List<Integer> features = new ArrayList<>();
    for (String asked : ids) {
      String id = asked.strip();
      int feature = sites.find(id);
      if (feature < 0 || !sites.hasGeometry(feature)) {
        throw new PrintException(
            "No site is called “%s”; the nearest are %s."
                .formatted(id, FilterWords.list(Spelling.nearest(id, known(sites)), "and")));
      }
      features.add(feature);
    }
    return of(sites, features).orElseThrow();
  }

  private static List<String> known(FeatureLayer sites) {
    List<String> ids = new ArrayList<>();
    for (int f = 0; f < sites.size(); f++) {
      ids.add(sites.text(f, "id"));
    }
    return ids;
  }

  /** About sites by their numbers in the layer; empty where none has a place. */
  public static Optional<MapArea> of(FeatureLayer sites, List<Integer> features) {
    List<Integer> placed = features.stream().filter(sites::hasGeometry).toList();
    if (placed.isEmpty()) {
      return Optional.empty();
    }
    double minX = placed.stream().mapToDouble(sites::x).min().orElseThrow();
    double maxX = placed.stream().mapToDouble(sites::x).max().orElseThrow();
    double minY = placed.stream().mapToDouble(sites::y).min().orElseThrow();
    double maxY = placed.stream().mapToDouble(sites::y).max().orElseThrow();
    double around = Math.max(LEAST_AROUND_M, AROUND_SHARE * Math.max(maxX - minX, maxY - minY));
    boolean isOne = placed.size() == 1;
    int first = placed.getFirst();
    return Optional.of(
        new MapArea(
            isOne ? sites.text(first, "name") : "Selected sites",
            isOne ? sites.text(first, "name_ur") : "منتخب مقامات",
            new Extent(minX - around, minY - around, maxX + around, maxY + around),
            Optional.empty()));
  }
}
