package pk.mineralatlas.geo;

/**
 * A position on the map plane, in the units of the map's projection.
 *
 * @param xM metres east of the projection's origin
 * @param yM metres north of the projection's origin (y grows upwards)
 */
public record MapPoint(double xM, double yM) {

  /** Straight distance on the map plane, metres. */
  public double distanceTo(MapPoint other) {
    return Math.hypot(other.xM - xM, other.yM - yM);
  }
}
