package pk.mineralatlas.source.crs;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.SingleCRS;
import org.geotools.api.referencing.datum.DatumAuthorityFactory;
import org.geotools.api.referencing.datum.GeodeticDatum;
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

  /** Names that the aliases of GeoTools lack, and the registry's for them. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "D_NTF", "Nouvelle Triangulation Francaise",
          "Nouvelle_Triangulation_Francaise_Paris", "Nouvelle Triangulation Francaise");

  private DatumShift() {}

  /** Whether positions can be taken to WGS 84 as the system stands, to some metres. */
  static boolean isKnown(CoordinateReferenceSystem crs) {
    return !(crs instanceof SingleCRS single
            && single.getDatum() instanceof DefaultGeodeticDatum datum)
        || datum.getEllipsoid().getSemiMajorAxis() == WGS84_AXIS_M
        || datum.getBursaWolfParameters(DefaultGeodeticDatum.WGS84) != null;
  }

  /**
   * What the registry says of a system's datum, which is found by any of its names.
   *
   * @return metres, arc seconds and millionths in the order of {@code TOWGS84}
   */
  static Optional<double[]> registered(CoordinateReferenceSystem crs) {
    if (!(crs instanceof SingleCRS single && single.getDatum() instanceof GeodeticDatum datum)) {
      return Optional.empty();
    }
    DatumAuthorityFactory registry =
        ReferencingFactoryFinder.getDatumAuthorityFactory("EPSG", null);
    return names(datum).stream()
        .flatMap(name -> find(registry, name).stream())
        .filter(found -> isSameEllipsoid(found, datum))
        .flatMap(
            found ->
                Optional.ofNullable(found.getBursaWolfParameters(DefaultGeodeticDatum.WGS84))
                    .stream())
        .map(DatumShift::numbers)
        .findFirst();
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
    return new double[] {
      shift.dx, shift.dy, shift.dz, shift.ex, shift.ey, shift.ez, shift.ppm
    };
  }
}
