package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.Symbolizer;

/** The rules of a layer as its labels need them, for one frame. */
final class LayerRules {

  private static final Signs NONE = new Signs(List.of(), 0, 0);

  private final LabelWork work;
  private final MapLayer layer;
  private final FeatureLayer features;
  private final RuleClasses classes;
  private final List<Signs> signs;
  private final LayerNames names;

  /**
   * What a rule draws that matters here.
   *
   * @param labels none where the rule does not apply at the scale
   * @param reachPx how far its mark reaches from a point; 0 for none
   * @param priority of its most important label
   */
  record Signs(List<RuleLabel> labels, double reachPx, double priority) {}

  LayerRules(LabelWork work, MapLayer layer, FeatureLayer features) {
    this.work = work;
    this.layer = layer;
    this.features = features;
    classes = work.cache().classes(features, layer.rules());
    signs = layer.rules().stream().map(this::signs).toList();
    names = work.names(features);
  }

  /** Whether any label of the layer is written at the scale. */
  static boolean areLabelled(MapLayer layer, double metresPerPx) {
    return layer.rules().stream()
        .filter(rule -> rule.scales().contains(metresPerPx))
        .flatMap(rule -> rule.symbolizers().stream())
        .anyMatch(Symbolizer.Label.class::isInstance);
  }

  private Signs signs(Rule rule) {
    if (!rule.scales().contains(work.metresPerPx())) {
      return NONE;
    }
    List<RuleLabel> labels = new ArrayList<>();
    double reachPx = 0;
    double priority = Double.NEGATIVE_INFINITY;
    for (Symbolizer symbolizer : rule.symbolizers()) {
      if (symbolizer instanceof Symbolizer.Label label) {
        labels.add(RuleLabel.of(label, layer, features, work.options().palette()));
        priority = Math.max(priority, labels.getLast().priority());
      }
      reachPx = Math.max(reachPx, reachPx(symbolizer));
    }
    return new Signs(labels, reachPx, priority);
  }

  private double reachPx(Symbolizer symbolizer) {
    return switch (symbolizer) {
      case Symbolizer.Mark mark ->
          (mark.size().at(work.metresPerPx()) + Math.max(0, mark.edgePx())) / 2;
      case Symbolizer.Square square -> square.side().at(work.metresPerPx()) / 2;
      default -> 0;
    };
  }

  LabelWork work() {
    return work;
  }

  FeatureLayer features() {
    return features;
  }

  /** What a feature's rule draws; nothing where it is hidden or follows none. */
  Signs signs(int f) {
    int rule = classes.rule(f);
    return rule == RuleClasses.NONE || !layer.shown().contains(f) ? NONE : signs.get(rule);
  }

  /** Offers a labelled feature, which is at a place of the view, to the cells. */
  void offer(LabelCells cells, int f, double xPx, double yPx, double bonus) {
    Signs its = signs(f);
    long rank = LabelCandidate.rank(its.priority() + bonus, work.tie(layer.id(), f));
    cells.offer(xPx, yPx, f, rank, g -> classes.hasText(g, its.labels()));
  }

  LabelSubject subject(int f, String text, double xPx, double yPx) {
    String id = names.id(f);
    return new LabelSubject(layer.id(), f, id.isEmpty() ? Integer.toString(f) : id, text, xPx, yPx);
  }
}
