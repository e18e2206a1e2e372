package pk.mineralatlas.render.label;

import java.awt.geom.Point2D;

/**
 * A run of a river's course through the area, sampled at even steps from the river's start, its
 * small meanders smoothed away. Positions along it are pixels from the river's start, so that they
 * do not depend on the view. Immutable.
 */
final class SmoothRun {

  static final double STEP_PX = 3;

  /** Samples averaged on either side, twice over. */
  private static final int REACH = 5;

  /** Samples over which a bend is judged. */
  private static final int BEND = 4;

  private final long first;
  private final double[] x;
  private final double[] y;
  private final double[] turned;
  private final double[] heading;

  /**
   * @param first the number of the first sample, counted from the river's start
   * @param xPx the samples
   * @param yPx the samples
   */
  SmoothRun(long first, double[] xPx, double[] yPx) {
    this.first = first;
    x = smoothed(smoothed(xPx));
    y = smoothed(smoothed(yPx));
    heading = new double[x.length];
    turned = new double[x.length];
    for (int i = 1; i < x.length; i++) {
      heading[i] = Math.atan2(y[i] - y[i - 1], x[i] - x[i - 1]);
      turned[i] = i == 1 ? 0 : turned[i - 1] + Math.abs(between(heading[i - 1], heading[i]));
    }
  }

  private static double[] smoothed(double[] values) {
    double[] result = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int reach = Math.min(REACH, Math.min(i, values.length - 1 - i));
      double sum = 0;
      for (int j = i - reach; j <= i + reach; j++) {
        sum += values[j];
      }
      result[i] = sum / (2 * reach + 1);
    }
    return result;
  }

  private static double between(double from, double to) {
    return Math.IEEEremainder(to - from, 2 * Math.PI);
  }

  double startPx() {
    return first * STEP_PX;
  }

  double endPx() {
    return (first + x.length - 1) * STEP_PX;
  }

  private int index(double alongPx) {
    return Math.clamp(Math.round(alongPx / STEP_PX - first), 0, x.length - 1);
  }

  Point2D at(double alongPx) {
    double at = Math.clamp(alongPx / STEP_PX - first, 0, x.length - 1.0);
    int i = (int) Math.min(at, x.length - 2.0);
    double part = at - i;
    return new Point2D.Double(x[i] + part * (x[i + 1] - x[i]), y[i] + part * (y[i + 1] - y[i]));
  }

  /** The sum of all turns, either way, radians. */
  double turning(double fromPx, double toPx) {
    return turned[index(toPx)] - turned[index(fromPx)];
  }

  double sharpestBend(double fromPx, double toPx) {
    double sharpest = 0;
    for (int i = Math.max(1, index(fromPx)), end = index(toPx) - BEND; i <= end; i++) {
      sharpest = Math.max(sharpest, Math.abs(between(heading[i], heading[i + BEND])));
    }
    return sharpest;
  }

  /** How far the run strays from its chord. */
  double bulgePx(double fromPx, double toPx) {
    int from = index(fromPx);
    int to = index(toPx);
    double dx = x[to] - x[from];
    double dy = y[to] - y[from];
    double length = Math.max(1e-9, Math.hypot(dx, dy));
    double bulge = 0;
    for (int i = from; i <= to; i++) {
      bulge = Math.max(bulge, Math.abs((x[i] - x[from]) * dy - (y[i] - y[from]) * dx) / length);
    }
    return bulge;
  }
}
