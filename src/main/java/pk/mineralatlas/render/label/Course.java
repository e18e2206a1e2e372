package pk.mineralatlas.render.label;

import java.util.Arrays;
import pk.mineralatlas.geo.Extent;

/**
 * A line on the map plane, metres, with the way along it. Shares the coordinates it was made of,
 * which must not change. Immutable; any thread.
 */
final class Course {

  private final double[] xy;
  private final int start;
  private final double[] alongM;
  private final Extent extent;

  /**
   * @param xy coordinates in turn
   * @param start the first position
   * @param end after the last; two positions at least
   */
  @SuppressWarnings("EI_EXPOSE_REP2")
  Course(double[] xy, int start, int end) {
    this.xy = xy;
    this.start = start;
    this.alongM = new double[end - start];
    double minX = xy[2 * start];
    double minY = xy[2 * start + 1];
    double maxX = minX;
    double maxY = minY;
    for (int v = 1; v < alongM.length; v++) {
      double x = xM(v);
      double y = yM(v);
      double stepM = Math.hypot(x - xM(v - 1), y - yM(v - 1));
      alongM[v] = alongM[v - 1] + (Double.isFinite(stepM) ? stepM : 0);
      minX = Math.min(minX, x);
      minY = Math.min(minY, y);
      maxX = Math.max(maxX, x);
      maxY = Math.max(maxY, y);
    }
    extent = new Extent(minX, minY, maxX, maxY);
  }

  Extent extent() {
    return extent;
  }

  int size() {
    return alongM.length;
  }

  double xM(int vertex) {
    return xy[2 * (start + vertex)];
  }

  double yM(int vertex) {
    return xy[2 * (start + vertex) + 1];
  }

  /** Distance from its start. */
  double alongM(int vertex) {
    return alongM[vertex];
  }

  /** x and y at a distance from its start. */
  double[] at(double distanceM) {
    int found = Arrays.binarySearch(alongM, distanceM);
    int v = Math.clamp(found >= 0 ? found : -found - 2L, 0, size() - 2);
    double stepM = alongM[v + 1] - alongM[v];
    double part = stepM > 0 ? Math.clamp((distanceM - alongM[v]) / stepM, 0, 1) : 0;
    return new double[] {xM(v) + part * (xM(v + 1) - xM(v)), yM(v) + part * (yM(v + 1) - yM(v))};
  }

  double lengthM() {
    return alongM[alongM.length - 1];
  }
}
