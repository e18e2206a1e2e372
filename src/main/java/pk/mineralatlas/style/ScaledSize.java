package pk.mineralatlas.style;

/**
 * A width or length in pixels that grows as one comes closer: evenly with each doubling of the
 * scale between {@value #FAR_METRES_PER_PX} and {@value #NEAR_METRES_PER_PX} metres to a pixel,
 * fixed beyond.
 *
 * @param farPx size in the far view, all of the country
 * @param nearPx size in the near view, a valley
 */
public record ScaledSize(double farPx, double nearPx) {

  private static final double FAR_METRES_PER_PX = 2_400;
  private static final double NEAR_METRES_PER_PX = 100;

  /** The same at every scale. */
  public static ScaledSize fixed(double px) {
    return new ScaledSize(px, px);
  }

  /** The size at a scale, pixels. */
  public double at(double metresPerPx) {
    double nearness =
        Math.log(FAR_METRES_PER_PX / metresPerPx)
            / Math.log(FAR_METRES_PER_PX / NEAR_METRES_PER_PX);
    return farPx + (nearPx - farPx) * Math.clamp(nearness, 0, 1);
  }

  /** Wider by so many pixels at every scale, as a casing is. */
  public ScaledSize plus(double px) {
    return new ScaledSize(farPx + px, nearPx + px);
  }
}
