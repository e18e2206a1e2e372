package pk.mineralatlas.render;

import pk.mineralatlas.render.strip.LayerPainter;

/** Adds up how long the parts of a frame took. One thread. */
final class FrameClock implements LayerPainter.Clock {

  private static final double NANOS_PER_MS = 1e6;

  private final long start = System.nanoTime();
  private long styleNanos;
  private long queryNanos;
  private long labelNanos;

  @Override
  public void took(long style, long query, long draw) {
    styleNanos += style;
    queryNanos += query;
  }

  /** Runs the labels' part. */
  void labels(Runnable work) {
    long from = System.nanoTime();
    work.run();
    labelNanos += System.nanoTime() - from;
  }

  /** The times up to now; what nobody claimed was drawing. */
  FrameTimes times() {
    long all = System.nanoTime() - start;
    return new FrameTimes(
        styleNanos / NANOS_PER_MS,
        queryNanos / NANOS_PER_MS,
        (all - styleNanos - queryNanos - labelNanos) / NANOS_PER_MS,
        labelNanos / NANOS_PER_MS);
  }
}
