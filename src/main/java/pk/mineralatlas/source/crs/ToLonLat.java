package pk.mineralatlas.source.crs;

import java.util.Arrays;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/** From any reference system to longitude and latitude, WGS 84, by GeoTools. Any thread. */
public final class ToLonLat {

  private final MathTransform transform;

  private ToLonLat(MathTransform transform) {
    this.transform = transform;
  }

  /**
   * @param definition the text of a {@code .prj}, or a code such as {@code EPSG:32642}; x stands
   *     before y in the file whatever its axes say
   * @throws FactoryException if the text is not understood
   */
  static ToLonLat from(String definition) throws FactoryException {
    return new ToLonLat(CRS.findMathTransform(crs(definition), DefaultGeographicCRS.WGS84, true));
  }

  /**
   * The reference system with x before y.
   *
   * @param definition the text of a {@code .prj}, or a code such as {@code EPSG:32642}
   * @throws FactoryException if it is not known, not understood or says nothing of the ground
   */
  public static CoordinateReferenceSystem crs(String definition) throws FactoryException {
    CoordinateReferenceSystem crs =
        GivenReference.isCode(definition)
            ? CRS.decode(definition, true)
            : CRS.parseWKT(
                definition.replaceAll("(?i),\\s*AXIS\\s*\\[[^\\]]*(?:NORTH|EAST)\\s*\\]", ""));
    CoordinateReferenceSystem horizontal = CRS.getHorizontalCRS(crs);
    if (horizontal == null) {
      throw new NotOnTheGroundException(crs.getName().getCode());
    }
    return horizontal;
  }

  /** Transforms in place; what lies outside of the system's domain becomes NaN. */
  void transform(double[] xy, int from, int count) {
    double[] before = Arrays.copyOfRange(xy, from, from + 2 * count);
    try {
      transform.transform(before, 0, xy, from, count);
    } catch (TransformException e) {
      oneByOne(before, xy, from);
    }
  }

  private void oneByOne(double[] before, double[] xy, int from) {
    for (int i = 0; i < before.length; i += 2) {
      try {
        transform.transform(before, i, xy, from + i, 1);
      } catch (TransformException e) {
        xy[from + i] = Double.NaN;
        xy[from + i + 1] = Double.NaN;
      }
    }
  }
}
