package pk.mineralatlas.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints measurements, each with what it is held against. */
final class Figures {

  private Figures() {}

  static void line(String what, double figure, String target) {
    IO.println(String.format(Locale.ROOT, "%-52s %9.2f   (%s)", what, figure, target));
  }

  /** How a kind of task is spread, without a target. */
  static void spread(String what, List<Double> ms) {
    double[] all = ms.stream().mapToDouble(d -> d).toArray();
    IO.println(
        String.format(
            Locale.ROOT,
            "    %-16s %5d times   p50 %6.2f   p90 %6.2f   p99 %6.2f   longest %6.2f ms",
            what,
            all.length,
            part(all, 0.5),
            part(all, 0.9),
            part(all, 0.99),
            part(all, 1)));
  }

  /** The figure that a part of all figures does not exceed; no number where there are none. */
  static double part(double[] figures, double part) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.min(sorted.length - 1, (int) (part * sorted.length))];
  }
}
