package pk.mineralatlas.style;

import java.util.List;
import pk.mineralatlas.feature.FeatureFilter;

/**
 * How some features of a layer are drawn. Of several rules the first that a feature meets is its
 * rule.
 *
 * @param when which features
 * @param scales at which scales they are drawn
 * @param symbolizers how, each over the one before
 */
public record Rule(FeatureFilter when, ScaleRange scales, List<Symbolizer> symbolizers) {

  public Rule {
    symbolizers = List.copyOf(symbolizers);
  }

  static Rule of(FeatureFilter when, ScaleRange scales, Symbolizer... symbolizers) {
    return new Rule(when, scales, List.of(symbolizers));
  }
}
