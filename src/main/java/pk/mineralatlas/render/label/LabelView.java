package pk.mineralatlas.render.label;

import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;

/**
 * The view, and the wider area in which labels are placed. The area reaches beyond the view and
 * ends on a grid fixed to the map, so that a view moved a little places the same labels in the same
 * places.
 *
 * @param viewport the view
 * @param view the view in its own pixels
 * @param area the area in the view's pixels
 * @param extent the area on the map plane
 */
record LabelView(Viewport viewport, LabelBox view, LabelBox area, Extent extent) {

  /**
   * So far beyond the view that what happens at the edge of the area, passed on from label to
   * label, dies out before it is seen.
   */
  private static final double MARGIN_PX = 384;

  private static final double GRID_PX = 256;

  static LabelView of(Viewport viewport) {
    double cellM = GRID_PX * viewport.metresPerPx();
    Extent wide = viewport.extent().grownBy(MARGIN_PX * viewport.metresPerPx());
    Extent extent =
        new Extent(
            Math.floor(wide.minXM() / cellM) * cellM,
            Math.floor(wide.minYM() / cellM) * cellM,
            Math.ceil(wide.maxXM() / cellM) * cellM,
            Math.ceil(wide.maxYM() / cellM) * cellM);
    MapPoint centre = viewport.centre();
    double mpp = viewport.metresPerPx();
    LabelBox area =
        new LabelBox(
            viewport.widthPx() / 2.0 + (extent.minXM() - centre.xM()) / mpp,
            viewport.heightPx() / 2.0 - (extent.maxYM() - centre.yM()) / mpp,
            viewport.widthPx() / 2.0 + (extent.maxXM() - centre.xM()) / mpp,
            viewport.heightPx() / 2.0 - (extent.minYM() - centre.yM()) / mpp);
    LabelBox view = new LabelBox(0, 0, viewport.widthPx(), viewport.heightPx());
    return new LabelView(viewport, view, area, extent);
  }

  /**
   * Where lines are followed: each stretch of a line between two repetitions of its name that
   * reaches into the view is in there whole.
   */
  Extent courses() {
    return viewport.extent().grownBy(1.5 * CourseLabels.REPEAT_PX * viewport.metresPerPx());
  }

  double metresPerPx() {
    return viewport.metresPerPx();
  }

  double xPx(double xM) {
    return viewport.widthPx() / 2.0 + (xM - viewport.centre().xM()) / viewport.metresPerPx();
  }

  double yPx(double yM) {
    return viewport.heightPx() / 2.0 - (yM - viewport.centre().yM()) / viewport.metresPerPx();
  }

  boolean holds(double xM, double yM) {
    return xM >= extent.minXM()
        && xM <= extent.maxXM()
        && yM >= extent.minYM()
        && yM <= extent.maxYM();
  }
}
