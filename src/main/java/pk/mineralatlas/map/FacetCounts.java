package pk.mineralatlas.map;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many features there are to each value of each facet.
 *
 * @param left what would be left if the value were added to the filter: every other facet applied,
 *     its own left out of account, so that a second value of a facet never reads as zero because of
 *     the first. With «all» minerals it is what would hold the chosen ones and this one.
 * @param total how many there are without any filter; the keys are all values there are, most
 *     frequent first
 * @param criticalLeft sites with a critical mineral that would be left if only they were wanted
 */
public record FacetCounts(
    Map<Facet, Map<String, Integer>> left,
    Map<Facet, Map<String, Integer>> total,
    int criticalLeft) {

  public FacetCounts {
    left = deepCopy(left);
    total = deepCopy(total);
  }

  /** Before any layer is there. */
  public static FacetCounts empty() {
    return new FacetCounts(Map.of(), Map.of(), 0);
  }

  /** What would be left if the value were chosen too. */
  public int left(Facet facet, String value) {
    return left.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
  }

  /** How many have the value, filtered out or not. */
  public int total(Facet facet, String value) {
    return total.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
  }

  /** All values of a facet, the most frequent first, equals by name. */
  public Iterable<String> values(Facet facet) {
    return total.getOrDefault(facet, Map.of()).keySet();
  }

  private static Map<Facet, Map<String, Integer>> deepCopy(
      Map<Facet, Map<String, Integer>> counts) {
    Map<Facet, Map<String, Integer>> copy = new EnumMap<>(Facet.class);
    counts.forEach(
        (facet, values) ->
            copy.put(facet, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
    return Collections.unmodifiableMap(copy);
  }
}
