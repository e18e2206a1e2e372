package pk.mineralatlas.ui.print;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import pk.mineralatlas.print.PageProgress;

/** Shows on the bar how many pages are written, and takes Cancel to the writing. Any thread. */
final class BookProgress implements PageProgress {

  private static final long NONE = -1;

  private final PrintBar bar;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicLong newest = new AtomicLong(NONE);

  BookProgress(PrintBar bar) {
    this.bar = bar;
  }

  void cancel() {
    cancelled.set(true);
  }

  @Override
  public boolean isCancelled() {
    return cancelled.get();
  }

  /** Pages that come faster than the window can show them are shown with the next. */
  @Override
  public void ready(int pages, int all) {
    if (newest.getAndSet(((long) pages << 32) | all) == NONE) {
      Platform.runLater(this::show);
    }
  }

  private void show() {
    long packed = newest.getAndSet(NONE);
    bar.showPages((int) (packed >> 32), (int) packed);
  }
}
