package pk.mineralatlas.ui.opened;

/** A file that cannot be opened as a layer. The message is one line for a person. */
public final class OpeningException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean missing;

  private OpeningException(String message, boolean missing) {
    super(message);
    this.missing = missing;
  }

  /** There is such a file, but it is no layer. */
  public static OpeningException unreadable(String line) {
    return new OpeningException(line, false);
  }

  /** There is no such file. */
  public static OpeningException missing(String line) {
    return new OpeningException(line, true);
  }

  public boolean isMissing() {
    return missing;
  }
}
