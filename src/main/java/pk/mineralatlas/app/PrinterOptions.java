package pk.mineralatlas.app;

import java.util.List;
import java.util.Objects;
import javax.print.PrintService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pk.mineralatlas.print.PageProgress;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintedPages;
import pk.mineralatlas.print.PrinterOutput;
import pk.mineralatlas.print.SheetBook;

/** The options that send a sheet to a printer. */
final class PrinterOptions {

  private static final String LIST = "list";

  @Option(
      names = "--printer",
      paramLabel = "NAME",
      description = "print on paper instead of writing a file; list names the printers")
  @Nullable String printer;

  @Option(names = "--copies", paramLabel = "N", description = "with --printer: how often")
  int copies = 1;

  @Option(
      names = "--pages",
      paramLabel = "A-B",
      description = "with --printer: these pages only, such as 2 or 1-3")
  String pages = "";

  boolean isAsked() {
    return printer != null;
  }

  boolean isList() {
    return LIST.equals(printer);
  }

  /** Names the printers, the default one first. */
  void list(Terminal terminal) throws PrintException {
    List<PrintService> printers = PrinterOutput.printers();
    if (printers.isEmpty()) {
      throw new PrintException(PrinterOutput.NO_PRINTER);
    }
    printers.forEach(each -> terminal.say(each.getName()));
  }

  /** What the pages are printed on; asked before a map is loaded. */
  Job job() throws PrintException {
    PrintedPages wanted = PrintedPages.parse(copies, pages);
    String name = Objects.requireNonNull(printer);
    return new Job(PrinterOutput.named(name, PrinterOutput.printers()), wanted);
  }

  /** A printer and what it shall print. */
  record Job(PrintService service, PrintedPages wanted) implements SheetDestination {

    @Override
    public String put(SheetBook book, PageProgress progress) throws PrintException {
      PrinterOutput.print(book, service, new PrinterOutput.Job(wanted, progress));
      return "Sent “%s” to %s.".formatted(book.title(), service.getName());
    }
  }
}
