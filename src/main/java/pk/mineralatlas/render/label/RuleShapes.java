package pk.mineralatlas.render.label;

import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;

/** Asks the lines or areas of a layer for their labels, large ones ahead of small ones. */
final class RuleShapes {

  /** Larger features are asked one by one, wherever the middle of their box lies. */
  private static final double SMALL_PX = 128;

  /** How much of a step of priority the largest are ahead of the smallest. */
  private static final double BONUS = 0.9;

  private static final double LARGEST_PX = 2000;

  private final LayerRules rules;
  private final LabelWork work;
  private final FeatureLayer features;
  private final Namer namer;

  /** Asks for the labels of one feature. */
  @FunctionalInterface
  interface Namer {

    /**
     * Asks for places.
     *
     * @param text not empty
     * @param box of the feature
     * @param priority with what its size adds
     */
    void add(int f, RuleLabel label, String text, Extent box, double priority);
  }

  private RuleShapes(LayerRules rules, Namer namer) {
    this.rules = rules;
    this.work = rules.work();
    this.features = rules.features();
    this.namer = namer;
  }

  static RuleShapes lines(LayerRules rules) {
    return new RuleShapes(rules, new RuleLines(rules)::add);
  }

  static RuleShapes areas(LayerRules rules) {
    return new RuleShapes(rules, new RuleAreas(rules)::add);
  }

  void add() {
    LabelCells cells = new LabelCells(work.view().area());
    features.query(
        work.view().extent(),
        f -> {
          Extent box = features.extent(f);
          if (box == null || rules.signs(f).labels().isEmpty() || work.isCancelled()) {
            return;
          }
          if (sizePx(box) > SMALL_PX) {
            add(f);
          } else {
            double x = work.view().xPx(box.centre().xM());
            double y = work.view().yPx(box.centre().yM());
            rules.offer(cells, f, x, y, bonus(box));
          }
        });
    cells.each(this::add);
  }

  private double sizePx(Extent box) {
    return Math.max(box.widthM(), box.heightM()) / work.metresPerPx();
  }

  private double bonus(Extent box) {
    return BONUS * Math.min(1, sizePx(box) / LARGEST_PX);
  }

  private void add(int f) {
    Extent box = features.extent(f);
    for (RuleLabel label : rules.signs(f).labels()) {
      String text = label.text(f);
      if (box != null && !text.isEmpty()) {
        namer.add(f, label, text, box, label.priority() + bonus(box));
      }
    }
  }
}
