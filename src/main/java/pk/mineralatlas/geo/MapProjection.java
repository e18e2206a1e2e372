package pk.mineralatlas.geo;

/**
 * The way from longitude and latitude to the map plane and back. Implementations are immutable and
 * may be used from any thread.
 */
public interface MapProjection {

  /** A short name for people, such as {@code Lambert conformal conic, 26° and 35° N, WGS 84}. */
  String description();

  /** The reference system as OGC well-known text, version 1. */
  String wkt();

  /** Projects a position given in degrees; outside the projection's domain the result is NaN. */
  MapPoint project(double lonDeg, double latDeg);

  /** The position of a point of the map plane, in degrees. */
  LonLat unproject(double xM, double yM);

  /**
   * Projects positions in place.
   *
   * @param lonLat degrees as lon, lat, lon, lat …; metres as x, y, x, y … afterwards
   * @param from index of the first longitude
   * @param count how many positions
   */
  default void projectInPlace(double[] lonLat, int from, int count) {
    for (int i = from, end = from + 2 * count; i < end; i += 2) {
      MapPoint p = project(lonLat[i], lonLat[i + 1]);
      lonLat[i] = p.xM();
      lonLat[i + 1] = p.yM();
    }
  }

  default MapPoint project(LonLat position) {
    return project(position.lonDeg(), position.latDeg());
  }

  default LonLat unproject(MapPoint point) {
    return unproject(point.xM(), point.yM());
  }
}
