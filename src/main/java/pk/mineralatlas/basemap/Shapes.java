package pk.mineralatlas.basemap;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.LonLat;

/** Geometries out of positions. */
final class Shapes {

  private static final org.locationtech.jts.geom.GeometryFactory EXACT =
      new org.locationtech.jts.geom.GeometryFactory();

  private Shapes() {}

  static Point point(LonLat position) {
    return EXACT.createPoint(coordinate(position));
  }

  static Geometry line(List<LonLat> positions) {
    return EXACT.createLineString(
        positions.stream().map(Shapes::coordinate).toArray(Coordinate[]::new));
  }

  static Polygon box(GeoBounds b) {
    return ring(
        new double[] {
          b.westDeg(),
          b.southDeg(),
          b.westDeg(),
          b.northDeg(),
          b.eastDeg(),
          b.northDeg(),
          b.eastDeg(),
          b.southDeg(),
          b.westDeg(),
          b.southDeg()
        });
  }

  /**
   * A polygon.
   *
   * @param lonLat its closed ring as lon, lat, lon, lat …
   */
  static Polygon ring(double[] lonLat) {
    Coordinate[] cs = new Coordinate[lonLat.length / 2];
    for (int i = 0; i < cs.length; i++) {
      cs[i] = new Coordinate(lonLat[2 * i], lonLat[2 * i + 1]);
    }
    return EXACT.createPolygon(cs);
  }

  static Coordinate coordinate(LonLat position) {
    return new Coordinate(position.lonDeg(), position.latDeg());
  }
}
