package pk.mineralatlas.app;

import pk.mineralatlas.print.PageProgress;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.SheetBook;

/** Where sheets go: into files or to a printer. */
interface SheetDestination {

  /**
   * Puts all of them there, or nothing.
   *
   * @return what came of it, in a line
   * @throws PrintException in one line, where it cannot be done or was cancelled
   */
  String put(SheetBook book, PageProgress progress) throws PrintException;
}
