package pk.mineralatlas.analysis;

import java.math.BigDecimal;
import java.util.Map;
import pk.mineralatlas.catalog.Fact;

/** Writes figures for a person: grouped thousands, the digits that were published and no more. */
public final class FigureText {

  /** Units as the data files spell them and as they are shown. */
  private static final Map<String, String> SHOWN =
      Map.of(
          "km2", "km²", "m2", "m²", "% U3O8", "% U₃O₈", "% K2O", "% K₂O", "% SiO2", "% SiO₂",
          "% MgCO3", "% MgCO₃");

  /** Letters of a year. */
  private static final int YEAR = 4;

  private FigureText() {}

  /**
   * The figure with its unit, such as «5,867.9 Mt ore», «0.415 % Cu», «1996»; empty without one.
   */
  public static String of(Fact fact) {
    BigDecimal value = fact.value();
    return value == null ? "" : of(value, fact.unit());
  }

  /** A number with its unit. */
  public static String of(BigDecimal value, String unit) {
    if (unit.equals("year")) {
      return value.toPlainString();
    }
    String number = grouped(value);
    return unit.isEmpty()
        ? number
        : number + " " + SHOWN.getOrDefault(singular(value, unit), singular(value, unit));
  }

  /**
   * The time a statement speaks of, such as «as of 2024-12»; «for 2034» where that lay ahead of its
   * source, so that a plan does not read as an observation; empty where no time is given.
   */
  public static String when(Fact fact) {
    if (fact.asOf().isBlank()) {
      return "";
    }
    String told = fact.source().date();
    boolean ahead = told.length() >= YEAR && year(fact.asOf()).compareTo(year(told)) > 0;
    return (ahead ? "for " : "as of ") + fact.asOf();
  }

  private static String year(String date) {
    return date.substring(0, Math.min(YEAR, date.length()));
  }

  /** One of something is not several. */
  private static String singular(BigDecimal value, String unit) {
    boolean one = value.compareTo(BigDecimal.ONE) == 0;
    return one && unit.equals("deaths") ? "death" : unit;
  }

  /** Groups of three divided by commas; decimals as published. */
  public static String grouped(BigDecimal value) {
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return (value.signum() < 0 ? "−" : "") + text + (point < 0 ? "" : plain.substring(point));
  }
}
