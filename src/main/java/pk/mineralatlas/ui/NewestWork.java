package pk.mineralatlas.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Requests of which a newer one makes the older ones' results unwanted, such as searching while
 * someone types. FX thread only.
 */
public final class NewestWork {

  private final BackgroundWork work;
  private long newest;

  public NewestWork(BackgroundWork work) {
    this.work = work;
  }

  /** Does the work; what comes of it is dropped if another request or {@link #forget()} came. */
  public <T> void run(
      Callable<? extends T> request, Consumer<? super T> done, Consumer<? super Exception> failed) {
    long ticket = ++newest;
    work.run(
        request,
        result -> {
          if (newest == ticket) {
            done.accept(result);
          }
        },
        failure -> {
          if (newest == ticket) {
            failed.accept(failure);
          }
        });
  }

  /** Drops what is still on its way. */
  public void forget() {
    newest++;
  }
}
