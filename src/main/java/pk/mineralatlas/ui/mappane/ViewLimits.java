package pk.mineralatlas.ui.mappane;

import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;

/** How far one can go from Pakistan, out, in and aside, before there is nothing left to see. */
public final class ViewLimits {

  /** All of Pakistan on the map plane. */
  public static final Extent PAKISTAN = GeoBounds.PAKISTAN.project(LambertConformalConic.PAKISTAN);

  private static final double CLOSEST_METRES_PER_PX = 2;
  private static final double FARTHEST_METRES_PER_PX = 8_000;
  private static final Extent CENTRES = PAKISTAN.grownBy(150_000);

  /** What can be brought into view, roughly. */
  public static final Extent REACH = PAKISTAN.grownBy(1_500_000);

  private ViewLimits() {}

  /** The nearest view within the limits. */
  public static Viewport clamp(Viewport view) {
    MapPoint centre =
        new MapPoint(
            Math.clamp(view.centre().xM(), CENTRES.minXM(), CENTRES.maxXM()),
            Math.clamp(view.centre().yM(), CENTRES.minYM(), CENTRES.maxYM()));
    return new Viewport(
        centre, clampMetresPerPx(view.metresPerPx()), view.widthPx(), view.heightPx());
  }

  /** Zooms like {@link Viewport#zoomedAt} but stops at the limits instead of sliding aside. */
  static double clampFactor(Viewport view, double factor) {
    return view.metresPerPx() / clampMetresPerPx(view.metresPerPx() / factor);
  }

  static double clampMetresPerPx(double metresPerPx) {
    return Math.clamp(metresPerPx, CLOSEST_METRES_PER_PX, FARTHEST_METRES_PER_PX);
  }
}
