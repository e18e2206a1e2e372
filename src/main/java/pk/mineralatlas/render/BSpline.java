package pk.mineralatlas.render;

/** The cubic B-spline, which smooths what it interpolates and never overshoots. */
final class BSpline {

  /** Beyond this distance from its centre the spline is 0. */
  static final double REACH = 2;

  private BSpline() {}

  static double weight(double distance) {
    double d = Math.abs(distance);
    if (d < 1) {
      return 2 / 3.0 - d * d + d * d * d / 2;
    }
    double rest = REACH - d;
    return rest > 0 ? rest * rest * rest / 6 : 0;
  }
}
