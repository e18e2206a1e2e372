package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several works by as many processors as there are, and gives up all when one fails. */
final class SheetWork {

  static final String CANCELLED = "Cancelled: nothing was written.";

  private SheetWork() {}

  /**
   * The results in the order of the works.
   *
   * @param progress asked between works whether to go on
   * @throws PrintException the first that a work threw, or one that says it was cancelled
   */
  static <T> List<T> all(List<Callable<T>> works, PageProgress progress) throws PrintException {
    int threads = Math.clamp(works.size(), 1, Runtime.getRuntime().availableProcessors());
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> work : works) {
        running.add(pool.submit(() -> unlessCancelled(work, progress)));
      }
      try {
        List<T> results = new ArrayList<>();
        for (Future<T> each : running) {
          results.add(each.get());
        }
        return results;
      } finally {
        pool.shutdownNow();
      }
    } catch (ExecutionException e) {
      throw asPrintException(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PrintException(CANCELLED, e);
    }
  }

  private static <T> T unlessCancelled(Callable<T> work, PageProgress progress) throws Exception {
    if (progress.isCancelled()) {
      throw new PrintCancelledException();
    }
    return work.call();
  }

  /** What went wrong, as one line for a person. */
  static PrintException asPrintException(Throwable failure) {
    if (failure instanceof PrintException known) {
      return known.getCause() instanceof PrintCancelledException
          ? new PrintException(CANCELLED, known)
          : known;
    }
    if (failure instanceof PrintCancelledException) {
      return new PrintException(CANCELLED, failure);
    }
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException unexpected) {
      throw unexpected;
    }
    return new PrintException(
        "The series was not written: %s.".formatted(failure.getMessage()), failure);
  }
}
