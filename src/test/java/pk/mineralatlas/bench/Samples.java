package pk.mineralatlas.bench;

import java.util.Arrays;

/** Durations of one thing done several times. */
final class Samples {

  private Samples() {}

  /** Something to be timed. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  /** Does something a few times unseen, then times it; gives the durations in milliseconds. */
  static double[] of(int unseen, int seen, Work work) throws Exception {
    double[] ms = new double[seen];
    for (int i = -unseen; i < seen; i++) {
      long startNs = System.nanoTime();
      work.run();
      if (i >= 0) {
        ms[i] = (System.nanoTime() - startNs) / 1e6;
      }
    }
    return ms;
  }

  /** A line with the median and the extremes. */
  static String line(String what, double... ms) {
    double[] sorted = ms.clone();
    Arrays.sort(sorted);
    return "%-46s %8.1f ms   (%.1f … %.1f, %d times)"
        .formatted(
            what, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1], ms.length);
  }
}
