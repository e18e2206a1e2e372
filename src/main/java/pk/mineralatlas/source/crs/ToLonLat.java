package pk.mineralatlas.source.crs;

import java.util.Arrays;
import java.util.Optional;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/** From any reference system to longitude and latitude, WGS 84, by GeoTools. Any thread. */
public final class ToLonLat {

  private final MathTransform transform;
  private final boolean isDatumKnown;

  private ToLonLat(MathTransform transform, boolean isDatumKnown) {
    this.transform = transform;
    this.isDatumKnown = isDatumKnown;
  }

  /**
   * @param definition the text of a {@code .prj}, or a code such as {@code EPSG:32642}; x stands
   *     before y in the file whatever its axes say
   * @throws FactoryException if the text is not understood
   */
  static ToLonLat from(String definition) throws FactoryException {
    Tied tied = tied(definition);
    return new ToLonLat(
        CRS.findMathTransform(tied.crs, DefaultGeographicCRS.WGS84, true), tied.isDatumKnown);
  }

  /** A reference system, and whether it is known how its datum lies to WGS 84. */
  private record Tied(CoordinateReferenceSystem crs, boolean isDatumKnown) {}

  /** Whether it is known how the datum lies to WGS 84; else positions may be a kilometre off. */
  boolean isDatumKnown() {
    return isDatumKnown;
  }

  /**
   * The reference system with x before y, and with the way from its datum to WGS 84 where that is
   * known.
   *
   * @param definition the text of a {@code .prj}, or a code such as {@code EPSG:32642}
   * @throws FactoryException if it is not known, not understood or says nothing of the ground
   */
  public static CoordinateReferenceSystem crs(String definition) throws FactoryException {
    return tied(definition).crs;
  }

  private static Tied tied(String definition) throws FactoryException {
    if (!GivenReference.isCode(definition)) {
      return parsed(definition);
    }
    CoordinateReferenceSystem crs = horizontal(CRS.decode(definition, true));
    return new Tied(crs, DatumShift.isKnown(crs) || DatumShift.isHarmless(crs));
  }

  private static Tied parsed(String definition) throws FactoryException {
    WktNode wkt =
        WktNode.parse(definition)
            .map(GeoToolsWkt::of)
            .orElseThrow(() -> new FactoryException("it is no well-known text of version 1"));
    if (GeoToolsWkt.isMisread(wkt)) {
      throw new FactoryException("its projection is not among those the atlas can reckon");
    }
    CoordinateReferenceSystem crs = horizontal(CRS.parseWKT(wkt.toString()));
    if (DatumShift.isKnown(crs)) {
      return new Tied(crs, true);
    }
    Optional<WktNode> better = DatumShift.registered(wkt, crs);
    return better.isPresent()
        ? new Tied(CRS.parseWKT(better.get().toString()), true)
        : new Tied(crs, DatumShift.isHarmless(crs));
  }

  private static CoordinateReferenceSystem horizontal(CoordinateReferenceSystem crs)
      throws FactoryException {
    CoordinateReferenceSystem horizontal = CRS.getHorizontalCRS(crs);
    if (horizontal == null) {
      throw new NotOnTheGroundException(crs.getName().getCode());
    }
    return horizontal;
  }

  /**
   * Transforms in place; what lies outside of the system's domain becomes NaN. There GeoTools fails
   * as it should, in making up its message, or, where assertions are switched on, by one of those.
   */
  void transform(double[] xy, int from, int count) {
    double[] before = Arrays.copyOfRange(xy, from, from + 2 * count);
    try {
      transform.transform(before, 0, xy, from, count);
    } catch (TransformException | RuntimeException | AssertionError e) {
      oneByOne(before, xy, from);
    }
  }

  private void oneByOne(double[] before, double[] xy, int from) {
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
