package pk.mineralatlas.source.store;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.Name;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import pk.mineralatlas.source.Shapefile;
import pk.mineralatlas.source.crs.ReferenceSystem;
import pk.mineralatlas.source.crs.ToLonLat;
import pk.mineralatlas.source.dbf.DbfField;
import pk.mineralatlas.source.dbf.DbfTable;
import pk.mineralatlas.source.shape.ShapeType;

/** The feature type of a shapefile: {@code the_geom} first, then its columns. */
final class FeatureSchema {

  static final String GEOMETRY = "the_geom";

  private FeatureSchema() {}

  static SimpleFeatureType of(Shapefile file, Name name) {
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName(name);
    type.setCRS(crs(file.reference()));
    type.add(GEOMETRY, geometryClass(file.shapes().type()));
    for (DbfField field : file.table().map(DbfTable::fields).orElse(List.of())) {
      boolean isTaken = field.name().equalsIgnoreCase(GEOMETRY);
      type.add(isTaken ? field.name() + "_1" : field.name(), valueClass(field));
    }
    return type.buildFeatureType();
  }

  private static @Nullable CoordinateReferenceSystem crs(ReferenceSystem reference) {
    return switch (reference) {
      case ReferenceSystem.Degrees _ -> DefaultGeographicCRS.WGS84;
      case ReferenceSystem.Described described -> parsed(described);
      case ReferenceSystem.Unknown _ -> null;
    };
  }

  private static @Nullable CoordinateReferenceSystem parsed(ReferenceSystem.Described described) {
    try {
      return ToLonLat.crs(described.definition());
    } catch (FactoryException | RuntimeException | StackOverflowError e) {
      // GeoTools' way of saying that a reference system is not known is to have none.
      return null;
    }
  }

  private static Class<? extends Geometry> geometryClass(ShapeType type) {
    return switch (type.flat()) {
      case POINT -> Point.class;
      case MULTIPOINT -> MultiPoint.class;
      case POLYLINE -> MultiLineString.class;
      case POLYGON -> MultiPolygon.class;
      default -> Geometry.class;
    };
  }

  private static Class<?> valueClass(DbfField field) {
    if (field.isTimestamp()) {
      return Timestamp.class;
    }
    return switch (field.type()) {
      case TEXT -> String.class;
      case INTEGER -> Long.class;
      case REAL -> Double.class;
      case BOOLEAN -> Boolean.class;
      case DATE -> Date.class;
    };
  }
}
