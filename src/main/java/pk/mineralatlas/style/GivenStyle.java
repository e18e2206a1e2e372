package pk.mineralatlas.style;

import java.util.List;
import java.util.Optional;
import pk.mineralatlas.feature.CqlFilter;
import pk.mineralatlas.feature.CqlText;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;

/**
 * How someone wants a layer drawn, whatever its geometry turns out to be.
 *
 * @param rules of which the first that a feature meets is its rule
 * @param overlap what becomes of features over each other
 */
public record GivenStyle(List<GivenRule> rules, Overlap overlap) {

  public GivenStyle {
    rules = List.copyOf(rules);
  }

  /** The style of a layer of a kind. */
  public LayerStyle style(GeometryKind kind) {
    return new LayerStyle(rules.stream().map(rule -> rule.rule(kind)).toList(), overlap);
  }

  /**
   * What of the rules does not fit a layer, such as a column it lacks: one line with the place,
   * such as {@code rules[0].filter: …}; empty where all of it does.
   */
  public Optional<String> problem(FeatureLayer layer) {
    for (int i = 0; i < rules.size(); i++) {
      GivenRule rule = rules.get(i);
      try {
        if (rule.when() instanceof CqlFilter filter) {
          CqlFilter.parse(filter.text(), layer);
        }
      } catch (CqlFilter.SyntaxException e) {
        return Optional.of(line(i, "filter", e));
      }
      try {
        if (rule.label().isPresent() && rule.label().get().text() instanceof CqlText text) {
          text.check(layer);
        }
      } catch (CqlFilter.SyntaxException e) {
        return Optional.of(line(i, "label", e));
      }
    }
    return Optional.empty();
  }

  private static String line(int rule, String key, CqlFilter.SyntaxException e) {
    return "rules[%d].%s: at character %d: %s".formatted(rule, key, e.offset() + 1, e.getMessage());
  }
}
