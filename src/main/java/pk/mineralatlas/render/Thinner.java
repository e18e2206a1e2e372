package pk.mineralatlas.render;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import pk.mineralatlas.feature.Details;
import pk.mineralatlas.feature.QuietThreads;

/**
 * Thins layers beside whatever is being drawn, with half of the processors, so that the others are
 * left to it. Any thread.
 */
final class Thinner {

  private final ForkJoinPool threads =
      QuietThreads.pool(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  private final Queue<ForkJoinTask<?>> begun = new ConcurrentLinkedQueue<>();

  /** Thins a layer soon, unless that was done or asked for, or is not worth it. */
  void offer(Details details) {
    if (details.claimThinning()) {
      begun.removeIf(ForkJoinTask::isDone);
      begun.add(threads.submit(details::thin));
    }
  }

  /** Waits until all that was offered is thinned. */
  void await() {
    begun.forEach(ForkJoinTask::join);
  }
}
