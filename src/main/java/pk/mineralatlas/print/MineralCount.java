package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many sites of a map have a mineral first, whose colour they then wear.
 *
 * @param mineral its English name; empty for several rare ones together
 * @param kinds how many minerals are counted together
 */
record MineralCount(String mineral, int kinds, int sites) {

  /** The minerals of sites, those of most sites first; sites without any come last. */
  static List<MineralCount> of(List<IndexedSite> sites) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (IndexedSite site : sites) {
      counts.merge(site.minerals().isEmpty() ? "" : site.minerals().getFirst(), 1, Integer::sum);
    }
    int unnamed = counts.getOrDefault("", 0);
    counts.remove("");
    List<MineralCount> all = new ArrayList<>();
    counts.forEach((mineral, count) -> all.add(new MineralCount(mineral, 1, count)));
    all.sort(
        Comparator.comparingInt(MineralCount::sites)
            .reversed()
            .thenComparing(MineralCount::mineral));
    if (unnamed > 0) {
      all.add(new MineralCount("", 1, unnamed));
    }
    return List.copyOf(all);
  }

  /** The same in so many rows at most; the rarest are counted together. */
  static List<MineralCount> together(List<MineralCount> sorted, int mostRows) {
    if (sorted.size() <= mostRows) {
      return sorted;
    }
    List<MineralCount> rows = new ArrayList<>(sorted.subList(0, mostRows - 1));
    List<MineralCount> rare = sorted.subList(mostRows - 1, sorted.size());
    int sites = rare.stream().mapToInt(MineralCount::sites).sum();
    rows.add(new MineralCount("", rare.size(), sites));
    return List.copyOf(rows);
  }
}
