package pk.mineralatlas.render.label;

import java.util.List;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;

/** Names a line along its course, or level at its middle where it is shorter than its name. */
final class RuleLines {

  /** Half of what a line is wide, for names beside it. */
  private static final double REACH_PX = 2;

  /** Lines of so many times the length of their name are named level where nothing else will do. */
  private static final double SHORT = 3;

  private final LayerRules rules;
  private final LabelWork work;
  private final FeatureLayer features;

  RuleLines(LayerRules rules) {
    this.rules = rules;
    this.work = rules.work();
    this.features = rules.features();
  }

  void add(int f, RuleLabel label, String text, Extent box, double priority) {
    Course longest = null;
    boolean along = false;
    for (int part = features.firstPart(f); part < features.firstPart(f + 1); part++) {
      if (features.partStart(part + 1) - features.partStart(part) < 2) {
        continue;
      }
      Course course = work.cache().course(features, part);
      if (course.lengthM() / work.metresPerPx() >= label.leastWidthPx(text)) {
        along = true;
        addAlong(f, label, text, course, priority);
      }
      longest = longest == null || course.lengthM() > longest.lengthM() ? course : longest;
    }
    if (longest != null && !along) {
      addLevel(f, label, text, longest, priority);
    }
  }

  private void addAlong(int f, RuleLabel label, String text, Course course, double priority) {
    if (!course.extent().intersects(work.view().courses())) {
      return;
    }
    double lengthPx = course.lengthM() / work.metresPerPx();
    CourseLabels.each(
        work.view(),
        course,
        (run, fromPx, toPx) -> {
          var at = run.at((fromPx + toPx) / 2);
          work.add(
              rules.subject(f, text, at.getX(), at.getY()),
              priority,
              LabelCandidate.Rules.of(3, CourseLabels.SAME_NAME_PX).fitting(),
              () -> {
                List<LabelLayout> along =
                    new RiverLayouts(work, run).between(fromPx, toPx, text, label.style());
                boolean isShort = lengthPx < SHORT * work.shape(text, label.style()).advancePx();
                return along.isEmpty() && isShort ? level(label, text, course) : along;
              });
        });
  }

  private void addLevel(int f, RuleLabel label, String text, Course course, double priority) {
    double[] middle = course.at(course.lengthM() / 2);
    work.add(
        rules.subject(f, text, work.view().xPx(middle[0]), work.view().yPx(middle[1])),
        priority,
        LabelCandidate.Rules.of(RuleLabels.CLEARANCE_PX, CourseLabels.SAME_NAME_PX).fitting(),
        () -> level(label, text, course));
  }

  private List<LabelLayout> level(RuleLabel label, String text, Course course) {
    double[] middle = course.at(course.lengthM() / 2);
    double x = work.view().xPx(middle[0]);
    double y = work.view().yPx(middle[1]);
    return RuleLabels.about(work, new PointLayouts(x, y, REACH_PX, REACH_PX), label, text);
  }
}
