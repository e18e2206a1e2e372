package pk.mineralatlas.print;

import java.awt.geom.Rectangle2D;

/**
 * A rectangle on the page, millimetres from the page's upper left corner, y down.
 *
 * @param xMm left edge
 * @param yMm upper edge
 * @param widthMm never negative
 * @param heightMm never negative
 */
public record Box(double xMm, double yMm, double widthMm, double heightMm) {

  public Box {
    if (!(widthMm >= 0 && heightMm >= 0)) {
      throw new IllegalArgumentException(
          "a box of %.2f × %.2f mm cannot be laid out".formatted(widthMm, heightMm));
    }
  }

  public double rightMm() {
    return xMm + widthMm;
  }

  public double bottomMm() {
    return yMm + heightMm;
  }

  public double centreXMm() {
    return xMm + widthMm / 2;
  }

  public double centreYMm() {
    return yMm + heightMm / 2;
  }

  /** The box with every side moved inwards; never less than nothing. */
  Box inset(double byMm) {
    double w = Math.max(0, widthMm - 2 * byMm);
    double h = Math.max(0, heightMm - 2 * byMm);
    return new Box(xMm + byMm, yMm + byMm, w, h);
  }

  /** What is left below a line of that height. */
  Box below(double takenMm) {
    double taken = Math.min(takenMm, heightMm);
    return new Box(xMm, yMm + taken, widthMm, heightMm - taken);
  }

  Box withHeight(double newHeightMm) {
    return new Box(xMm, yMm, widthMm, newHeightMm);
  }

  Box withWidth(double newWidthMm) {
    return new Box(xMm, yMm, newWidthMm, heightMm);
  }

  /** Whether the two share more than an edge. */
  boolean overlaps(Box other) {
    return xMm < other.rightMm()
        && other.xMm < rightMm()
        && yMm < other.bottomMm()
        && other.yMm < bottomMm();
  }

  Rectangle2D toRectangle() {
    return new Rectangle2D.Double(xMm, yMm, widthMm, heightMm);
  }
}
