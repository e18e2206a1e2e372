package pk.mineralatlas.feature;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.ThreadFactory;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Threads that give way to those that answer a hand: a map that is drawn must not keep the window
 * from following the pointer. They have Java's lowest priority, which Linux heeds where the
 * launcher asks for it ({@code -XX:ThreadPriorityPolicy=1}).
 */
public final class QuietThreads {

  private static final ForkJoinPool SHARED = pool(Runtime.getRuntime().availableProcessors());

  private QuietThreads() {}

  /** Does numbered pieces of work, from 0, with all processors; returns when all are done. */
  public static void all(int pieces, IntConsumer work) {
    SHARED.submit(() -> IntStream.range(0, pieces).parallel().forEach(work)).join();
  }

  /** A pool of so many threads. */
  public static ForkJoinPool pool(int threads) {
    return new ForkJoinPool(
        threads,
        pool -> {
          ForkJoinWorkerThread worker =
              ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
          if (worker != null) {
            quieten(worker);
          }
          return worker;
        },
        null,
        false);
  }

  /** Makes threads that do not keep the program alive, named with a number behind the prefix. */
  public static ThreadFactory factory(String prefix) {
    ThreadFactory threads = Thread.ofPlatform().daemon().name(prefix, 0).factory();
    return work -> quieten(threads.newThread(work));
  }

  @SuppressWarnings("ThreadPriorityCheck") // what is right does not hang on it, only what is smooth
  private static Thread quieten(Thread thread) {
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }
}
