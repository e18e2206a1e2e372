package pk.mineralatlas.geo;

/**
 * A box of longitudes and latitudes, WGS 84, that does not cross the antimeridian.
 *
 * @param westDeg smallest longitude
 * @param southDeg smallest latitude
 * @param eastDeg largest longitude
 * @param northDeg largest latitude
 */
public record GeoBounds(double westDeg, double southDeg, double eastDeg, double northDeg) {

  /** The box that holds all of Pakistan and the areas it administers, with a small margin. */
  public static final GeoBounds PAKISTAN = new GeoBounds(60.5, 23.4, 77.9, 37.3);

  public GeoBounds {
    if (!(westDeg <= eastDeg && southDeg <= northDeg)) {
      throw new IllegalArgumentException(
          "bounds %s,%s,%s,%s: west must not exceed east, nor south north"
              .formatted(westDeg, southDeg, eastDeg, northDeg));
    }
  }

  /** The middle of the box in degrees. */
  public LonLat centre() {
    return new LonLat((westDeg + eastDeg) / 2, (southDeg + northDeg) / 2);
  }

  /** Whether the position lies in the box or on its edge. */
  public boolean contains(LonLat position) {
    return position.lonDeg() >= westDeg
        && position.lonDeg() <= eastDeg
        && position.latDeg() >= southDeg
        && position.latDeg() <= northDeg;
  }

  /** Whether the two boxes share at least a point. */
  public boolean intersects(GeoBounds other) {
    return westDeg <= other.eastDeg
        && other.westDeg <= eastDeg
        && southDeg <= other.northDeg
        && other.southDeg <= northDeg;
  }

  /** The map extent that holds the box: its edges are walked, since they bend in the projection. */
  public Extent project(MapProjection projection) {
    int steps = 32;
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= steps; i++) {
      double lon = westDeg + (eastDeg - westDeg) * i / steps;
      double lat = southDeg + (northDeg - southDeg) * i / steps;
      MapPoint[] edge = {
        projection.project(lon, southDeg),
        projection.project(lon, northDeg),
        projection.project(westDeg, lat),
        projection.project(eastDeg, lat)
      };
      for (MapPoint p : edge) {
        minX = Math.min(minX, p.xM());
        minY = Math.min(minY, p.yM());
        maxX = Math.max(maxX, p.xM());
        maxY = Math.max(maxY, p.yM());
      }
    }
    return new Extent(minX, minY, maxX, maxY);
  }
}
