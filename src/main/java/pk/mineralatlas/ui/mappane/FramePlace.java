package pk.mineralatlas.ui.mappane;

import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;

/**
 * Where a picture's pixels fall on the screen's, for a view. A picture at the view's own scale
 * falls on whole pixels: a fraction off it would be blurred for nothing.
 *
 * @param zoom the screen's pixels to one of the picture; exactly 1 where the scales are the same
 * @param xPx left edge, the screen's pixels from the left of the view
 * @param yPx upper edge
 */
record FramePlace(MapFrame frame, double zoom, double xPx, double yPx) {

  private static final double SAME_SCALE = 1e-9;

  /**
   * Places a picture.
   *
   * @param pxPerCssPx the screen's pixels to a logical one
   */
  static FramePlace of(MapFrame frame, Viewport view, double pxPerCssPx) {
    Viewport shown = frame.viewport();
    boolean sameDensity = columns(shown.widthPx(), pxPerCssPx) == frame.widthPx();
    double density = sameDensity ? pxPerCssPx : (double) frame.widthPx() / shown.widthPx();
    double zoom = shown.metresPerPx() / view.metresPerPx() * pxPerCssPx / density;
    MapPoint corner = shown.viewToMap(0, 0);
    ViewPoint at = view.mapToView(corner);
    double xPx = at.xPx() * pxPerCssPx;
    double yPx = at.yPx() * pxPerCssPx;
    return Math.abs(zoom - 1) < SAME_SCALE
        ? new FramePlace(frame, 1, Math.rint(xPx), Math.rint(yPx))
        : new FramePlace(frame, zoom, xPx, yPx);
  }

  /** How many of the screen's pixels so many logical ones take. */
  static int columns(int logicalPx, double pxPerCssPx) {
    return (int) Math.ceil(logicalPx * pxPerCssPx - 1e-6);
  }

  /** The screen's pixels whose middles the picture covers. */
  PixelBox box() {
    return new PixelBox(
        (int) Math.ceil(xPx - 0.5),
        (int) Math.ceil(yPx - 0.5),
        (int) Math.ceil(xPx + zoom * frame.widthPx() - 0.5),
        (int) Math.ceil(yPx + zoom * frame.heightPx() - 0.5));
  }
}
