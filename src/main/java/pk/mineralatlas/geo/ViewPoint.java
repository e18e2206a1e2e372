package pk.mineralatlas.geo;

/**
 * A position in the map view.
 *
 * @param xPx pixels right of the view's left edge
 * @param yPx pixels below the view's top edge (y grows downwards)
 */
public record ViewPoint(double xPx, double yPx) {

  /** Straight distance in the view, pixels. */
  public double distanceTo(ViewPoint other) {
    return Math.hypot(other.xPx - xPx, other.yPx - yPx);
  }
}
