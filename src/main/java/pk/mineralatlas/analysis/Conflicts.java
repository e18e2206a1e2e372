package pk.mineralatlas.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pk.mineralatlas.catalog.Fact;

/** Finds figures that speak of the same thing and differ, to be shown side by side. */
public final class Conflicts {

  /** What is there does not change with the year, so differing figures disagree at any date. */
  private static final Set<String> LASTING = Set.of("resource", "reserve", "grade");

  /** What changes from year to year disagrees only within one year. */
  private static final Set<String> YEARLY = Set.of("production", "capacity", "exports");

  private Conflicts() {}

  /**
   * Figures of one topic and one family of units that differ by more than their rounding. They may
   * rest on different years, codes, ore bodies or parts; none is better than its source, and they
   * are never averaged.
   *
   * @param topic what they speak of
   * @param figures best evidence first, then newest
   */
  public record Conflict(String topic, List<Fact> figures) {

    /** How they stand to each other in one line: one source can give several figures. */
    public static String heading(List<Fact> figures) {
      long sources = figures.stream().map(Fact::source).distinct().count();
      String who = sources == figures.size() ? "%d sources disagree" : "%d figures differ";
      return (who + ": side by side, not averaged").formatted(figures.size());
    }
  }

  /** The conflicts among the statements about one site. */
  public static List<Conflict> among(List<Fact> facts) {
    Map<String, List<Fact>> groups = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact.value() != null && isComparable(fact)) {
        groups.computeIfAbsent(key(fact), k -> new ArrayList<>()).add(fact);
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Fact> group : groups.values()) {
      if (differ(group)) {
        group.sort(
            Comparator.comparing(Fact::confidence)
                .thenComparing(Fact::asOf, Comparator.reverseOrder())
                .thenComparingInt(Fact::number));
        conflicts.add(new Conflict(group.getFirst().topic(), List.copyOf(group)));
      }
    }
    return List.copyOf(conflicts);
  }

  private static boolean isComparable(Fact fact) {
    return LASTING.contains(fact.topic())
        || (YEARLY.contains(fact.topic()) && fact.asOf().length() >= 4);
  }

  private static String key(Fact fact) {
    String key = fact.topic() + "\n" + Unit.of(fact.unit()).family();
    return LASTING.contains(fact.topic()) ? key : key + "\n" + fact.asOf().substring(0, 4);
  }

  private static boolean differ(List<Fact> group) {
    for (Fact a : group) {
      for (Fact b : group) {
        if (!agree(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * «5.9 billion t» and «5,867.9 Mt» agree: the difference is within the rounding of the former.
   */
  private static boolean agree(Fact a, Fact b) {
    BigDecimal valueA = a.value();
    BigDecimal valueB = b.value();
    if (valueA == null || valueB == null) {
      return true;
    }
    BigDecimal scaleA = Unit.of(a.unit()).scale();
    BigDecimal scaleB = Unit.of(b.unit()).scale();
    BigDecimal difference = valueA.multiply(scaleA).subtract(valueB.multiply(scaleB)).abs();
    BigDecimal rounding = valueA.ulp().multiply(scaleA).max(valueB.ulp().multiply(scaleB));
    return difference.multiply(BigDecimal.TWO).compareTo(rounding) <= 0;
  }
}
