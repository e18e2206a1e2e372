package pk.mineralatlas.render.raster;

/**
 * How lines are drawn.
 *
 * @param widthPx across
 * @param rounded whether corners and ends are round; else corners are cut off and ends straight
 */
public record Pen(double widthPx, boolean rounded) {

  public Pen {
    if (!(widthPx > 0 && widthPx < 1e4)) {
      throw new IllegalArgumentException("a line %s px wide".formatted(widthPx));
    }
  }

  /** How far a line reaches to either side of its middle. */
  public double reachPx() {
    return widthPx / 2;
  }
}
