package pk.mineralatlas.print;

import java.util.function.BooleanSupplier;

/** Follows the writing of pages, and may end it. Called on the writing thread. */
public interface PageProgress {

  /** Asked now and then; once it says yes, nothing is written. */
  boolean isCancelled();

  /** So many pages of all are ready. */
  void ready(int pages, int all);

  /** Nobody watches, but someone may end it. */
  static PageProgress until(BooleanSupplier cancelled) {
    return new PageProgress() {
      @Override
      public boolean isCancelled() {
        return cancelled.getAsBoolean();
      }

      @Override
      public void ready(int pages, int all) {}
    };
  }

  /** Nobody watches. */
  static PageProgress unwatched() {
    return until(() -> false);
  }
}
