package pk.mineralatlas.print;

/**
 * A map that cannot be printed; the message is one line for a person: what, where, why, what next.
 */
public class PrintException extends Exception {

  private static final long serialVersionUID = 1L;

  public PrintException(String message) {
    super(message);
  }

  public PrintException(String message, Throwable cause) {
    super(message, cause);
  }
}
