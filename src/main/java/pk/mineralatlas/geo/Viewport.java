package pk.mineralatlas.geo;

/**
 * What part of the map plane a view shows: immutable, so that a frame being drawn elsewhere keeps
 * the view it was asked for.
 *
 * @param centre the map point in the middle of the view
 * @param metresPerPx how many metres of the map plane one pixel covers
 * @param widthPx width of the view
 * @param heightPx height of the view
 */
public record Viewport(MapPoint centre, double metresPerPx, int widthPx, int heightPx) {

  /** Logical pixels to the inch on screens, as JavaFX and CSS count them. */
  public static final double SCREEN_DPI = 96;

  private static final double METRES_PER_INCH = 0.0254;

  public Viewport {
    if (!(metresPerPx > 0) || Double.isInfinite(metresPerPx)) {
      throw new IllegalArgumentException("metresPerPx must be positive, not " + metresPerPx);
    }
    if (widthPx < 1 || heightPx < 1) {
      throw new IllegalArgumentException(
          "a view of %d × %d px shows nothing".formatted(widthPx, heightPx));
    }
  }

  /** The view that holds all of an extent with a margin of pixels around it. */
  public static Viewport fitting(Extent extent, int widthPx, int heightPx, double marginPx) {
    double innerWidthPx = Math.max(1, widthPx - 2 * marginPx);
    double innerHeightPx = Math.max(1, heightPx - 2 * marginPx);
    double metresPerPx = Math.max(extent.widthM() / innerWidthPx, extent.heightM() / innerHeightPx);
    return new Viewport(extent.centre(), Math.max(metresPerPx, 1e-3), widthPx, heightPx);
  }

  /** Pixel size at which a screen or sheet of that resolution shows the scale 1:n. */
  public static double metresPerPx(double scaleDenominator, double dpi) {
    return scaleDenominator * METRES_PER_INCH / dpi;
  }

  /** The n of 1:n on an output of that many pixels to the inch. */
  public double scaleDenominator(double dpi) {
    return metresPerPx * dpi / METRES_PER_INCH;
  }

  public ViewPoint mapToView(double xM, double yM) {
    return new ViewPoint(
        widthPx / 2.0 + (xM - centre.xM()) / metresPerPx,
        heightPx / 2.0 - (yM - centre.yM()) / metresPerPx);
  }

  public ViewPoint mapToView(MapPoint point) {
    return mapToView(point.xM(), point.yM());
  }

  public MapPoint viewToMap(double xPx, double yPx) {
    return new MapPoint(
        centre.xM() + (xPx - widthPx / 2.0) * metresPerPx,
        centre.yM() - (yPx - heightPx / 2.0) * metresPerPx);
  }

  public MapPoint viewToMap(ViewPoint point) {
    return viewToMap(point.xPx(), point.yPx());
  }

  /** The part of the map plane in view. */
  public Extent extent() {
    double halfWidthM = widthPx * metresPerPx / 2;
    double halfHeightM = heightPx * metresPerPx / 2;
    return new Extent(
        centre.xM() - halfWidthM,
        centre.yM() - halfHeightM,
        centre.xM() + halfWidthM,
        centre.yM() + halfHeightM);
  }

  public Viewport withCentre(MapPoint newCentre) {
    return new Viewport(newCentre, metresPerPx, widthPx, heightPx);
  }

  public Viewport withMetresPerPx(double newMetresPerPx) {
    return new Viewport(centre, newMetresPerPx, widthPx, heightPx);
  }

  /** The same centre and scale in a view of another size. */
  public Viewport withSize(int newWidthPx, int newHeightPx) {
    return new Viewport(centre, metresPerPx, newWidthPx, newHeightPx);
  }

  /** A part of this view at the same scale, which may reach beyond it. */
  public Viewport part(double leftPx, double topPx, int partWidthPx, int partHeightPx) {
    MapPoint middle = viewToMap(leftPx + partWidthPx / 2.0, topPx + partHeightPx / 2.0);
    return new Viewport(middle, metresPerPx, partWidthPx, partHeightPx);
  }

  /** The view after its content was dragged by so many pixels. */
  public Viewport pannedBy(double dxPx, double dyPx) {
    return withCentre(
        new MapPoint(centre.xM() - dxPx * metresPerPx, centre.yM() + dyPx * metresPerPx));
  }

  /** The view zoomed by a factor (over 1: closer) while the point under the pointer stays put. */
  public Viewport zoomedAt(ViewPoint anchor, double factor) {
    MapPoint fixed = viewToMap(anchor);
    double newMetresPerPx = metresPerPx / factor;
    return new Viewport(
        new MapPoint(
            fixed.xM() - (anchor.xPx() - widthPx / 2.0) * newMetresPerPx,
            fixed.yM() + (anchor.yPx() - heightPx / 2.0) * newMetresPerPx),
        newMetresPerPx,
        widthPx,
        heightPx);
  }
}
