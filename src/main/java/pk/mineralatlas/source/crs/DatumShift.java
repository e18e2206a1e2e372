package pk.mineralatlas.source.crs;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.ReferenceIdentifier;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.SingleCRS;
import org.geotools.api.referencing.datum.DatumAuthorityFactory;
import org.geotools.api.referencing.datum.GeodeticDatum;
import org.geotools.referencing.CRS;
import org.geotools.referencing.ReferencingFactoryFinder;
import org.geotools.referencing.datum.BursaWolfParameters;
import org.geotools.referencing.datum.DefaultGeodeticDatum;

/**
 * How a datum lies to WGS 84. ESRI's text never says it, and without it a layer stands up to a
 * kilometre off; the EPSG registry, in the copy that comes with GeoTools, knows it for most datums.
 */
final class DatumShift {

  /** Datums on the ellipsoids of WGS 84 and GRS 80 lie within metres of each other. */
  private static final double WGS84_AXIS_M = 6_378_137;

  /** Datums that agree with WGS 84 to a metre or two. */
  private static final Pattern MODERN =
      Pattern.compile("WGS.?(19)?84|WORLD.GEODETIC.SYSTEM.1984|ETRS|NORTH.AMERICAN.(DATUM.)?1983");

  /** Names that the aliases of GeoTools lack, and the registry's for them. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "D_NTF", "Nouvelle Triangulation Francaise",
          "Nouvelle_Triangulation_Francaise_Paris", "Nouvelle Triangulation Francaise");

  private DatumShift() {}

  /** Whether the system itself says how its datum lies to WGS 84, or it is the same to a metre. */
  static boolean isKnown(CoordinateReferenceSystem crs) {
    return !(crs instanceof SingleCRS single
            && single.getDatum() instanceof DefaultGeodeticDatum datum)
        || datum.getBursaWolfParameters(DefaultGeodeticDatum.WGS84) != null
        || MODERN.matcher(datum.getName().getCode().toUpperCase(Locale.ROOT)).find();
  }

  /** Whether an unknown datum is at least on the ellipsoid that modern ones lie on. */
  static boolean isHarmless(CoordinateReferenceSystem crs) {
    return crs instanceof SingleCRS single
        && single.getDatum() instanceof GeodeticDatum datum
        && datum.getEllipsoid().getSemiMajorAxis() == WGS84_AXIS_M;
  }

  /**
   * A system with what the registry says of its datum, which is found by any of its names.
   *
   * @param wkt the system's text
   * @return empty if the registry does not know the datum
   */
  static Optional<WktNode> registered(WktNode wkt, CoordinateReferenceSystem crs) {
    if (!(crs instanceof SingleCRS single && single.getDatum() instanceof GeodeticDatum datum)) {
      return Optional.empty();
    }
    DatumAuthorityFactory registry =
        ReferencingFactoryFinder.getDatumAuthorityFactory("EPSG", null);
    return names(datum).stream()
        .flatMap(name -> find(registry, name).stream())
        .filter(found -> isSameEllipsoid(found, datum))
        .flatMap(found -> tied(wkt, found, datum).stream())
        .findFirst();
  }

  private static Optional<WktNode> tied(
      WktNode wkt, DefaultGeodeticDatum found, GeodeticDatum datum) {
    BursaWolfParameters shift = found.getBursaWolfParameters(DefaultGeodeticDatum.WGS84);
    if (shift == null) {
      return Optional.empty();
    }
    // GeoTools 33 mixes up the signs of rotations when it reads the registry; where there are any,
    // its operations, which it finds by the code of the system, are right.
    return shift.ex == 0 && shift.ey == 0 && shift.ez == 0
        ? Optional.of(GeoToolsWkt.withShift(wkt, numbers(shift)))
        : degreesOf(found)
            .filter(_ -> isOfGreenwich(datum))
            .map(code -> GeoToolsWkt.withCode(wkt, code));
  }

  /** The system of degrees on a datum: EPSG numbers it two thousand below the datum. */
  private static Optional<String> degreesOf(DefaultGeodeticDatum datum) {
    try {
      for (ReferenceIdentifier identifier : datum.getIdentifiers()) {
        String code = Integer.toString(Integer.parseInt(identifier.getCode()) - 2000);
        if (CRS.decode("EPSG:" + code, true) instanceof GeographicCRS degrees
            && degrees.getDatum().getName().getCode().equals(datum.getName().getCode())) {
          return Optional.of(code);
        }
      }
    } catch (FactoryException | NumberFormatException e) {
      // Numbered otherwise: then nothing is known.
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isOfGreenwich(GeodeticDatum datum) {
    return datum.getPrimeMeridian().getGreenwichLongitude() == 0;
  }

  private static Set<String> names(GeodeticDatum datum) {
    Set<String> names = new LinkedHashSet<>();
    datum.getIdentifiers().forEach(identifier -> names.add(identifier.getCode()));
    String own = datum.getName().getCode();
    names.add(OTHER_NAMES.getOrDefault(own, own.replace('_', ' ')));
    datum.getAlias().forEach(alias -> names.add(alias.tip().toString()));
    names.add(own.replaceFirst("^D_", "").replace('_', ' '));
    return names;
  }

  private static Optional<DefaultGeodeticDatum> find(DatumAuthorityFactory registry, String name) {
    try {
      return registry.createGeodeticDatum(name) instanceof DefaultGeodeticDatum datum
          ? Optional.of(datum)
          : Optional.empty();
    } catch (FactoryException e) {
      // None of that name; another one of the datum may be there.
      return Optional.empty();
    }
  }

  private static boolean isSameEllipsoid(GeodeticDatum a, GeodeticDatum b) {
    return Math.abs(a.getEllipsoid().getSemiMajorAxis() - b.getEllipsoid().getSemiMajorAxis()) < 1;
  }

  private static double[] numbers(BursaWolfParameters shift) {
    return new double[] {shift.dx, shift.dy, shift.dz, shift.ex, shift.ey, shift.ez, shift.ppm};
  }
}
