package pk.mineralatlas.feature;

import java.util.function.Predicate;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * An expression in GeoTools' extended CQL, such as {@code status = 'operating' AND mineral IN
 * ('copper', 'gold')}. Columns may be written in any case; the geometry is {@code the_geom}, on the
 * map plane. A feature of whose values the expression makes no sense is refused.
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
   * Reads an expression whose layer is not known yet.
   *
   * @throws SyntaxException if it is no CQL
   */
  public static CqlFilter parse(String text) throws SyntaxException {
    read(text, name -> false);
    return new CqlFilter(text);
  }

  /**
   * Reads an expression for a layer.
   *
   * @throws SyntaxException if it is no CQL, names a column the layer does not have, or cannot be
   *     applied to the layer's first feature
   */
  public static CqlFilter parse(String text, FeatureLayer layer) throws SyntaxException {
    Filter filter = read(text, name -> layer.column(name) >= 0);
    CqlRecords.checkColumns(text, CqlRecords.columns(filter), layer);
    if (layer.size() > 0) {
      try {
        Filter spelled = CqlRecords.inColumnsOf(layer, filter);
        spelled.evaluate(new CqlRecords(layer, CqlRecords.columns(spelled)).record(0));
      } catch (RuntimeException e) {
        throw CqlErrors.explain(e, text);
      }
    }
    return new CqlFilter(text);
  }

  private static Filter read(String text, Predicate<String> isColumn) throws SyntaxException {
    CqlRecords.quiet();
    try {
      return ECQL.toFilter(text);
    } catch (CQLException e) {
      throw CqlErrors.explain(e, text, isColumn);
    } catch (RuntimeException e) {
      throw CqlErrors.explain(e, text);
    }
  }

  @Override
  public Bound bind(FeatureLayer layer) {
    Filter filter;
    try {
      CqlRecords.quiet();
      filter = CqlRecords.inColumnsOf(layer, ECQL.toFilter(text));
    } catch (CQLException e) {
      throw new IllegalStateException("a filter that was read before: " + text, e);
    }
    CqlRecords records = new CqlRecords(layer, CqlRecords.columns(filter));
    return feature -> {
      try {
        return filter.evaluate(records.record(feature));
      } catch (RuntimeException e) {
        return false; // a function refuses this feature's value
      }
    };
  }
}
