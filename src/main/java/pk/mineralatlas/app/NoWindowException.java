package pk.mineralatlas.app;

import org.jspecify.annotations.Nullable;

/** No window can be shown on this machine. */
final class NoWindowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String why;

  NoWindowException(String why, @Nullable Throwable cause) {
    super(why, cause);
    this.why = why;
  }

  /** The reason, as the first part of a sentence. */
  String why() {
    return why;
  }
}
