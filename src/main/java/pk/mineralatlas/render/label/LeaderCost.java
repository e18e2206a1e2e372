package pk.mineralatlas.render.label;

import org.jspecify.annotations.Nullable;

/**
 * What it costs, in the measure of layouts' costs, that a leader runs across what stands already.
 * One thread.
 */
final class LeaderCost {

  /** So much that any other direction, and nearly any distance, is better. */
  private static final double OVER_LEADER_COST = 14;

  private static final double OVER_SITE_COST = 10;
  private static final double OVER_DOT_COST = 1;

  /** The room between a leader and the label or symbol of something else. */
  private static final double ROOM_PX = 1.5;

  private final CollisionGrid grid;

  LeaderCost(CollisionGrid grid) {
    this.grid = grid;
  }

  /** What it costs to draw a leader; infinite across the label of something else. */
  double of(Leader leader, LabelSubject subject) {
    Across across = new Across(leader, subject);
    grid.eachAlong(leader, ROOM_PX, across);
    return across.cost;
  }

  /** Adds up what a leader runs across. */
  private static final class Across implements CollisionGrid.Visitor {

    private final Leader leader;
    private final LabelSubject subject;
    private final LabelSubject.Owner owner;
    private double cost;

    Across(Leader leader, LabelSubject subject) {
      this.leader = leader;
      this.subject = subject;
      this.owner = subject.owner();
    }

    @Override
    public void visit(
        LabelBox box, CollisionGrid.Taken kind, LabelSubject.Owner of, @Nullable Leader line) {
      if (!owner.is(of)) {
        cost +=
            switch (kind) {
              case LABEL -> leader.crosses(box.grownBy(ROOM_PX)) ? Double.POSITIVE_INFINITY : 0;
              case LEADER -> line != null && leader.crosses(line) ? OVER_LEADER_COST : 0;
              case SITE -> overSite(box);
              case FIRM, LARGE, SOFT -> leader.crosses(box) ? OVER_DOT_COST : 0;
            };
      }
    }

    /** A symbol that lies over the subject's own cannot be avoided. */
    private double overSite(LabelBox site) {
      double reachPx = site.widthPx() / 2;
      double x = site.minXPx() + reachPx;
      double y = site.minYPx() + reachPx;
      boolean stacked = Math.hypot(subject.xPx() - x, subject.yPx() - y) < reachPx;
      return !stacked && leader.distancePx(x, y) < reachPx + ROOM_PX ? OVER_SITE_COST : 0;
    }
  }
}
