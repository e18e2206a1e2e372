package pk.mineralatlas.render.label;

import java.awt.geom.Line2D;

/**
 * A thin straight line from a label that stands off to the rim of the symbol it belongs to, pixels
 * of the view.
 *
 * @param x0Px at the symbol's rim
 * @param y0Px likewise
 * @param x1Px at the label's edge
 * @param y1Px likewise
 */
record Leader(double x0Px, double y0Px, double x1Px, double y1Px) {

  /** Half the width of the room it keeps for itself. */
  static final double HALF_PX = 1.2;

  Line2D line() {
    return new Line2D.Double(x0Px, y0Px, x1Px, y1Px);
  }

  /** The box about it. */
  LabelBox bounds() {
    return new LabelBox(
        Math.min(x0Px, x1Px), Math.min(y0Px, y1Px), Math.max(x0Px, x1Px), Math.max(y0Px, y1Px));
  }

  boolean crosses(Leader other) {
    return Line2D.linesIntersect(
        x0Px, y0Px, x1Px, y1Px, other.x0Px, other.y0Px, other.x1Px, other.y1Px);
  }

  boolean crosses(LabelBox box) {
    return line().intersects(box.minXPx(), box.minYPx(), box.widthPx(), box.heightPx());
  }

  /** How near it comes to a point. */
  double distancePx(double xPx, double yPx) {
    return Line2D.ptSegDist(x0Px, y0Px, x1Px, y1Px, xPx, yPx);
  }
}
