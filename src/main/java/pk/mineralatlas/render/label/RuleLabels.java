package pk.mineralatlas.render.label;

import java.util.List;
import java.util.function.IntConsumer;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.MapLayer;

/**
 * Names the features of a layer as its rules say: points beside their marks, lines along their
 * course, areas inside. Of a crowd only those are asked that might find room.
 */
final class RuleLabels {

  /** How much room they keep to other labels. */
  static final double CLEARANCE_PX = 1;

  private final LayerRules rules;
  private final LabelWork work;
  private final FeatureLayer features;

  private RuleLabels(LayerRules rules) {
    this.rules = rules;
    this.work = rules.work();
    this.features = rules.features();
  }

  static void add(LabelWork work, MapLayer layer, FeatureLayer features) {
    if (LayerRules.areLabelled(layer, work.metresPerPx())) {
      LayerRules rules = new LayerRules(work, layer, features);
      switch (features.kind()) {
        case POINT -> new RuleLabels(rules).addPoints();
        case LINE -> RuleShapes.lines(rules).add();
        case POLYGON -> RuleShapes.areas(rules).add();
      }
    }
  }

  private void addPoints() {
    LabelCells cells = new LabelCells(work.view().area());
    eachPoint(
        f -> {
          LayerRules.Signs signs = rules.signs(f);
          if (signs.reachPx() > 0) {
            addMarks(f, signs.reachPx());
          }
          if (!signs.labels().isEmpty()) {
            rules.offer(
                cells, f, work.view().xPx(features.x(f)), work.view().yPx(features.y(f)), 0);
          }
        });
    cells.each(this::addPoint);
  }

  /**
   * Each feature in the area: where that holds most of the layer one after the other, as they lie
   * in memory, which is several times faster than in the order of the index.
   */
  private void eachPoint(IntConsumer action) {
    Extent all = features.extent();
    if (all == null) {
      return;
    }
    if (!isMostlyIn(all, work.view().extent())) {
      features.query(work.view().extent(), action);
      return;
    }
    for (int f = 0; f < features.size(); f++) {
      int parts = features.firstPart(f + 1) - features.firstPart(f);
      if (parts > 1 || (parts == 1 && work.view().holds(features.x(f), features.y(f)))) {
        action.accept(f);
      }
    }
  }

  private static boolean isMostlyIn(Extent all, Extent area) {
    double widthM = Math.min(all.maxXM(), area.maxXM()) - Math.max(all.minXM(), area.minXM());
    double heightM = Math.min(all.maxYM(), area.maxYM()) - Math.max(all.minYM(), area.minYM());
    return widthM >= 0.7 * all.widthM() && heightM >= 0.7 * all.heightM();
  }

  /** The marks of every position of a feature. */
  private void addMarks(int f, double reachPx) {
    double[] xy = features.xy();
    int end = features.partStart(features.firstPart(f + 1));
    for (int i = features.partStart(features.firstPart(f)); i < end; i++) {
      work.marks().add(work.view().xPx(xy[2 * i]), work.view().yPx(xy[2 * i + 1]), reachPx);
    }
  }

  private void addPoint(int f) {
    LayerRules.Signs signs = rules.signs(f);
    double x = work.view().xPx(features.x(f));
    double y = work.view().yPx(features.y(f));
    PointLayouts places = new PointLayouts(x, y, signs.reachPx(), signs.reachPx());
    for (RuleLabel label : signs.labels()) {
      String text = label.text(f);
      if (!text.isEmpty()) {
        work.add(
            rules.subject(f, text, x, y),
            label.priority(),
            LabelCandidate.Rules.of(CLEARANCE_PX, 0).fitting(),
            () -> about(work, places, label, text));
      }
    }
  }

  /** The places about a point, unless all of them are plainly taken. */
  static List<LabelLayout> about(
      LabelWork work, PointLayouts places, RuleLabel label, String text) {
    boolean room = places.mayHaveRoom(work.grid(), label.leastWidthPx(text), label.style());
    return room ? places.about(work.shape(text, label.style()), label.style()) : List.of();
  }
}
