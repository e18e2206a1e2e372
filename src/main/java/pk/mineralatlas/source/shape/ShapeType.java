package pk.mineralatlas.source.shape;

import java.util.Locale;
import java.util.Optional;
import pk.mineralatlas.feature.GeometryKind;

/** The types of shape an ESRI shapefile can hold; a file holds one of them, and null shapes. */
public enum ShapeType {
  NULL(0),
  POINT(1),
  POLYLINE(3),
  POLYGON(5),
  MULTIPOINT(8),
  POINT_Z(11),
  POLYLINE_Z(13),
  POLYGON_Z(15),
  MULTIPOINT_Z(18),
  POINT_M(21),
  POLYLINE_M(23),
  POLYGON_M(25),
  MULTIPOINT_M(28),
  MULTIPATCH(31);

  private final int code;

  ShapeType(int code) {
    this.code = code;
  }

  /** The number that stands for the type in the file. */
  public int code() {
    return code;
  }

  /** The type with this number, if there is one. */
  public static Optional<ShapeType> find(int code) {
    for (ShapeType type : values()) {
      if (type.code == code) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Whether each position has a height (and may have a measure). */
  public boolean hasZ() {
    return code > 10 && code < 20;
  }

  /** Whether each position has a measure and no height. */
  public boolean isMeasured() {
    return code > 20 && code < 30;
  }

  /** The type without height and measure; {@link #MULTIPATCH} and {@link #NULL} are their own. */
  public ShapeType flat() {
    return this == MULTIPATCH ? this : find(code % 10).orElse(this);
  }

  /** What a map layer makes of it; points for {@link #NULL}, polygons for {@link #MULTIPATCH}. */
  public GeometryKind kind() {
    return switch (flat()) {
      case POLYLINE -> GeometryKind.LINE;
      case POLYGON, MULTIPATCH -> GeometryKind.POLYGON;
      default -> GeometryKind.POINT;
    };
  }

  /** The plainest type for a kind of geometry; several points to a feature need a multipoint. */
  public static ShapeType of(GeometryKind kind) {
    return switch (kind) {
      case POINT -> POINT;
      case LINE -> POLYLINE;
      case POLYGON -> POLYGON;
    };
  }

  /** A name for people, such as {@code polygon, with heights}. */
  public String label() {
    String plain = flat().name().toLowerCase(Locale.ROOT);
    if (hasZ()) {
      return plain + ", with heights";
    }
    return isMeasured() ? plain + ", with measures" : plain;
  }
}
