package pk.mineralatlas.geo;

/**
 * Lambert conformal conic with two standard parallels on the WGS 84 ellipsoid, without false
 * easting or northing.
 *
 * <p>Formulas: J. P. Snyder, Map Projections – A Working Manual, U.S. Geological Survey
 * Professional Paper 1395 (1987), equations 14-15, 15-1 to 15-11 and 7-9. Written out here, and not
 * taken from GeoTools, because waking GeoTools takes longer than drawing the first map; a test
 * holds the two against each other to the millimetre.
 */
public final class LambertConformalConic implements MapProjection {

  private static final double SEMI_MAJOR_M = 6_378_137.0;
  private static final double FLATTENING = 1 / 298.257223563;
  private static final double ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
  private static final int MAX_ITERATIONS = 12;

  /**
   * The atlas's own projection: true to one per cent from Karachi to Khunjerab. It stands below the
   * ellipsoid's constants, since statics are set in the order they are written.
   */
  public static final LambertConformalConic PAKISTAN = new LambertConformalConic(69, 30, 26, 35);

  private final double centralMeridianDeg;
  private final double originLatDeg;
  private final double parallel1Deg;
  private final double parallel2Deg;
  private final double n;
  private final double radiusFactorM;
  private final double originRadiusM;
  private final ConicTables tables;

  /**
   * @param centralMeridianDeg longitude that stands upright on the map
   * @param originLatDeg latitude where y is zero
   * @param parallel1Deg first latitude at which the scale is true
   * @param parallel2Deg second latitude at which the scale is true
   */
  public LambertConformalConic(
      double centralMeridianDeg, double originLatDeg, double parallel1Deg, double parallel2Deg) {
    this.centralMeridianDeg = centralMeridianDeg;
    this.originLatDeg = originLatDeg;
    this.parallel1Deg = parallel1Deg;
    this.parallel2Deg = parallel2Deg;
    double phi1 = Math.toRadians(parallel1Deg);
    double phi2 = Math.toRadians(parallel2Deg);
    double m1 = parallelRadius(phi1);
    double m2 = parallelRadius(phi2);
    double t1 = conformalRatio(phi1);
    double t2 = conformalRatio(phi2);
    this.n = (Math.log(m1) - Math.log(m2)) / (Math.log(t1) - Math.log(t2));
    this.radiusFactorM = SEMI_MAJOR_M * m1 / (n * Math.pow(t1, n));
    this.originRadiusM = radiusM(Math.toRadians(originLatDeg));
    this.tables = new ConicTables(centralMeridianDeg, n, this::radiusM, this::slopeM);
  }

  @Override
  public String description() {
    return "Lambert conformal conic, %.0f° and %.0f° N, WGS 84"
        .formatted(parallel1Deg, parallel2Deg);
  }

  @Override
  public String wkt() {
    return """
        PROJCS["Pakistan Lambert conformal conic",GEOGCS["WGS 84",DATUM["WGS_1984",\
        SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],\
        UNIT["degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic_2SP"],\
        PARAMETER["standard_parallel_1",%s],PARAMETER["standard_parallel_2",%s],\
        PARAMETER["latitude_of_origin",%s],PARAMETER["central_meridian",%s],\
        PARAMETER["false_easting",0],PARAMETER["false_northing",0],UNIT["metre",1],\
        AXIS["Easting",EAST],AXIS["Northing",NORTH]]"""
        .formatted(parallel1Deg, parallel2Deg, originLatDeg, centralMeridianDeg);
  }

  @Override
  public MapPoint project(double lonDeg, double latDeg) {
    if (!(Math.abs(latDeg) <= 90)) {
      return new MapPoint(Double.NaN, Double.NaN);
    }
    double theta = n * Math.toRadians(lonDeg - centralMeridianDeg);
    double radiusM = radiusM(Math.toRadians(latDeg));
    return new MapPoint(radiusM * Math.sin(theta), originRadiusM - radiusM * Math.cos(theta));
  }

  /** As {@link #project(double, double)}, to a fifth of a millimetre and several times faster. */
  @Override
  public void projectInPlace(double[] lonLat, int from, int count) {
    for (int i = from, end = from + 2 * count; i < end; i += 2) {
      if (tables.project(lonLat, i)) {
        lonLat[i + 1] += originRadiusM;
      } else {
        MapPoint p = project(lonLat[i], lonLat[i + 1]);
        lonLat[i] = p.xM();
        lonLat[i + 1] = p.yM();
      }
    }
  }

  @Override
  public LonLat unproject(double xM, double yM) {
    double upM = originRadiusM - yM;
    double radiusM = Math.copySign(Math.hypot(xM, upM), n);
    double theta = Math.atan2(Math.copySign(1, n) * xM, Math.copySign(1, n) * upM);
    double t = Math.pow(radiusM / radiusFactorM, 1 / n);
    double phi = Math.PI / 2 - 2 * Math.atan(t);
    for (int i = 0; i < MAX_ITERATIONS; i++) {
      double eSin = ECCENTRICITY * Math.sin(phi);
      double next =
          Math.PI / 2 - 2 * Math.atan(t * Math.pow((1 - eSin) / (1 + eSin), ECCENTRICITY / 2));
      boolean settled = Math.abs(next - phi) < 1e-13;
      phi = next;
      if (settled) {
        break;
      }
    }
    return new LonLat(Math.toDegrees(theta / n) + centralMeridianDeg, Math.toDegrees(phi));
  }

  /** Angle from the map's upright to true north at a longitude, radians, clockwise positive. */
  public double convergenceRad(double lonDeg) {
    return -n * Math.toRadians(lonDeg - centralMeridianDeg);
  }

  /** Snyder 15-7: radius of a parallel on the map. */
  private double radiusM(double phi) {
    return radiusFactorM * Math.pow(conformalRatio(phi), n);
  }

  /** Derivative of the radius by the latitude, by way of Snyder 15-9. */
  private double slopeM(double phi) {
    double eSin = ECCENTRICITY * Math.sin(phi);
    return -n
        * radiusM(phi)
        * (1 - ECCENTRICITY * ECCENTRICITY)
        / ((1 - eSin * eSin) * Math.cos(phi));
  }

  /** Snyder 14-15: radius of the parallel in units of the semi-major axis. */
  private static double parallelRadius(double phi) {
    double eSin = ECCENTRICITY * Math.sin(phi);
    return Math.cos(phi) / Math.sqrt(1 - eSin * eSin);
  }

  /** Snyder 15-9. */
  private static double conformalRatio(double phi) {
    double eSin = ECCENTRICITY * Math.sin(phi);
    return Math.tan(Math.PI / 4 - phi / 2) / Math.pow((1 - eSin) / (1 + eSin), ECCENTRICITY / 2);
  }
}
