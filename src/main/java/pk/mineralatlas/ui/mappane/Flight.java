package pk.mineralatlas.ui.mappane;

import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;

/**
 * The way from one view to another that feels shortest: it draws back on a long way and comes down
 * again (J. J. van Wijk and W. A. A. Nuij, Smooth and efficient zooming and panning, 2003). Any
 * thread.
 */
final class Flight {

  /** How much drawing back costs beside panning; the value the paper's readers preferred. */
  private static final double RHO = 1.4;

  private static final double MIN_MILLIS = 180;
  private static final double MAX_MILLIS = 650;
  private static final double MILLIS_PER_UNIT = 260;

  private final Viewport from;
  private final Viewport to;
  private final double widthM;
  private final double distanceM;
  private final double r0;
  private final double length;
  private final boolean straight;

  Flight(Viewport from, Viewport to) {
    this.from = from;
    this.to = to;
    this.widthM = from.metresPerPx() * from.widthPx();
    double endWidthM = to.metresPerPx() * to.widthPx();
    this.distanceM = from.centre().distanceTo(to.centre());
    this.straight = distanceM < 0.02 * Math.min(widthM, endWidthM);
    if (straight) {
      r0 = 0;
      length = Math.abs(Math.log(endWidthM / widthM)) / RHO;
    } else {
      double rho2 = RHO * RHO;
      double rho4 = rho2 * rho2;
      double squares = endWidthM * endWidthM - widthM * widthM;
      double d2 = rho4 * distanceM * distanceM;
      r0 = asinhNegated((squares + d2) / (2 * widthM * rho2 * distanceM));
      double r1 = asinhNegated((squares - d2) / (2 * endWidthM * rho2 * distanceM));
      length = (r1 - r0) / RHO;
    }
  }

  private static double asinhNegated(double b) {
    return Math.log(Math.sqrt(b * b + 1) - b);
  }

  /** How long the flight takes. */
  double millis() {
    return Math.clamp(MIN_MILLIS + MILLIS_PER_UNIT * length / 2, MIN_MILLIS, MAX_MILLIS);
  }

  /** The view after a part of the flight, 0 to 1. */
  Viewport at(double part) {
    if (part >= 1) {
      return to;
    }
    double eased = part * part * (3 - 2 * part);
    double s = eased * length;
    if (straight) {
      double zoom = Math.pow(to.metresPerPx() / from.metresPerPx(), eased);
      return view(eased, from.metresPerPx() * zoom);
    }
    double along =
        widthM
            / (RHO * RHO)
            * (Math.cosh(r0) * Math.tanh(RHO * s + r0) - Math.sinh(r0))
            / distanceM;
    double width = widthM * Math.cosh(r0) / Math.cosh(RHO * s + r0);
    return view(along, width / to.widthPx());
  }

  private Viewport view(double along, double metresPerPx) {
    MapPoint a = from.centre();
    MapPoint b = to.centre();
    MapPoint centre =
        new MapPoint(a.xM() + along * (b.xM() - a.xM()), a.yM() + along * (b.yM() - a.yM()));
    return new Viewport(centre, metresPerPx, to.widthPx(), to.heightPx());
  }
}
