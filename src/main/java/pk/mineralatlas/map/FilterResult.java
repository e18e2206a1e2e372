package pk.mineralatlas.map;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import pk.mineralatlas.feature.CqlFilter;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;

/**
 * What a filter leaves. Immutable; any thread.
 *
 * @param filter the filter
 * @param shown the features left, for each layer there was
 * @param counts the numbers beside the facets' values
 * @param cqlProblem why the expression was left out of account, where it was
 */
public record FilterResult(
    AtlasFilter filter,
    Map<AtlasLayer, VisibleSet> shown,
    FacetCounts counts,
    Optional<CqlProblem> cqlProblem) {

  /**
   * An expression that cannot be read.
   *
   * @param message one line for people
   * @param offset index of the offending character, from 0; the expression's length if it ends too
   *     early
   */
  public record CqlProblem(String message, int offset) {}

  public FilterResult {
    Map<AtlasLayer, VisibleSet> copy = new EnumMap<>(AtlasLayer.class);
    copy.putAll(shown);
    shown = Collections.unmodifiableMap(copy);
  }

  /** Before any layer is there. */
  public static FilterResult empty(AtlasFilter filter) {
    return new FilterResult(filter, Map.of(), FacetCounts.empty(), Optional.empty());
  }

  /**
   * Filters and counts; takes milliseconds, and longer when the first expression wakes GeoTools.
   */
  public static FilterResult of(Map<AtlasLayer, FeatureLayer> layers, AtlasFilter filter) {
    FeatureFilter expression = FeatureFilter.everything();
    Optional<CqlProblem> problem = Optional.empty();
    FeatureLayer deposits = layers.get(AtlasLayer.DEPOSITS);
    if (deposits != null && !filter.cql().isEmpty()) {
      try {
        expression = CqlFilter.parse(filter.cql(), deposits);
      } catch (CqlFilter.SyntaxException e) {
        problem = Optional.of(new CqlProblem(String.valueOf(e.getMessage()), e.offset()));
      }
    }
    Facets facets = new Facets(layers, filter, expression);
    return new FilterResult(filter, facets.shown(), facets.counts(), problem);
  }

  /** The features of a layer that are left; all of them where the layer came later. */
  public VisibleSet shown(AtlasLayer layer, FeatureLayer features) {
    VisibleSet set = shown.get(layer);
    return set != null && set.size() == features.size() ? set : VisibleSet.all(features.size());
  }
}
