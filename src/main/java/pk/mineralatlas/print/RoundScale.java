package pk.mineralatlas.print;

/** Scales that people like to read. */
final class RoundScale {

  private static final double[] STEPS = {
    1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.5, 5, 5.5, 6, 7, 7.5, 8, 9, 10
  };

  private RoundScale() {}

  /** The smallest round scale denominator that is not below a number. */
  static double atLeast(double denominator) {
    double power = Math.pow(10, Math.floor(Math.log10(denominator)));
    for (double step : STEPS) {
      if (step * power >= denominator * (1 - 1e-9)) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /** The largest of 1, 2, 5 times a power of ten that is not above a number. */
  static double lengthAtMost(double length) {
    double power = Math.pow(10, Math.floor(Math.log10(length)));
    for (double step : new double[] {5, 2, 1}) {
      if (step * power <= length * (1 + 1e-9)) {
        return step * power;
      }
    }
    return power;
  }
}
