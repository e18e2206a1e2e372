package pk.mineralatlas.feature;

import java.util.List;
import java.util.Locale;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.locationtech.jts.geom.Geometry;

/**
 * An expression in GeoTools' extended CQL, such as {@code status = 'operating' AND mineral IN
 * ('copper', 'gold')}. The geometry is {@code the_geom}, on the map plane.
 *
 * @param text the expression as it was typed; known to be well formed
 */
public record CqlFilter(String text) implements FeatureFilter {

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
   * @throws SyntaxException if it is no CQL, or names a column the layer does not have
   */
  public static CqlFilter parse(String text, FeatureLayer layer) throws SyntaxException {
    Filter filter;
    try {
      filter = ECQL.toFilter(text);
    } catch (CQLException e) {
      throw CqlErrors.explain(e, text);
    }
    FilterAttributeExtractor used = new FilterAttributeExtractor();
    filter.accept(used, null);
    for (String name : used.getAttributeNames()) {
      if (!name.equals("the_geom") && layer.column(name) < 0) {
        List<String> known = layer.attributes().stream().map(Attribute::name).toList();
        throw new SyntaxException(
            "no column is called “%s”; there are %s".formatted(name, String.join(", ", known)),
            Math.max(0, text.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT))));
      }
    }
    return new CqlFilter(text);
  }

  @Override
  public Bound bind(FeatureLayer layer) {
    Filter filter;
    try {
      filter = ECQL.toFilter(text);
    } catch (CQLException e) {
      throw new IllegalStateException("a filter that was read before: " + text, e);
    }
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName("layer");
    layer.attributes().forEach(a -> type.add(a.name(), a.type().valueClass()));
    type.add("the_geom", Geometry.class);
    SimpleFeatureType schema = type.buildFeatureType();
    SimpleFeatureBuilder builder = new SimpleFeatureBuilder(schema);
    int columns = layer.attributes().size();
    return feature -> {
      for (int c = 0; c < columns; c++) {
        builder.set(c, layer.value(feature, c));
      }
      builder.set(columns, layer.geometry(feature));
      return filter.evaluate(builder.buildFeature(String.valueOf(feature)));
    };
  }
}
