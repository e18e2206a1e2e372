package pk.mineralatlas.analysis;

import java.math.BigDecimal;
import java.util.List;

/**
 * The unit of a figure, taken apart: what it measures, of what, and how much of the base unit one
 * is. «Mt ore» and «billion t ore» are of one family; «Mt copper» is of another.
 *
 * @param family what figures must share to be compared: dimension and substance
 * @param scale how many base units (tonne, troy ounce, per cent, dollar …) one of this unit is
 */
record Unit(String family, BigDecimal scale) {

  private record Prefix(String text, String dimension, String scale) {}

  /** Longest first, since the first that fits is taken. */
  private static final List<Prefix> PREFIXES =
      List.of(
          new Prefix("short tons", "mass", "0.90718474"),
          new Prefix("billion t/y", "mass a year", "1000000000"),
          new Prefix("billion t", "mass", "1000000000"),
          new Prefix("Mt/y", "mass a year", "1000000"),
          new Prefix("t/y", "mass a year", "1"),
          new Prefix("t/day", "mass a day", "1"),
          new Prefix("oz/y", "troy ounces a year", "1"),
          new Prefix("Mt", "mass", "1000000"),
          new Prefix("kt", "mass", "1000"),
          new Prefix("Moz", "troy ounces", "1000000"),
          new Prefix("t", "mass", "1"),
          new Prefix("g/t", "content", "0.0001"),
          new Prefix("ppm", "content", "0.0001"),
          new Prefix("%", "content", "1"),
          new Prefix("billion", "money or count", "1000000000"),
          new Prefix("million", "money or count", "1000000"),
          new Prefix("acres", "area", "0.0040468564224"),
          new Prefix("km2", "area", "1"));

  static Unit of(String text) {
    for (Prefix prefix : PREFIXES) {
      if (text.equals(prefix.text())) {
        return new Unit(prefix.dimension() + " of ore", new BigDecimal(prefix.scale()));
      }
      if (text.startsWith(prefix.text() + " ")) {
        String substance = text.substring(prefix.text().length()).strip();
        return new Unit(prefix.dimension() + " of " + substance, new BigDecimal(prefix.scale()));
      }
    }
    return new Unit(text, BigDecimal.ONE);
  }
}
