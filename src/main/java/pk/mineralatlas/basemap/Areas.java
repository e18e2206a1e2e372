package pk.mineralatlas.basemap;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import pk.mineralatlas.geo.Geodesy;

/** Areas of polygons on the WGS 84 ellipsoid. */
final class Areas {

  private Areas() {}

  /** Square kilometres. */
  static double km2(Geometry polygons) {
    double areaM2 = 0;
    for (int i = 0; i < polygons.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) polygons.getGeometryN(i);
      areaM2 += ringM2(polygon.getExteriorRing());
      for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
        areaM2 -= ringM2(polygon.getInteriorRingN(h));
      }
    }
    return areaM2 / 1e6;
  }

  private static double ringM2(LinearRing ring) {
    Coordinate[] cs = ring.getCoordinates();
    double[] lonLat = new double[2 * cs.length];
    for (int i = 0; i < cs.length; i++) {
      lonLat[2 * i] = cs[i].x;
      lonLat[2 * i + 1] = cs[i].y;
    }
    return Geodesy.ringAreaM2(lonLat);
  }
}
