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
   * @param wkt the text of a {@code .prj}; x stands before y in the file whatever its axes say
   * @throws FactoryException if the text is not understood
   */
  static ToLonLat from(String wkt) throws FactoryException {
    return new ToLonLat(CRS.findMathTransform(crs(wkt), DefaultGeographicCRS.WGS84, true));
  }

  /** The reference system with x before y. */
  public static CoordinateReferenceSystem crs(String wkt) throws FactoryException {
    return CRS.parseWKT(wkt.replaceAll("(?i),\\s*AXIS\\s*\\[[^\\]]*(?:NORTH|EAST)\\s*\\]", ""));
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
