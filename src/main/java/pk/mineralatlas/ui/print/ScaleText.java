package pk.mineralatlas.ui.print;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Scales as people write them. */
final class ScaleText {

  static final String FIT = "Fit the area";

  private static final int[] COMMON = {
    100_000,
    250_000,
    500_000,
    750_000,
    1_000_000,
    1_500_000,
    2_000_000,
    2_500_000,
    3_000_000,
    3_500_000,
    4_000_000,
    5_000_000,
    7_500_000,
    10_000_000
  };

  private ScaleText() {}

  /** What the box offers. */
  static List<String> offered() {
    List<String> all = new java.util.ArrayList<>(List.of(FIT));
    for (int n : COMMON) {
      all.add(of(n));
    }
    return all;
  }

  static String of(double denominator) {
    return "1 : " + String.format(Locale.ROOT, "%,.0f", denominator).replace(',', ' ');
  }

  /**
   * The n of a scale written as {@code 1 : 1 000 000}, {@code 1:1,000,000} or {@code 1000000};
   * empty for one that fits.
   *
   * @throws IllegalArgumentException with a line for the user, when it is no scale
   */
  static OptionalDouble parse(String text) {
    String plain = text.strip();
    if (plain.isEmpty() || plain.equalsIgnoreCase(FIT) || plain.equalsIgnoreCase("auto")) {
      return OptionalDouble.empty();
    }
    String number = plain.replaceFirst("^1\\s*[:/]", "").replaceAll("[\\s\\u00a0\\u202f,.'’_]", "");
    if (!number.matches("[0-9]{1,12}") || Double.parseDouble(number) <= 0) {
      throw new IllegalArgumentException(
          "“%s” is no scale; write one such as 1 : 1 000 000, or choose “%s”."
              .formatted(plain, FIT));
    }
    return OptionalDouble.of(Double.parseDouble(number));
  }
}
