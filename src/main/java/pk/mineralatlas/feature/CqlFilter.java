package pk.mineralatlas.feature;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * An expression in GeoTools' extended CQL, such as {@code status = 'operating' AND mineral IN
 * ('copper', 'gold')}. Columns may be written in any case; the geometry is {@code the_geom}, on the
 * map plane. A feature of whose values the expression makes no sense is refused.
 *
 * @param text the expression as it was typed; known to be well formed
 */
public record CqlFilter(String text) implements FeatureFilter {

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

  /** An expression that cannot be read, and where. */
  public static final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int offset;

    SyntaxException(String message, int offset) {
      super(message);
      this.offset = offset;
    }

    /** Index of the offending character in the text, from 0; its length if the end came early. */
    public int offset() {
      return offset;
    }
  }

  /**
   * Reads an expression for a layer.
   *
   * @throws SyntaxException if it is no CQL, names a column the layer does not have, or cannot be
   *     applied to the layer's first feature
   */
  public static CqlFilter parse(String text, FeatureLayer layer) throws SyntaxException {
    Filter filter = read(text, layer);
    FilterAttributeExtractor used = new FilterAttributeExtractor();
    filter.accept(used, null);
    for (String name : used.getAttributeNames()) {
      if (!name.equals(GEOMETRY) && layer.column(name) < 0) {
        List<String> known = layer.attributes().stream().map(Attribute::name).toList();
        throw new SyntaxException(
            "no column is called “%s”; there are %s".formatted(name, String.join(", ", known)),
            CqlTokens.of(text).placeOfName(name).orElse(0));
      }
    }
    if (layer.size() > 0) {
      try {
        inColumnsOf(layer, filter).evaluate(new Records(layer).record(0));
      } catch (RuntimeException e) {
        throw CqlErrors.explain(e, text);
      }
    }
    return new CqlFilter(text);
  }

  private static Filter read(String text, FeatureLayer layer) throws SyntaxException {
    try {
      return ECQL.toFilter(text);
    } catch (CQLException e) {
      throw CqlErrors.explain(e, text, layer);
    } catch (RuntimeException e) {
      throw CqlErrors.explain(e, text);
    }
  }

  @Override
  public Bound bind(FeatureLayer layer) {
    Filter filter;
    try {
      filter = inColumnsOf(layer, ECQL.toFilter(text));
    } catch (CQLException e) {
      throw new IllegalStateException("a filter that was read before: " + text, e);
    }
    Records records = new Records(layer);
    return feature -> {
      try {
        return filter.evaluate(records.record(feature));
      } catch (RuntimeException e) {
        return false; // a function refuses this feature's value
      }
    };
  }

  /** The filter with columns spelled as the layer spells them. */
  private static Filter inColumnsOf(FeatureLayer layer, Filter filter) {
    DuplicatingFilterVisitor spelling =
        new DuplicatingFilterVisitor() {
          @Override
          public Object visit(PropertyName name, @Nullable Object extra) {
            int column = layer.column(name.getPropertyName());
            return column < 0 ? name : ff.property(layer.attributes().get(column).name());
          }
        };
    return (Filter) filter.accept(spelling, null);
  }

  /** Makes GeoTools features of a layer's. One thread. */
  private static final class Records {
    private final FeatureLayer layer;
    private final SimpleFeatureBuilder builder;
    private final int columns;

    Records(FeatureLayer layer) {
      this.layer = layer;
      SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
      type.setName("layer");
      for (Attribute column : layer.attributes()) {
        boolean isDate = column.type() == Attribute.Type.DATE;
        type.add(column.name(), isDate ? Date.class : column.type().valueClass());
      }
      type.add(GEOMETRY, Geometry.class);
      SimpleFeatureType schema = type.buildFeatureType();
      this.builder = new SimpleFeatureBuilder(schema);
      this.columns = layer.attributes().size();
    }

    /** CQL knows no days, only instants: a day is its first one in UTC. */
    SimpleFeature record(int feature) {
      for (int c = 0; c < columns; c++) {
        Object value = layer.value(feature, c);
        builder.set(
            c,
            value instanceof LocalDate day
                ? Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())
                : value);
      }
      builder.set(columns, layer.geometry(feature));
      return builder.buildFeature(String.valueOf(feature));
    }
  }
}
