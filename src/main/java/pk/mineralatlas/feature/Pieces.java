package pk.mineralatlas.feature;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Splits work on many items into pieces that all processors take in turn, so that none has to wait
 * for one that drew the long items.
 */
public final class Pieces {

  private static final int COUNT = 128;

  /** Fewer items are done sooner by one thread than others are woken. */
  private static final int FEW = 256;

  private Pieces() {}

  /** Works on a piece. */
  @FunctionalInterface
  public interface Work {

    /**
     * Works on some items, in any thread.
     *
     * @param piece the number of the piece, from 0, in the order of the items
     * @param start the first item
     * @param end the item behind the last
     */
    void on(int piece, int start, int end);
  }

  /** How many pieces there are. */
  public static int count() {
    return COUNT;
  }

  /** Works on all items; returns when everything is done. */
  public static void of(int items, Work work) {
    if (items < FEW) {
      work.on(0, 0, items);
      return;
    }
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            _ -> {
              for (int p = next.getAndIncrement(); p < COUNT; p = next.getAndIncrement()) {
                int start = (int) ((long) items * p / COUNT);
                int end = (int) ((long) items * (p + 1) / COUNT);
                if (start < end) {
                  work.on(p, start, end);
                }
              }
            });
  }
}
