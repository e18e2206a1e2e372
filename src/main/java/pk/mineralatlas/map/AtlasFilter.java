package pk.mineralatlas.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.FeatureFilter;

/**
 * What of the map is wanted. Values within a facet widen each other (but for minerals in «all»
 * mode), facets narrow each other. A value: two that read the same are equal.
 *
 * @param chosen the values chosen in each facet, in the order they were chosen; facets without a
 *     choice are absent
 * @param everyMineral whether a record must hold all chosen minerals instead of any
 * @param criticalOnly whether only sites with a mineral on the U.S. Geological Survey's list of
 *     2025 are wanted
 * @param years in which incidents happened
 * @param cql an expression over the deposits' columns; blank for none
 * @param text what a site's, licence's or incident's names must hold; blank for anything
 */
public record AtlasFilter(
    Map<Facet, Set<String>> chosen,
    boolean everyMineral,
    boolean criticalOnly,
    YearRange years,
    String cql,
    String text) {

  /** The columns a text is looked for in: names, other names, numbers of licences, parties. */
  private static final List<String> NAMES =
      List.of("name", "name_ur", "also", "number", "operator", "holder");

  private static final AtlasFilter NONE =
      new AtlasFilter(Map.of(), false, false, YearRange.EVERY, "", "");

  public AtlasFilter {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
          }
        });
    chosen = Collections.unmodifiableMap(copy);
    cql = cql.strip();
    text = text.strip();
  }

  /** The filter that hides nothing. */
  public static AtlasFilter none() {
    return NONE;
  }

  /** Whether nothing is hidden; «all» without two minerals to hold together hides nothing. */
  public boolean hidesNothing() {
    return withEveryMineral(false).equals(NONE);
  }

  /** The values chosen in a facet; empty where all are welcome. */
  public Set<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  public boolean isChosen(Facet facet, String value) {
    return chosen(facet).contains(value);
  }

  /** The filter with exactly those values in a facet. */
  public AtlasFilter with(Facet facet, Set<String> values) {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    copy.putAll(chosen);
    copy.put(facet, values);
    return new AtlasFilter(copy, everyMineral, criticalOnly, years, cql, text);
  }

  /** The filter with a value more in a facet. */
  public AtlasFilter with(Facet facet, String value) {
    Set<String> values = new LinkedHashSet<>(chosen(facet));
    values.add(value);
    return with(facet, values);
  }

  public AtlasFilter without(Facet facet, String value) {
    Set<String> values = new LinkedHashSet<>(chosen(facet));
    values.remove(value);
    return with(facet, values);
  }

  public AtlasFilter without(Facet facet) {
    return with(facet, Set.of());
  }

  /** The filter with the value chosen if it was not, and not if it was. */
  public AtlasFilter toggled(Facet facet, String value) {
    return isChosen(facet, value) ? without(facet, value) : with(facet, value);
  }

  public AtlasFilter withEveryMineral(boolean every) {
    return new AtlasFilter(chosen, every, criticalOnly, years, cql, text);
  }

  public AtlasFilter withCriticalOnly(boolean only) {
    return new AtlasFilter(chosen, everyMineral, only, years, cql, text);
  }

  public AtlasFilter withYears(YearRange newYears) {
    return new AtlasFilter(chosen, everyMineral, criticalOnly, newYears, cql, text);
  }

  public AtlasFilter withCql(String newCql) {
    return new AtlasFilter(chosen, everyMineral, criticalOnly, years, newCql, text);
  }

  public AtlasFilter withText(String newText) {
    return new AtlasFilter(chosen, everyMineral, criticalOnly, years, cql, newText);
  }

  /** What the filter asks of a layer's features, but for the expression. */
  FeatureFilter onLayer(AtlasLayer layer) {
    return onLayerBut(layer, null);
  }

  /** The same with one facet left out of account. */
  FeatureFilter onLayerBut(AtlasLayer layer, @Nullable Facet ignored) {
    List<FeatureFilter> parts = new ArrayList<>();
    chosen.forEach(
        (facet, values) -> {
          if (facet != ignored && facet.narrows(layer)) {
            parts.add(
                facet.isList()
                    ? new FeatureFilter.ListHolds(
                        facet.column(), values, facet == Facet.MINERAL && everyMineral)
                    : new FeatureFilter.OneOf(facet.column(), values));
          }
        });
    if (criticalOnly && layer == AtlasLayer.DEPOSITS) {
      parts.add(new FeatureFilter.Not(new FeatureFilter.OneOf("critical", Set.of(""))));
    }
    if (!years.isEvery() && layer == AtlasLayer.INCIDENTS) {
      parts.add(new FeatureFilter.Between("year", years.from(), years.to()));
    }
    if (!text.isEmpty() && isNamed(layer)) {
      parts.add(new FeatureFilter.Mentions(NAMES, text));
    }
    return parts.stream().reduce(FeatureFilter.everything(), FeatureFilter::and);
  }

  private static boolean isNamed(AtlasLayer layer) {
    return switch (layer) {
      case DEPOSITS, LICENCES, LICENCE_POINTS, INCIDENTS -> true;
      default -> false;
    };
  }
}
