package pk.mineralatlas.geo;

/**
 * Mercator's projection of the sphere of WGS 84's equator, as web maps have it (EPSG:3857); after
 * IOGP 373-7-2, “Popular Visualisation Pseudo-Mercator”. The poles lie infinitely far away:
 * latitudes beyond {@value #MAX_LAT_DEG} degrees are taken as that.
 */
public final class WebMercator implements MapProjection {

  /** The one there is. */
  public static final WebMercator WORLD = new WebMercator();

  private static final double RADIUS_M = 6_378_137;

  /**
   * Beyond the edge of square maps of the world (85.0511°), so that polar land has no gap there.
   */
  private static final double MAX_LAT_DEG = 89.5;

  private WebMercator() {}

  @Override
  public String description() {
    return "Web Mercator";
  }

  @Override
  public String wkt() {
    return "PROJCS[\"WGS 84 / Pseudo-Mercator\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\","
        + "SPHEROID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0],"
        + "UNIT[\"degree\",0.0174532925199433]],PROJECTION[\"Mercator_1SP\"],"
        + "PARAMETER[\"central_meridian\",0],PARAMETER[\"scale_factor\",1],"
        + "PARAMETER[\"false_easting\",0],PARAMETER[\"false_northing\",0],UNIT[\"metre\",1],"
        + "EXTENSION[\"PROJ4\",\"+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0"
        + " +k=1 +units=m +nadgrids=@null +wktext +no_defs\"],AUTHORITY[\"EPSG\",\"3857\"]]";
  }

  @Override
  public MapPoint project(double lonDeg, double latDeg) {
    return new MapPoint(RADIUS_M * Math.toRadians(lonDeg), northingM(latDeg));
  }

  private static double northingM(double latDeg) {
    double phi = Math.toRadians(Math.clamp(latDeg, -MAX_LAT_DEG, MAX_LAT_DEG));
    double sine = Math.sin(phi);
    return RADIUS_M * 0.5 * Math.log((1 + sine) / (1 - sine));
  }

  @Override
  public LonLat unproject(double xM, double yM) {
    double phi = Math.atan(Math.sinh(yM / RADIUS_M));
    return new LonLat(Math.toDegrees(xM / RADIUS_M), Math.toDegrees(phi));
  }

  @Override
  public void projectInPlace(double[] lonLat, int from, int count) {
    for (int i = from, end = from + 2 * count; i < end; i += 2) {
      lonLat[i] = RADIUS_M * Math.toRadians(lonLat[i]);
      lonLat[i + 1] = northingM(lonLat[i + 1]);
    }
  }
}
