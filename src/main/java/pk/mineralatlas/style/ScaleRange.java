package pk.mineralatlas.style;

/**
 * The scales at which something is drawn, as metres of the map plane to a pixel; both ends belong
 * to the range.
 *
 * @param fromMetresPerPx the closest view
 * @param toMetresPerPx the farthest view
 */
public record ScaleRange(double fromMetresPerPx, double toMetresPerPx) {

  /** Every scale there is. */
  public static final ScaleRange ALWAYS = new ScaleRange(0, Double.POSITIVE_INFINITY);

  public ScaleRange {
    if (!(fromMetresPerPx >= 0 && fromMetresPerPx <= toMetresPerPx)) {
      throw new IllegalArgumentException(
          "scales %s to %s m/px: the closer view comes first"
              .formatted(fromMetresPerPx, toMetresPerPx));
    }
  }

  /** That view and all closer ones. */
  public static ScaleRange upTo(double metresPerPx) {
    return new ScaleRange(0, metresPerPx);
  }

  public boolean contains(double metresPerPx) {
    return fromMetresPerPx <= metresPerPx && metresPerPx <= toMetresPerPx;
  }
}
