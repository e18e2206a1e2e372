package pk.mineralatlas.print;

import java.io.IOException;

/** Someone ended the writing of pages; nothing was written. */
public final class PrintCancelledException extends IOException {

  private static final long serialVersionUID = 1L;

  public PrintCancelledException() {
    super("the printing was cancelled");
  }
}
