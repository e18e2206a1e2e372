package pk.mineralatlas.source.shape;

/** A record that cannot be read; the message says why, without the record's number. */
public final class BadRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String why;

  BadRecordException(String why) {
    super(why, null, false, false);
    this.why = why;
  }

  /** Why, without the record's number. */
  public String why() {
    return why;
  }
}
