package pk.mineralatlas.style;

import java.util.List;

/**
 * How a layer is drawn.
 *
 * @param rules of which the first that a feature meets is its rule
 * @param overlap what becomes of features over each other
 */
public record LayerStyle(List<Rule> rules, Overlap overlap) {

  /** Draws nothing, or leaves it to whoever knows the layer's signs. */
  public static final LayerStyle NONE = new LayerStyle(List.of(), Overlap.MERGED);

  public LayerStyle {
    rules = List.copyOf(rules);
  }

  /** Features of a rule as one shape. */
  public static LayerStyle merged(List<Rule> rules) {
    return new LayerStyle(rules, Overlap.MERGED);
  }
}
