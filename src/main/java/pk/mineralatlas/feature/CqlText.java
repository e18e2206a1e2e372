package pk.mineralatlas.feature;

import java.time.ZoneOffset;
import java.util.Date;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.expression.Expression;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.jspecify.annotations.Nullable;

/**
 * A text reckoned by an expression in GeoTools' extended CQL: a column, a number, a text in single
 * quotes, or functions of these, such as {@code Concatenate(name, ' (', status, ')')}. Whole
 * numbers are written without a point, dates as {@code 2026-11-24}; what is blank, or of whose
 * values the expression makes no sense, is not written.
 *
 * @param source the expression as it was typed; known to be well formed
 */
public record CqlText(String source) implements TextExpression {

  private static final String COMPARED = " = 1";

  /**
   * Holds that a text is an expression, whatever the columns.
   *
   * @throws CqlFilter.SyntaxException if it is not, with the place
   */
  public static CqlText parse(String source) throws CqlFilter.SyntaxException {
    CqlRecords.quiet();
    // The parser of expressions stops where it has one and says nothing of what follows.
    String compared = source + COMPARED;
    try {
      if (ECQL.toFilter(compared) instanceof PropertyIsEqualTo) {
        return new CqlText(source);
      }
    } catch (CQLException e) {
      throw within(source, CqlErrors.explain(e, compared, name -> false));
    } catch (RuntimeException e) {
      throw within(source, CqlErrors.explain(e, compared));
    }
    throw truth();
  }

  private static CqlFilter.SyntaxException within(String source, CqlFilter.SyntaxException e) {
    if (e.offset() < source.length()) {
      return e;
    }
    try {
      ECQL.toFilter(source);
      return truth();
    } catch (CQLException | RuntimeException unfinished) {
      return new CqlFilter.SyntaxException("the expression ends too early", source.length());
    }
  }

  private static CqlFilter.SyntaxException truth() {
    return new CqlFilter.SyntaxException("it holds or does not hold, which is no text", 0);
  }

  /**
   * Holds that a layer has the columns of the expression.
   *
   * @throws CqlFilter.SyntaxException if it lacks one
   */
  public void check(FeatureLayer layer) throws CqlFilter.SyntaxException {
    CqlRecords.checkColumns(source, CqlRecords.columns(expression()), layer);
  }

  private Expression expression() {
    try {
      return ECQL.toExpression(source);
    } catch (CQLException e) {
      throw new IllegalStateException("an expression that was read before: " + source, e);
    }
  }

  @Override
  public Bound bind(FeatureLayer layer) {
    Expression expression = CqlRecords.inColumnsOf(layer, expression());
    CqlRecords records = new CqlRecords(layer, CqlRecords.columns(expression));
    return feature -> {
      try {
        return text(expression.evaluate(records.record(feature)));
      } catch (RuntimeException e) {
        return ""; // a function refuses this feature's value
      }
    };
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Date day -> day.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
      case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
          String.valueOf(number.longValue());
      default -> value.toString().strip();
    };
  }
}
