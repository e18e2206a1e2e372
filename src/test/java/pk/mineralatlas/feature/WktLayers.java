package pk.mineralatlas.feature;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Layers out of well-known text, each feature with its number as {@code id}. */
final class WktLayers {

  private WktLayers() {}

  static FeatureLayer of(GeometryKind kind, String... wkt) {
    FeatureLayerBuilder builder =
        new FeatureLayerBuilder("test", kind, List.of(new Attribute("id", Attribute.Type.TEXT)));
    for (int i = 0; i < wkt.length; i++) {
      addParts(builder, read(wkt[i]));
      builder.endFeature(String.valueOf(i));
    }
    return builder.build();
  }

  /** A layer of points at (row, 0) with the given columns. */
  static FeatureLayer table(List<Attribute> columns, @Nullable Object[]... rows) {
    FeatureLayerBuilder builder = new FeatureLayerBuilder("table", GeometryKind.POINT, columns);
    for (int i = 0; i < rows.length; i++) {
      builder.beginPart().add(i, 0);
      builder.endFeature(rows[i]);
    }
    return builder.build();
  }

  static Geometry read(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  private static void addParts(FeatureLayerBuilder builder, Geometry geometry) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      switch (geometry.getGeometryN(i)) {
        case Polygon polygon -> {
          addPart(builder, polygon.getExteriorRing());
          for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            addPart(builder, polygon.getInteriorRingN(hole));
          }
        }
        case LineString line -> addPart(builder, line);
        case Point point -> addPart(builder, point);
        default -> throw new IllegalArgumentException(geometry.getGeometryType());
      }
    }
  }

  private static void addPart(FeatureLayerBuilder builder, Geometry part) {
    if (part.isEmpty()) {
      return;
    }
    builder.beginPart();
    for (Coordinate c : part.getCoordinates()) {
      builder.add(c.x, c.y);
    }
  }
}
