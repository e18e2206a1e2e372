package pk.mineralatlas.source.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.wkt.Formattable;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.ShapefileWriter;
import pk.mineralatlas.source.WriteOptions;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

/** Writes GeoTools features into a shapefile. */
final class FeatureFile {

  private final Path shp;
  private final SimpleFeatureType type;
  private final Optional<ShapeType> former;
  private final boolean spatialIndex;

  /**
   * @param former the type of the shapes so far, nothing of a new file: heights and measures keep
   *     their place though no feature may have any now, and the {@code .prj} stays as it is
   * @param spatialIndex whether a quadtree goes with the file
   */
  FeatureFile(Path shp, SimpleFeatureType type, Optional<ShapeType> former, boolean spatialIndex) {
    this.shp = shp;
    this.type = type;
    this.former = former;
    this.spatialIndex = spatialIndex;
  }

  /** Writes the whole file; where the features do not fit the format, nothing changes. */
  void write(Collection<SimpleFeature> features) throws IOException {
    GeometryDescriptor geometry = type.getGeometryDescriptor();
    if (geometry == null) {
      throw new IOException(shp.getFileName() + ": the feature type has no geometry");
    }
    List<AttributeDescriptor> columns =
        type.getAttributeDescriptors().stream().filter(d -> !d.equals(geometry)).toList();
    List<Attribute> attributes = columns.stream().map(FeatureFile::attribute).toList();
    List<SourceFeature> sources = new ArrayList<>(features.size());
    for (SimpleFeature feature : features) {
      List<@Nullable Object> values = new ArrayList<>(columns.size());
      columns.forEach(c -> values.add(value(feature.getAttribute(c.getName()))));
      sources.add(new SourceFeature((Geometry) feature.getDefaultGeometry(), values));
    }
    ShapeType shape = shapeType(geometry.getType().getBinding(), sources);
    try {
      ShapefileWriter.write(shp, shape, attributes, sources, new WriteOptions(wkt(), spatialIndex));
    } catch (ShapefileException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Optional<String> wkt() throws IOException {
    CoordinateReferenceSystem crs = type.getCoordinateReferenceSystem();
    if (former.isPresent()) {
      return Optional.empty();
    }
    if (crs == null) {
      return Optional.of("");
    }
    if (crs.equals(DefaultGeographicCRS.WGS84)) {
      return Optional.of(ShapefileWriter.WGS84_PRJ);
    }
    try {
      return Optional.of(
          crs instanceof Formattable text ? text.toWKT(Formattable.SINGLE_LINE) : crs.toWKT());
    } catch (UnsupportedOperationException e) {
      throw new IOException(
          "%s: the reference system %s cannot be written as well-known text, version 1"
              .formatted(shp.getFileName(), crs.getName()),
          e);
    }
  }

  private static Attribute attribute(AttributeDescriptor descriptor) {
    Class<?> binding = descriptor.getType().getBinding();
    Attribute.Type type = Attribute.Type.TEXT;
    if (binding == Boolean.class) {
      type = Attribute.Type.BOOLEAN;
    } else if (Date.class.isAssignableFrom(binding) && binding != java.sql.Timestamp.class) {
      type = Attribute.Type.DATE;
    } else if (binding == Double.class || binding == Float.class) {
      type = Attribute.Type.REAL;
    } else if (Number.class.isAssignableFrom(binding)) {
      type = binding == java.math.BigDecimal.class ? Attribute.Type.REAL : Attribute.Type.INTEGER;
    }
    return new Attribute(descriptor.getLocalName(), type);
  }

  private static @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case java.sql.Timestamp time -> time.toLocalDateTime().toString();
      case java.sql.Date date -> date.toLocalDate();
      case Date date -> LocalDate.ofInstant(date.toInstant(), java.time.ZoneId.systemDefault());
      case Double real -> real;
      case Float real -> real.doubleValue();
      case java.math.BigDecimal real -> real.doubleValue();
      case java.math.BigInteger number -> exact(number);
      case Number number -> number.longValue();
      case Boolean truth -> truth;
      default -> value.toString();
    };
  }

  /** A number of too many digits stays one, for the check to complain about. */
  private static Object exact(java.math.BigInteger number) {
    return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
  }

  private ShapeType shapeType(Class<?> binding, List<SourceFeature> features) throws IOException {
    ShapeType flat;
    if (binding == Point.class) {
      flat = ShapeType.POINT;
    } else if (binding == MultiPoint.class) {
      flat = ShapeType.MULTIPOINT;
    } else if (binding == LineString.class || binding == MultiLineString.class) {
      flat = ShapeType.POLYLINE;
    } else if (binding == Polygon.class || binding == MultiPolygon.class) {
      flat = ShapeType.POLYGON;
    } else {
      throw new IOException(
          "%s: a shapefile holds points, multipoints, lines or polygons, not any %s"
              .formatted(shp.getFileName(), binding.getSimpleName()));
    }
    boolean isHigh = former.filter(ShapeType::hasZ).isPresent() || has(features, Coordinate.Z);
    boolean isMeasured =
        former.filter(ShapeType::isMeasured).isPresent() || has(features, Coordinate.M);
    int offset = isHigh ? 10 : isMeasured ? 20 : 0;
    return ShapeType.find(flat.code() + offset).orElse(flat);
  }

  private static boolean has(List<SourceFeature> features, int ordinate) {
    for (SourceFeature feature : features) {
      Geometry geometry = feature.geometry();
      if (geometry != null) {
        for (Coordinate c : geometry.getCoordinates()) {
          if (!Double.isNaN(ordinate == Coordinate.Z ? c.getZ() : c.getM())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
