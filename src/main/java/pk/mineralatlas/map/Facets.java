package pk.mineralatlas.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;

/** Applies one filter to the layers and counts what each further choice would leave. */
final class Facets {

  private final Map<AtlasLayer, FeatureLayer> layers;
  private final AtlasFilter filter;
  private final @Nullable VisibleSet byExpression;

  /**
   * @param expression what the deposits must also meet; evaluated once, since it is slow
   */
  Facets(Map<AtlasLayer, FeatureLayer> layers, AtlasFilter filter, FeatureFilter expression) {
    this.layers = layers;
    this.filter = filter;
    FeatureLayer deposits = layers.get(AtlasLayer.DEPOSITS);
    this.byExpression = deposits == null ? null : VisibleSet.of(deposits, expression);
  }

  Map<AtlasLayer, VisibleSet> shown() {
    Map<AtlasLayer, VisibleSet> shown = new EnumMap<>(AtlasLayer.class);
    layers.forEach(
        (layer, features) -> {
          IntPredicate accepts = bound(layer, features, filter.onLayer(layer));
          shown.put(layer, VisibleSet.where(features.size(), accepts));
        });
    return shown;
  }

  FacetCounts counts() {
    Map<Facet, Map<String, Integer>> left = new EnumMap<>(Facet.class);
    Map<Facet, Map<String, Integer>> total = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Integer> all = new TreeMap<>();
      Map<String, Integer> remaining = new TreeMap<>();
      for (AtlasLayer layer : facet.counted()) {
        FeatureLayer features = layers.get(layer);
        if (features != null) {
          tally(features, facet, feature -> true, all);
          tally(features, facet, otherFacets(facet, layer, features), remaining);
        }
      }
      total.put(facet, byFrequency(all));
      left.put(facet, remaining);
    }
    return new FacetCounts(left, total, criticalLeft());
  }

  private IntPredicate otherFacets(Facet facet, AtlasLayer layer, FeatureLayer features) {
    FeatureFilter others = filter.onLayerBut(layer, facet);
    Set<String> held = filter.chosen(facet);
    if (facet == Facet.MINERAL && filter.everyMineral() && !held.isEmpty()) {
      others = others.and(new FeatureFilter.ListHolds(facet.column(), held, true));
    }
    return bound(layer, features, others);
  }

  private IntPredicate bound(AtlasLayer layer, FeatureLayer features, FeatureFilter wanted) {
    FeatureFilter.Bound bound = wanted.bind(features);
    VisibleSet expression = layer == AtlasLayer.DEPOSITS ? byExpression : null;
    return expression == null
        ? bound::accepts
        : feature -> expression.contains(feature) && bound.accepts(feature);
  }

  private int criticalLeft() {
    FeatureLayer deposits = layers.get(AtlasLayer.DEPOSITS);
    if (deposits == null) {
      return 0;
    }
    IntPredicate accepts =
        bound(
            AtlasLayer.DEPOSITS,
            deposits,
            filter.withCriticalOnly(true).onLayer(AtlasLayer.DEPOSITS));
    return (int) IntStream.range(0, deposits.size()).filter(accepts).count();
  }

  private static void tally(
      FeatureLayer features, Facet facet, IntPredicate counts, Map<String, Integer> into) {
    for (int f = 0; f < features.size(); f++) {
      if (counts.test(f)) {
        valuesOf(features, facet, f).forEach(value -> into.merge(value, 1, Integer::sum));
      }
    }
  }

  private static Set<String> valuesOf(FeatureLayer features, Facet facet, int feature) {
    String text = features.text(feature, facet.column());
    List<String> values =
        facet.isList() ? Arrays.asList(text.split(FeatureFilter.LIST_SEPARATOR)) : List.of(text);
    return values.stream().filter(value -> !value.isBlank()).collect(Collectors.toSet());
  }

  private static Map<String, Integer> byFrequency(Map<String, Integer> counts) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
