package pk.mineralatlas.source.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXYM;
import org.locationtech.jts.geom.CoordinateXYZM;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Turns records into JTS geometries in the file's coordinates, with heights and measures: points,
 * multipoints, multilinestrings and multipolygons. One thread.
 */
public final class ShapeDecoder {

  /** The format calls any measure below this “no measure”. */
  private static final double LEAST_MEASURE = -1e38;

  private final GeometryFactory factory;

  public ShapeDecoder(GeometryFactory factory) {
    this.factory = factory;
  }

  /** The geometry; null where the shape is null or nothing of it can be kept. */
  public @Nullable Geometry decode(ShpRecord record) throws BadRecordException {
    return switch (record.type().flat()) {
      case POINT -> factory.createPoint(coordinates(record, 0, 1)[0]);
      case MULTIPOINT ->
          factory.createMultiPointFromCoords(coordinates(record, 0, record.points()));
      case POLYLINE -> lines(record);
      case POLYGON -> polygons(record);
      default -> null;
    };
  }

  private Coordinate[] coordinates(ShpRecord record, int first, int count)
      throws BadRecordException {
    double[] xy = new double[2 * count];
    record.copyXy(first, xy, 0, count);
    ShpRecord.checkFinite(xy, 0, count, first);
    Coordinate[] coordinates = new Coordinate[count];
    for (int i = 0; i < count; i++) {
      coordinates[i] = coordinate(record, first + i, xy[2 * i], xy[2 * i + 1]);
    }
    return coordinates;
  }

  private static Coordinate coordinate(ShpRecord record, int point, double x, double y) {
    double z = record.hasZ() ? record.z(point) : Double.NaN;
    double m = record.hasM() && record.m(point) > LEAST_MEASURE ? record.m(point) : Double.NaN;
    if (record.type().isMeasured()) {
      return new CoordinateXYM(x, y, m);
    }
    if (!record.type().hasZ()) {
      return new org.locationtech.jts.geom.CoordinateXY(x, y);
    }
    // JTS wants all coordinates of a geometry to be alike.
    return record.hasM() ? new CoordinateXYZM(x, y, z, m) : new Coordinate(x, y, z);
  }

  private @Nullable Geometry lines(ShpRecord record) throws BadRecordException {
    List<LineString> lines = new ArrayList<>();
    for (int part = 0; part < record.parts(); part++) {
      int first = record.partStart(part);
      int count = record.partStart(part + 1) - first;
      if (count >= 2) {
        lines.add(factory.createLineString(coordinates(record, first, count)));
      }
    }
    return lines.isEmpty() ? null : factory.createMultiLineString(lines.toArray(LineString[]::new));
  }

  private @Nullable Geometry polygons(ShpRecord record) throws BadRecordException {
    List<LinearRing> rings = new ArrayList<>();
    for (int part = 0; part < record.parts(); part++) {
      int first = record.partStart(part);
      Coordinate[] ring = closed(coordinates(record, first, record.partStart(part + 1) - first));
      if (ring.length >= 4) {
        rings.add(factory.createLinearRing(ring));
      }
    }
    return rings.isEmpty() ? null : nested(rings);
  }

  private static Coordinate[] closed(Coordinate[] ring) {
    if (ring.length == 0 || ring[0].equals2D(ring[ring.length - 1])) {
      return ring;
    }
    Coordinate[] closed = java.util.Arrays.copyOf(ring, ring.length + 1);
    closed[ring.length] = ring[0].copy();
    return closed;
  }

  private Geometry nested(List<LinearRing> rings) {
    int[] shells = rings.size() == 1 ? new int[] {-1} : RingNesting.shells(packed(rings));
    List<Polygon> polygons = new ArrayList<>();
    int[] order = RingOrder.order(shells);
    for (int i = 0; i < order.length; ) {
      LinearRing shell = rings.get(order[i++]);
      List<LinearRing> holes = new ArrayList<>();
      while (i < order.length && shells[order[i]] >= 0) {
        holes.add(rings.get(order[i++]));
      }
      polygons.add(factory.createPolygon(shell, holes.toArray(LinearRing[]::new)));
    }
    return factory.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private static Rings packed(List<LinearRing> rings) {
    int[] starts = new int[rings.size() + 1];
    for (int i = 0; i < rings.size(); i++) {
      starts[i + 1] = starts[i] + rings.get(i).getNumPoints();
    }
    double[] xy = new double[2 * starts[rings.size()]];
    int at = 0;
    for (LinearRing ring : rings) {
      for (Coordinate c : ring.getCoordinates()) {
        xy[at++] = c.x;
        xy[at++] = c.y;
      }
    }
    return new Rings(xy, starts, 0, rings.size());
  }
}
