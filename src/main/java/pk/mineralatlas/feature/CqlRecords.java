package pk.mineralatlas.feature;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Makes GeoTools features of a layer's, with the columns an expression needs alone. One thread. */
final class CqlRecords {

  private static final String GEOMETRY = "the_geom";

  /**
   * GeoTools looks for functions of every plug-in there is, and prints a page for each of those
   * that read JSON, whose library the atlas does not have. Held here, since a logger that nobody
   * holds forgets its level.
   */
  private static final Logger PLUG_INS = Logger.getLogger("org.geotools.util.factory");

  static {
    PLUG_INS.setLevel(Level.OFF);
  }

  private final FeatureLayer layer;
  private final SimpleFeatureBuilder builder;
  private final int[] columns;
  private final boolean withGeometry;

  /**
   * @param used the columns the expression uses, spelled as the layer spells them
   */
  CqlRecords(FeatureLayer layer, Set<String> used) {
    this.layer = layer;
    this.columns = used.stream().mapToInt(layer::column).filter(c -> c >= 0).toArray();
    this.withGeometry = used.contains(GEOMETRY);
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName("layer");
    for (int c : columns) {
      Attribute column = layer.attributes().get(c);
      boolean isDate = column.type() == Attribute.Type.DATE;
      type.add(column.name(), isDate ? Date.class : column.type().valueClass());
    }
    if (withGeometry) {
      type.add(GEOMETRY, Geometry.class);
    }
    SimpleFeatureType schema = type.buildFeatureType();
    this.builder = new SimpleFeatureBuilder(schema);
  }

  /** Keeps GeoTools from printing, before it is first asked. */
  static void quiet() {
    PLUG_INS.setLevel(Level.OFF);
  }

  /** CQL knows no days, only instants: a day is its first one in UTC. */
  SimpleFeature record(int feature) {
    for (int i = 0; i < columns.length; i++) {
      Object value = layer.value(feature, columns[i]);
      builder.set(
          i,
          value instanceof LocalDate day
              ? Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())
              : value);
    }
    if (withGeometry) {
      builder.set(columns.length, layer.geometry(feature));
    }
    return builder.buildFeature(String.valueOf(feature));
  }

  /** The columns a filter uses. */
  static Set<String> columns(Filter filter) {
    FilterAttributeExtractor used = new FilterAttributeExtractor();
    filter.accept(used, null);
    return new LinkedHashSet<>(used.getAttributeNameSet());
  }

  /** The columns an expression uses. */
  static Set<String> columns(Expression expression) {
    FilterAttributeExtractor used = new FilterAttributeExtractor();
    expression.accept(used, null);
    return new LinkedHashSet<>(used.getAttributeNameSet());
  }

  /**
   * Holds that a layer has columns.
   *
   * @throws CqlFilter.SyntaxException if it lacks one, with the place of its name
   */
  static void checkColumns(String text, Set<String> used, FeatureLayer layer)
      throws CqlFilter.SyntaxException {
    for (String name : used) {
      if (!name.equals(GEOMETRY) && layer.column(name) < 0) {
        List<String> known = layer.attributes().stream().map(Attribute::name).toList();
        throw new CqlFilter.SyntaxException(
            "no column is called “%s”; there are %s".formatted(name, String.join(", ", known)),
            CqlTokens.of(text).placeOfName(name).orElse(0));
      }
    }
  }

  /** A filter with columns spelled as the layer spells them. */
  static Filter inColumnsOf(FeatureLayer layer, Filter filter) {
    return (Filter) filter.accept(new Spelled(layer), null);
  }

  /** An expression with columns spelled as the layer spells them. */
  static Expression inColumnsOf(FeatureLayer layer, Expression expression) {
    return (Expression) expression.accept(new Spelled(layer), null);
  }

  private static final class Spelled extends DuplicatingFilterVisitor {
    private final FeatureLayer layer;

    Spelled(FeatureLayer layer) {
      this.layer = layer;
    }

    @Override
    public Object visit(PropertyName name, @Nullable Object extra) {
      int column = layer.column(name.getPropertyName());
      return column < 0 ? name : ff.property(layer.attributes().get(column).name());
    }
  }
}
