package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Scales as people write them. */
public final class ScaleText {

  /** What people read for a scale that fits the area. */
  public static final String FIT = "Fit the area";

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

  /** Common scales to choose from, {@link #FIT} first. */
  public static List<String> offered() {
    List<String> all = new ArrayList<>(List.of(FIT));
    for (int n : COMMON) {
      all.add(of(n));
    }
    return all;
  }

  /** {@code 1 : 3 500 000}, the thousands parted by narrow spaces that do not break. */
  public static String of(double denominator) {
    return "1 : " + String.format(Locale.ROOT, "%,.0f", denominator).replace(',', '\u202F');
  }

  /**
   * The n of a scale written as {@code 1 : 1 000 000}, {@code 1:1,000,000} or {@code 1000000};
   * empty for one that fits.
   *
   * @throws PrintException in one line, when it is no scale
   */
  public static OptionalDouble parse(String text) throws PrintException {
    String plain = text.strip();
    if (plain.isEmpty() || plain.equalsIgnoreCase(FIT) || plain.equalsIgnoreCase("auto")) {
      return OptionalDouble.empty();
    }
    String number = plain.replaceFirst("^1\\s*[:/]", "").replaceAll("[\\s\\u00a0\\u202f,.'’_]", "");
    if (!number.matches("[0-9]{1,12}") || Double.parseDouble(number) <= 0) {
      throw new PrintException(
          "“%s” is no scale; write one such as 1 : 1 000 000, or choose “%s”."
              .formatted(plain, FIT));
    }
    return OptionalDouble.of(Double.parseDouble(number));
  }
}
