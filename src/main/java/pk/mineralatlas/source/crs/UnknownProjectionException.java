package pk.mineralatlas.source.crs;

/** There is no projection of a name. The message is one sentence for a person, without its stop. */
public final class UnknownProjectionException extends Exception {

  private static final long serialVersionUID = 1L;

  UnknownProjectionException(String message) {
    super(message);
  }

  UnknownProjectionException(String message, Throwable cause) {
    super(message, cause);
  }
}
