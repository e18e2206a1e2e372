package pk.mineralatlas.render.label;

import java.util.List;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;

/**
 * Names an area inside, where it is widest; about it like a point where it is tiny; in between over
 * it, its edges crossed a little.
 */
final class RuleAreas {

  /** Areas of this size and less are named like points. */
  private static final double TINY_PX = 24;

  /** Larger ones are often in view in part: their names follow it. */
  private static final double LARGE_PX = 400;

  /** A name may be so much longer than the area is wide. */
  private static final double CROSSES = 1.3;

  private final LayerRules rules;
  private final LabelWork work;
  private final FeatureLayer features;

  RuleAreas(LayerRules rules) {
    this.rules = rules;
    this.work = rules.work();
    this.features = rules.features();
  }

  void add(int f, RuleLabel label, String text, Extent box, double priority) {
    double widthPx = box.widthM() / work.metresPerPx();
    double heightPx = box.heightM() / work.metresPerPx();
    double x = work.view().xPx(box.centre().xM());
    double y = work.view().yPx(box.centre().yM());
    LabelCandidate.Rules asks = LabelCandidate.Rules.of(RuleLabels.CLEARANCE_PX, 0).fitting();
    if (Math.max(widthPx, heightPx) <= TINY_PX) {
      PointLayouts places = new PointLayouts(x, y, widthPx / 2, heightPx / 2);
      work.add(
          rules.subject(f, text, x, y),
          priority,
          asks,
          () -> RuleLabels.about(work, places, label, text));
    } else if (label.leastWidthPx(text) <= CROSSES * widthPx) {
      LabelSubject subject = rules.subject(f, text, x, y);
      if (Math.max(widthPx, heightPx) > LARGE_PX) {
        work.addFollowing(subject, priority, asks, () -> inside(f, label, text));
      } else {
        work.add(subject, priority, asks, () -> inside(f, label, text));
      }
    }
  }

  private List<LabelLayout> inside(int f, RuleLabel label, String text) {
    AreaLayouts places = new AreaLayouts(work, work.cache().slots(features, f, false));
    List<LabelLayout> inside = places.plain(text, label.style());
    return inside.isEmpty() ? places.plain(text, label.style(), CROSSES) : inside;
  }
}
