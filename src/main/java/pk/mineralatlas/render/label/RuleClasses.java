package pk.mineralatlas.render.label;

import java.util.Arrays;
import java.util.List;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.style.Rule;

/**
 * Which rule each feature of a layer follows: the first that it meets. Remembers as well which
 * features turned out to have nothing to write. Any thread.
 */
final class RuleClasses {

  /** No rule holds for a feature. */
  static final int NONE = -1;

  private final short[] rules;

  /** 1 where there is a text, 2 where there is none, 0 where nobody asked yet. */
  private final byte[] texts;

  private RuleClasses(short[] rules) {
    this.rules = rules;
    this.texts = new byte[rules.length];
  }

  static RuleClasses of(FeatureLayer layer, List<Rule> list) {
    short[] rules = new short[layer.size()];
    Arrays.fill(rules, (short) NONE);
    List<FeatureFilter.Bound> tests = list.stream().map(rule -> rule.when().bind(layer)).toList();
    for (int f = 0; f < rules.length; f++) {
      for (int r = 0; r < tests.size() && rules[f] == NONE; r++) {
        rules[f] = tests.get(r).accepts(f) ? (short) r : NONE;
      }
    }
    return new RuleClasses(rules);
  }

  /** The number of a feature's rule, or {@link #NONE}. */
  int rule(int feature) {
    return rules[feature];
  }

  /** Whether one of the labels of a feature's rule has something to write. */
  boolean hasText(int feature, List<RuleLabel> labels) {
    if (texts[feature] == 0) {
      boolean any = false;
      for (RuleLabel label : labels) {
        any |= !label.text(feature).isEmpty();
      }
      texts[feature] = (byte) (any ? 1 : 2);
    }
    return texts[feature] == 1;
  }
}
