package pk.mineralatlas.geo;

/**
 * Longitude and latitude as they are, x and y, in metres of the equator (EPSG:4326 drawn plainly):
 * a degree is {@value #METRES_PER_DEG} m, as on a sphere of the radius of WGS 84's equator.
 */
public final class PlateCarree implements MapProjection {

  /** A degree of the equator of WGS 84: 6,378,137 m · π / 180. */
  public static final double METRES_PER_DEG = 111_319.490_793_273_57;

  /** The one there is. */
  public static final PlateCarree WORLD = new PlateCarree();

  private PlateCarree() {}

  @Override
  public String description() {
    return "longitude and latitude, WGS 84";
  }

  @Override
  public String wkt() {
    return "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],"
        + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]]";
  }

  @Override
  public MapPoint project(double lonDeg, double latDeg) {
    return new MapPoint(lonDeg * METRES_PER_DEG, latDeg * METRES_PER_DEG);
  }

  @Override
  public LonLat unproject(double xM, double yM) {
    return new LonLat(xM / METRES_PER_DEG, yM / METRES_PER_DEG);
  }

  @Override
  public void projectInPlace(double[] lonLat, int from, int count) {
    for (int i = from, end = from + 2 * count; i < end; i++) {
      lonLat[i] *= METRES_PER_DEG;
    }
  }
}
