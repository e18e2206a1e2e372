package pk.mineralatlas.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sourced statement about a site.
 *
 * @param number its row in the data file, from 1; orders facts as the file does
 * @param topic resource, reserve, grade, production, capacity, investment, exports, environment,
 *     security or history
 * @param value the figure with exactly the digits published, or null where the statement has none
 * @param unit the unit of the value, or empty
 * @param asOf the date the figure speaks of: a year, year-month or day, or empty
 * @param standard the reporting code: NI 43-101, none or unknown
 */
public record Fact(
    int number,
    String siteId,
    String topic,
    String statement,
    @Nullable BigDecimal value,
    String unit,
    String asOf,
    String standard,
    Confidence confidence,
    Source source) {

  /** The figure, when the statement has one. */
  public Optional<BigDecimal> figure() {
    return Optional.ofNullable(value);
  }
}
