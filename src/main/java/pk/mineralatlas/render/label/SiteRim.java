package pk.mineralatlas.render.label;

import java.util.List;

/**
 * The rim of a site's symbol on paper, as far as one sees it: where other symbols lie over its
 * centre, the rim of them all. Pixels of the view.
 */
final class SiteRim {

  /** How far symbols count as its crowd. */
  private static final double CROWD_PX = 80;

  private final double xPx;
  private final double yPx;
  private final double ownPx;
  private final List<LabelBox> over;
  private final double awayX;
  private final double awayY;

  /**
   * @param ownPx how far the symbol reaches from its centre
   */
  SiteRim(CollisionGrid grid, LabelSubject subject, double ownPx) {
    this.xPx = subject.xPx();
    this.yPx = subject.yPx();
    this.ownPx = ownPx;
    this.over = grid.sitesOver(subject);
    double[] away = new double[2];
    grid.eachIn(
        LabelBox.around(xPx, yPx, CROWD_PX, CROWD_PX),
        (box, kind, owner, leader) -> {
          double dx = xPx - (box.minXPx() + box.maxXPx()) / 2;
          double dy = yPx - (box.minYPx() + box.maxYPx()) / 2;
          double far = dx * dx + dy * dy;
          if (kind == CollisionGrid.Taken.SITE && far > 1) {
            away[0] += dx / far;
            away[1] += dy / far;
          }
        });
    double length = Math.hypot(away[0], away[1]);
    awayX = length > 0 ? away[0] / length : 0;
    awayY = length > 0 ? away[1] / length : 0;
  }

  double xPx() {
    return xPx;
  }

  double yPx() {
    return yPx;
  }

  /** How far it is from the centre in a direction, y down. */
  double reachPx(double angleRad) {
    double most = ownPx;
    for (LabelBox disc : over) {
      double radius = disc.widthPx() / 2;
      double dx = xPx - centreX(disc);
      double dy = yPx - centreY(disc);
      double along = dx * Math.cos(angleRad) + dy * Math.sin(angleRad);
      double inside = radius * radius - dx * dx - dy * dy + along * along;
      most = Math.max(most, Math.sqrt(Math.max(0, inside)) - along);
    }
    return most;
  }

  private static double centreX(LabelBox disc) {
    return (disc.minXPx() + disc.maxXPx()) / 2;
  }

  private static double centreY(LabelBox disc) {
    return (disc.minYPx() + disc.maxYPx()) / 2;
  }

  /** 0 for the direction that leads out of the crowd, 1 for the opposite one. */
  double intoCrowd(double angleRad) {
    return (1 - awayX * Math.cos(angleRad) - awayY * Math.sin(angleRad)) / 2;
  }
}
