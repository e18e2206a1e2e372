package pk.mineralatlas.print;

/** Follows the writing of pages, and may end it. Called on the writing thread. */
public interface PageProgress {

  /** Asked now and then; once it says yes, nothing is written. */
  boolean isCancelled();

  /** So many pages of all are ready. */
  void ready(int pages, int all);

  /** Nobody watches. */
  static PageProgress unwatched() {
    return new PageProgress() {
      @Override
      public boolean isCancelled() {
        return false;
      }

      @Override
      public void ready(int pages, int all) {}
    };
  }
}
