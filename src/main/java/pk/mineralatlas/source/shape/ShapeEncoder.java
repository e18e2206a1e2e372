package pk.mineralatlas.source.shape;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Turns geometries into the contents of shapefile records. */
public final class ShapeEncoder {

  /** What stands for “no measure”: the format calls anything below −10^38 so. */
  static final double NO_MEASURE = -1e39;

  private final ShapeType type;

  ShapeEncoder(ShapeType type) {
    this.type = type;
  }

  /** Whether a geometry can be stored in a file of the type. */
  public static boolean fits(ShapeType type, Geometry geometry) {
    if (geometry.isEmpty()) {
      return true;
    }
    return switch (type.flat()) {
      case POINT -> geometry instanceof Point;
      case MULTIPOINT -> geometry instanceof MultiPoint || geometry instanceof Point;
      case POLYLINE -> holdsOnly(geometry, LineString.class);
      case POLYGON -> holdsOnly(geometry, Polygon.class);
      default -> false;
    };
  }

  private static boolean holdsOnly(Geometry geometry, Class<? extends Geometry> kind) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (!kind.isInstance(geometry.getGeometryN(i))) {
        return false;
      }
    }
    return true;
  }

  /** Bytes of a record's content, without its header. */
  long contentBytes(@Nullable Geometry geometry) {
    if (geometry == null || geometry.isEmpty()) {
      return 4;
    }
    long points = 0;
    for (Coordinate[] part : parts(geometry)) {
      points += part.length;
    }
    return contentBytes(parts(geometry).size(), points, isMeasureWritten(geometry));
  }

  private long contentBytes(int parts, long points, boolean measured) {
    int ordinates = 2 + (type.hasZ() ? 1 : 0) + (measured ? 1 : 0);
    if (type.flat() == ShapeType.POINT) {
      return 4 + 8L * ordinates;
    }
    long ranges = 16L * (ordinates - 2);
    long partList = type.flat() == ShapeType.MULTIPOINT ? 0 : 4 + 4L * parts;
    return 4 + 32 + partList + 4 + 8L * ordinates * points + ranges;
  }

  /** A point with height always has a measure; of the others only those that know any. */
  private boolean isMeasureWritten(Geometry geometry) {
    if (type.isMeasured() || type == ShapeType.POINT_Z) {
      return true;
    }
    if (type.hasZ()) {
      for (Coordinate c : geometry.getCoordinates()) {
        if (!Double.isNaN(c.getM())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The content of a record, ready to be read from. */
  ByteBuffer encode(@Nullable Geometry geometry) {
    if (geometry == null || geometry.isEmpty()) {
      return ByteBuffer.allocate(4);
    }
    List<Coordinate[]> parts = parts(geometry);
    boolean measured = isMeasureWritten(geometry);
    List<Coordinate> all = parts.stream().flatMap(java.util.Arrays::stream).toList();
    ByteBuffer out =
        ByteBuffer.allocate(Math.toIntExact(contentBytes(parts.size(), all.size(), measured)))
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(type.code());
    if (type.flat() == ShapeType.POINT) {
      putPoint(out, all.getFirst(), measured);
    } else {
      putParts(out, parts, all);
      if (type.hasZ()) {
        putOrdinates(out, all.stream().mapToDouble(ShapeEncoder::z).toArray());
      }
      if (measured) {
        putOrdinates(out, all.stream().mapToDouble(ShapeEncoder::m).toArray());
      }
    }
    return out.flip();
  }

  private void putPoint(ByteBuffer out, Coordinate c, boolean measured) {
    out.putDouble(c.x).putDouble(c.y);
    if (type.hasZ()) {
      out.putDouble(z(c));
    }
    if (measured) {
      out.putDouble(m(c));
    }
  }

  private void putParts(ByteBuffer out, List<Coordinate[]> parts, List<Coordinate> all) {
    double[] box = new Bounds().grow(all).box();
    out.putDouble(box[0]).putDouble(box[1]).putDouble(box[2]).putDouble(box[3]);
    if (type.flat() != ShapeType.MULTIPOINT) {
      out.putInt(parts.size());
    }
    out.putInt(all.size());
    if (type.flat() != ShapeType.MULTIPOINT) {
      int start = 0;
      for (Coordinate[] part : parts) {
        out.putInt(start);
        start += part.length;
      }
    }
    all.forEach(c -> out.putDouble(c.x).putDouble(c.y));
  }

  private static void putOrdinates(ByteBuffer out, double[] values) {
    double[] range = Bounds.range(values);
    out.putDouble(range[0]).putDouble(range[1]);
    for (double value : values) {
      out.putDouble(value);
    }
  }

  static double z(Coordinate c) {
    return Double.isNaN(c.getZ()) ? 0 : c.getZ();
  }

  static double m(Coordinate c) {
    return Double.isNaN(c.getM()) ? NO_MEASURE : c.getM();
  }

  private List<Coordinate[]> parts(Geometry geometry) {
    List<Coordinate[]> parts = new ArrayList<>();
    if (type.flat() == ShapeType.MULTIPOINT) {
      parts.add(geometry.getCoordinates());
      return parts;
    }
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (part.isEmpty()) {
        continue;
      }
      if (part instanceof Polygon polygon) {
        parts.add(wound(polygon.getExteriorRing(), true));
        for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
          parts.add(wound(polygon.getInteriorRingN(h), false));
        }
      } else {
        parts.add(part.getCoordinates());
      }
    }
    return parts;
  }

  private static Coordinate[] wound(LinearRing ring, boolean clockwise) {
    boolean isClockwise = !Orientation.isCCW(ring.getCoordinateSequence());
    return isClockwise == clockwise ? ring.getCoordinates() : ring.reverse().getCoordinates();
  }
}
