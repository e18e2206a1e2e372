package pk.mineralatlas.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import pk.mineralatlas.feature.QuietThreads;

/**
 * Runs work away from the FX thread and brings the result back to it. Ask from the FX thread;
 * results come in no set order.
 */
public final class BackgroundWork implements Executor, AutoCloseable {

  private static final int THREADS = 2;

  private final ExecutorService threads;
  private final Executor fxThread;

  private BackgroundWork(ExecutorService threads, Executor fxThread) {
    this.threads = threads;
    this.fxThread = fxThread;
  }

  /** Starts threads that do not keep the program alive. */
  public static BackgroundWork start() {
    ExecutorService threads =
        Executors.newFixedThreadPool(THREADS, QuietThreads.factory("background-"));
    return new BackgroundWork(threads, Platform::runLater);
  }

  /**
   * Does the work in the background and hands its result, or what went wrong, to one of the two on
   * the FX thread.
   */
  public <T> void run(
      Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    threads.execute(
        () -> {
          try {
            T result = work.call();
            fxThread.execute(() -> done.accept(result));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          } catch (Exception e) {
            fxThread.execute(() -> failed.accept(e));
          }
        });
  }

  /** Runs the work in the background; what it throws goes to the uncaught-exception handler. */
  @Override
  public void execute(Runnable work) {
    threads.execute(work);
  }

  /** Drops work that has not begun and interrupts what has. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
