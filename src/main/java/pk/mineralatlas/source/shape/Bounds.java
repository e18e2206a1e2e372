package pk.mineralatlas.source.shape;

import org.locationtech.jts.geom.Coordinate;

/** A box that grows with what is put in; zeros where nothing was, as the format has it. */
final class Bounds {

  private double minX = Double.POSITIVE_INFINITY;
  private double minY = Double.POSITIVE_INFINITY;
  private double maxX = Double.NEGATIVE_INFINITY;
  private double maxY = Double.NEGATIVE_INFINITY;

  Bounds grow(Iterable<Coordinate> coordinates) {
    coordinates.forEach(c -> grow(c.x, c.y));
    return this;
  }

  Bounds grow(double x, double y) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
    return this;
  }

  boolean isEmpty() {
    return !(minX <= maxX && minY <= maxY);
  }

  /** minX, minY, maxX, maxY. */
  double[] box() {
    return isEmpty() ? new double[4] : new double[] {minX, minY, maxX, maxY};
  }

  /** Smallest and largest of the values that are real measures; zeros where none is. */
  static double[] range(double[] values) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (value > -1e38) {
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
    return min <= max ? new double[] {min, max} : new double[2];
  }
}
