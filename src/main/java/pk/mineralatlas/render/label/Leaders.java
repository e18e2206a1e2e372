package pk.mineralatlas.render.label;

import java.util.LinkedHashMap;
import java.util.Map;

/** The leaders that are drawn so far, and what another one would run across. One thread. */
final class Leaders {

  /** So much that any other direction, and nearly any distance, is better. */
  private static final double OVER_LEADER_COST = 14;

  private static final double OVER_SITE_COST = 10;
  private static final double OVER_DOT_COST = 1;

  /** The room between a leader and the label or symbol of something else. */
  private static final double ROOM_PX = 1.5;

  private final CollisionGrid grid;
  private final Map<LabelSubject.Owner, Leader> drawn = new LinkedHashMap<>();

  Leaders(CollisionGrid grid) {
    this.grid = grid;
  }

  void put(LabelSubject.Owner owner, Leader leader) {
    drawn.put(owner, leader);
  }

  void remove(LabelSubject.Owner owner) {
    drawn.remove(owner);
  }

  /**
   * What it costs to draw a leader, in the measure of layouts' costs: infinite across the label of
   * something else.
   */
  double cost(Leader leader, LabelSubject subject) {
    double cost = 0;
    LabelSubject.Owner owner = subject.owner();
    for (Map.Entry<LabelSubject.Owner, Leader> other : drawn.entrySet()) {
      if (other.getValue().crosses(leader) && !other.getKey().is(owner)) {
        cost += OVER_LEADER_COST;
      }
    }
    Across across = new Across(leader, subject);
    grid.eachIn(leader.bounds().grownBy(ROOM_PX), across);
    return cost + across.cost;
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
    public void visit(LabelBox box, CollisionGrid.Taken kind, LabelSubject.Owner of) {
      if (!owner.is(of)) {
        cost +=
            switch (kind) {
              case LABEL -> leader.crosses(box.grownBy(ROOM_PX)) ? Double.POSITIVE_INFINITY : 0;
              case LEADER -> 0;
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
