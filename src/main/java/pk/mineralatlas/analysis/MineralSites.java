package pk.mineralatlas.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pk.mineralatlas.catalog.Site;

/** The sites known for a mineral, those with most statements first. */
public record MineralSites(String mineral, List<Site> sites) {

  /** Sites by their primary commodity, the mineral with most sites first. */
  static List<MineralSites> of(List<Site> sites) {
    Comparator<Site> order =
        Comparator.comparingInt(Site::factCount).reversed().thenComparing(Site::name);
    Map<String, List<Site>> byMineral =
        sites.stream()
            .sorted(order)
            .collect(
                Collectors.groupingBy(Site::primaryCommodity, TreeMap::new, Collectors.toList()));
    return byMineral.entrySet().stream()
        .map(e -> new MineralSites(e.getKey(), List.copyOf(e.getValue())))
        .sorted(Comparator.comparingInt(m -> -m.sites().size()))
        .toList();
  }
}
