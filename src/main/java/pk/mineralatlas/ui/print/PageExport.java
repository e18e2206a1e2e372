package pk.mineralatlas.ui.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javax.print.PrintService;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.PdfOutput;
import pk.mineralatlas.print.PngOutput;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintedPages;
import pk.mineralatlas.print.PrinterOutput;
import pk.mineralatlas.print.SvgOutput;
import pk.mineralatlas.ui.BackgroundWork;

/** Saves and prints the page in the background and says how it went. FX thread only. */
final class PageExport {

  private final BackgroundWork work;
  private final PrintBar bar;
  private final Callable<List<PrintService>> printers;

  /** Work on the sheet that says what came of it. */
  private interface Writing {
    String run(MapSheet sheet) throws PrintException;
  }

  /**
   * @param printers finds the printers of this machine
   */
  PageExport(BackgroundWork work, PrintBar bar, Callable<List<PrintService>> printers) {
    this.work = work;
    this.bar = bar;
    this.printers = printers;
  }

  /** Saves all pages as one PDF. */
  void pdf(Callable<MapSheet> sheet, Path file) {
    run(
        sheet,
        "Writing " + file.getFileName() + " …",
        s -> {
          PdfOutput.write(s, file);
          return saved(List.of(file), s);
        });
  }

  /** Saves each page as a PNG. */
  void png(Callable<MapSheet> sheet, PngOutput.Options options, Path file) {
    run(
        sheet,
        "Writing " + file.getFileName() + " …",
        s -> saved(PngOutput.writeAll(s, options, file), s));
  }

  /** Saves each page as an SVG. */
  void svg(Callable<MapSheet> sheet, Path file) {
    run(sheet, "Writing " + file.getFileName() + " …", s -> saved(SvgOutput.writeAll(s, file), s));
  }

  private static String saved(List<Path> files, MapSheet sheet) throws PrintException {
    Path first = files.getFirst();
    try {
      long bytes = 0;
      for (Path file : files) {
        bytes += Files.size(file);
      }
      String more = files.size() > 1 ? " and %d more".formatted(files.size() - 1) : "";
      return "Saved %s%s: %s, %s.".formatted(first, more, pages(sheet.pageCount()), size(bytes));
    } catch (IOException e) {
      throw new PrintException("%s was written, but is gone again.".formatted(first), e);
    }
  }

  private static String pages(int count) {
    return count == 1 ? "1 page" : count + " pages";
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? "%d kB".formatted(Math.max(1, bytes / 1000))
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  /** Looks for printers and offers them; says so where there is none. */
  void print(Callable<MapSheet> sheet, PrintedPages wanted) {
    begin("Looking for printers …");
    work.run(
        printers,
        found -> {
          bar.setBusy(false);
          bar.tell("");
          if (found.isEmpty()) {
            bar.warn(PrinterOutput.NO_PRINTER);
          } else {
            offer(found, printer -> print(sheet, printer, wanted));
          }
        },
        this::failed);
  }

  private void offer(List<PrintService> found, Consumer<PrintService> chosen) {
    ContextMenu menu = new ContextMenu();
    for (PrintService printer : found) {
      MenuItem item = new MenuItem(printer.getName());
      item.setOnAction(e -> chosen.accept(printer));
      menu.getItems().add(item);
    }
    menu.show(bar.printButton(), Side.TOP, 0, 0);
  }

  private void print(Callable<MapSheet> sheet, PrintService printer, PrintedPages wanted) {
    run(
        sheet,
        "Sending to " + printer.getName() + " …",
        s -> {
          PrinterOutput.print(s, printer, wanted);
          return "Sent %s to %s.".formatted(s.title(), printer.getName());
        });
  }

  private void run(Callable<MapSheet> sheet, String meanwhile, Writing writing) {
    begin(meanwhile);
    work.run(
        () -> writing.run(sheet.call()),
        line -> {
          bar.setBusy(false);
          bar.tell(line);
        },
        this::failed);
  }

  private void begin(String line) {
    bar.setBusy(true);
    bar.tell(line);
  }

  private void failed(Exception failure) {
    bar.setBusy(false);
    if (failure instanceof PrintException) {
      bar.warn(Optional.ofNullable(failure.getMessage()).orElse("The page was not written."));
    } else {
      System.getLogger(PageExport.class.getName())
          .log(System.Logger.Level.ERROR, "the page was not written", failure);
      bar.warn("The page was not written (%s).".formatted(failure));
    }
  }
}
