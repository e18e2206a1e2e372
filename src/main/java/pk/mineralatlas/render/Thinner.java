package pk.mineralatlas.render;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.Details;

/** Thins layers one after the other beside whatever is being drawn. Any thread. */
final class Thinner {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread worker = new Thread(work, "map thinning");
            worker.setDaemon(true);
            return worker;
          });

  private volatile @Nullable Future<?> last;

  /** Thins a layer soon, unless that was done or asked for, or is not worth it. */
  void offer(Details details) {
    if (details.claimThinning()) {
      last = thread.submit(details::thin);
    }
  }

  /** Waits until all that was offered is thinned. */
  void await() {
    Future<?> waiting = last;
    if (waiting == null) {
      return;
    }
    try {
      waiting.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException("a layer could not be thinned", e);
    }
  }
}
