package pk.mineralatlas.render.label;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A box in the view, y down.
 *
 * @param minXPx left edge
 * @param minYPx upper edge
 * @param maxXPx right edge
 * @param maxYPx lower edge
 */
public record LabelBox(double minXPx, double minYPx, double maxXPx, double maxYPx) {

  static LabelBox of(Rectangle2D r) {
    return new LabelBox(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY());
  }

  static LabelBox around(double xPx, double yPx, double halfWidthPx, double halfHeightPx) {
    return new LabelBox(
        xPx - halfWidthPx, yPx - halfHeightPx, xPx + halfWidthPx, yPx + halfHeightPx);
  }

  /** The smallest box that holds all of them. */
  static LabelBox holding(List<LabelBox> boxes) {
    return boxes.stream().reduce(LabelBox::union).orElse(new LabelBox(0, 0, 0, 0));
  }

  /** The box about a rectangle that is turned about the origin and then moved. */
  static LabelBox ofTurned(Rectangle2D r, double xPx, double yPx, double angleRad) {
    if (angleRad == 0) {
      return of(r).movedBy(xPx, yPx);
    }
    AffineTransform turn = AffineTransform.getTranslateInstance(xPx, yPx);
    turn.rotate(angleRad);
    return of(turn.createTransformedShape(r).getBounds2D());
  }

  public double widthPx() {
    return maxXPx - minXPx;
  }

  public double heightPx() {
    return maxYPx - minYPx;
  }

  /** Whether the two share more than an edge. */
  public boolean overlaps(LabelBox other) {
    return minXPx < other.maxXPx
        && other.minXPx < maxXPx
        && minYPx < other.maxYPx
        && other.minYPx < maxYPx;
  }

  /** How far a point is from it; 0 inside. */
  double distancePx(double xPx, double yPx) {
    double dx = Math.max(0, Math.max(minXPx - xPx, xPx - maxXPx));
    double dy = Math.max(0, Math.max(minYPx - yPx, yPx - maxYPx));
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** Whether it reaches into the disc that fills another box, a square. */
  boolean overlapsDiscIn(LabelBox square) {
    double radius = square.widthPx() / 2;
    return distancePx(square.minXPx() + radius, square.minYPx() + radius) < radius;
  }

  boolean holds(double xPx, double yPx) {
    return xPx >= minXPx && xPx <= maxXPx && yPx >= minYPx && yPx <= maxYPx;
  }

  boolean isWithin(LabelBox other) {
    return minXPx >= other.minXPx
        && minYPx >= other.minYPx
        && maxXPx <= other.maxXPx
        && maxYPx <= other.maxYPx;
  }

  LabelBox grownBy(double marginPx) {
    return new LabelBox(minXPx - marginPx, minYPx - marginPx, maxXPx + marginPx, maxYPx + marginPx);
  }

  LabelBox widenedBy(double marginPx) {
    return new LabelBox(minXPx - marginPx, minYPx, maxXPx + marginPx, maxYPx);
  }

  LabelBox movedBy(double dxPx, double dyPx) {
    return new LabelBox(minXPx + dxPx, minYPx + dyPx, maxXPx + dxPx, maxYPx + dyPx);
  }

  LabelBox union(LabelBox other) {
    return new LabelBox(
        Math.min(minXPx, other.minXPx),
        Math.min(minYPx, other.minYPx),
        Math.max(maxXPx, other.maxXPx),
        Math.max(maxYPx, other.maxYPx));
  }
}
