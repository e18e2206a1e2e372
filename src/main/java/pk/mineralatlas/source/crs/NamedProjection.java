package pk.mineralatlas.source.crs;

import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.geo.PlateCarree;
import pk.mineralatlas.geo.WebMercator;
import si.uom.SI;

/**
 * Projections by their codes: those the atlas reckons itself, and all others by GeoTools, x to the
 * east and y to the north in metres whatever axes and units the system has. Immutable; any thread.
 */
public final class NamedProjection implements MapProjection {

  /** How near is home, degrees: series that end early go astray before they fold. */
  private static final double HOME_DEG = 1;

  /** GeoTools prints what it thinks of positions far away. Held here, or it forgets its level. */
  private static final Logger FAR_AWAY =
      Logger.getLogger("org.geotools.referencing.operation.projection");

  static {
    FAR_AWAY.setLevel(Level.OFF);
  }

  private static final Pattern CODE = Pattern.compile("EPSG:(\\d{1,9})");

  private final CoordinateReferenceSystem crs;
  private final MathTransform forth;
  private final MathTransform back;
  private final double metresPerUnit;

  private NamedProjection(CoordinateReferenceSystem crs)
      throws FactoryException, NoninvertibleTransformException {
    this.crs = crs;
    this.forth = CRS.findMathTransform(DefaultGeographicCRS.WGS84, crs, true);
    this.back = forth.inverse();
    this.metresPerUnit = metresPerUnit(crs);
  }

  /** A degree counts as one of the equator. */
  private static double metresPerUnit(CoordinateReferenceSystem crs) throws FactoryException {
    Unit<?> unit = crs.getCoordinateSystem().getAxis(0).getUnit();
    try {
      return crs instanceof GeographicCRS
          ? PlateCarree.METRES_PER_DEG
              * Math.toDegrees(unit.getConverterToAny(SI.RADIAN).convert(1.0))
          : unit.getConverterToAny(SI.METRE).convert(1.0);
    } catch (IncommensurableException e) {
      throw new FactoryException("its unit is neither a length nor an angle", e);
    }
  }

  /**
   * The projection of a name: {@code atlas}, or a code such as {@code EPSG:4326}; the prefix may be
   * left out.
   *
   * @throws UnknownProjectionException in one sentence, if there is none of that name or it says
   *     nothing of places on the ground
   */
  public static MapProjection of(String name) throws UnknownProjectionException {
    String code = normalised(name);
    return switch (code) {
      case "ATLAS" -> LambertConformalConic.PAKISTAN;
      case "EPSG:4326", "CRS:84", "OGC:CRS84" -> PlateCarree.WORLD;
      case "EPSG:3857", "EPSG:900913" -> WebMercator.WORLD;
      default -> byGeoTools(name, code);
    };
  }

  private static String normalised(String name) {
    String text = name.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    return text.matches("\\d{1,9}") ? "EPSG:" + text : text;
  }

  private static MapProjection byGeoTools(String name, String code)
      throws UnknownProjectionException {
    Matcher matcher = CODE.matcher(code);
    if (!matcher.matches()) {
      throw new UnknownProjectionException(
          "“%s” is no projection; write atlas, or a code such as EPSG:4326 (degrees), EPSG:3857"
                  .formatted(name)
              + " (Web Mercator) or EPSG:32642 (UTM zone 42N)");
    }
    try {
      return new NamedProjection(ToLonLat.crs(code));
    } catch (NotOnTheGroundException e) {
      throw new UnknownProjectionException(code + " says nothing of places on the ground", e);
    } catch (FactoryException | NoninvertibleTransformException | RuntimeException e) {
      throw new UnknownProjectionException(
          code
              + " is no projection the atlas knows; EPSG:4326 is degrees, EPSG:3857 Web Mercator,"
              + " EPSG:32642 UTM zone 42N",
          e);
    }
  }

  @Override
  public String description() {
    return crs.getName().getCode();
  }

  @Override
  public String wkt() {
    return crs.toWKT();
  }

  @Override
  public MapPoint project(double lonDeg, double latDeg) {
    double[] xy = {lonDeg, latDeg};
    projectInPlace(xy, 0, 1);
    return new MapPoint(xy[0], xy[1]);
  }

  @Override
  public LonLat unproject(double xM, double yM) {
    double[] lonLat = {xM / metresPerUnit, yM / metresPerUnit};
    transform(back, lonLat, 0, 1);
    return new LonLat(lonLat[0], lonLat[1]);
  }

  @Override
  public void projectInPlace(double[] lonLat, int from, int count) {
    double[] before = Arrays.copyOfRange(lonLat, from, from + 2 * count);
    transform(forth, lonLat, from, count);
    double[] returned = Arrays.copyOfRange(lonLat, from, from + 2 * count);
    transform(back, returned, 0, count);
    for (int i = 0; i < before.length; i += 2) {
      boolean isHome = isSame(before, returned, i);
      lonLat[from + i] = isHome ? lonLat[from + i] * metresPerUnit : Double.NaN;
      lonLat[from + i + 1] = isHome ? lonLat[from + i + 1] * metresPerUnit : Double.NaN;
    }
  }

  /**
   * Whether the way back leads home: far from where a projection is meant for, several places may
   * fall on one point, and lines across the map would tell of none of them.
   */
  private static boolean isSame(double[] before, double[] returned, int i) {
    double turn = Math.IEEEremainder(before[i] - returned[i], 360);
    double latDeg = before[i + 1];
    return Math.abs(turn) * Math.cos(Math.toRadians(latDeg)) < HOME_DEG
        && Math.abs(latDeg - returned[i + 1]) < HOME_DEG;
  }

  /** Transforms in place; what lies outside of the projection's domain becomes NaN. */
  private static void transform(MathTransform transform, double[] xy, int from, int count) {
    double[] before = Arrays.copyOfRange(xy, from, from + 2 * count);
    try {
      transform.transform(before, 0, xy, from, count);
    } catch (TransformException | RuntimeException | AssertionError e) {
      oneByOne(transform, before, xy, from);
    }
  }

  private static void oneByOne(MathTransform transform, double[] before, double[] xy, int from) {
    for (int i = 0; i < before.length; i += 2) {
      try {
        transform.transform(before, i, xy, from + i, 1);
      } catch (TransformException | RuntimeException | AssertionError e) {
        xy[from + i] = Double.NaN;
        xy[from + i + 1] = Double.NaN;
      }
    }
  }
}
