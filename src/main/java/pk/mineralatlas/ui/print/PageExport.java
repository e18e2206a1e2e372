package pk.mineralatlas.ui.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javax.print.PrintService;
import pk.mineralatlas.print.PageProgress;
import pk.mineralatlas.print.PdfForm;
import pk.mineralatlas.print.PngOutput;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintedPages;
import pk.mineralatlas.print.PrinterOutput;
import pk.mineralatlas.print.SeriesOutput;
import pk.mineralatlas.print.SheetBook;
import pk.mineralatlas.ui.BackgroundWork;

/** Saves and prints the page in the background and says how it went. FX thread only. */
final class PageExport {

  private final BackgroundWork work;
  private final PrintBar bar;
  private final Callable<List<PrintService>> printers;
  private BookProgress running;

  /** Lays pages out in the background. */
  interface Book {

    /**
     * The pages.
     *
     * @throws PrintException in one line, when they cannot be laid out or it was cancelled
     */
    SheetBook get(BooleanSupplier cancelled) throws PrintException;
  }

  /** Work on a book that says what came of it. */
  private interface Writing {
    String run(SheetBook book, PageProgress progress) throws PrintException;
  }

  /**
   * @param printers finds the printers of this machine
   */
  PageExport(BackgroundWork work, PrintBar bar, Callable<List<PrintService>> printers) {
    this.work = work;
    this.bar = bar;
    this.printers = printers;
    this.running = new BookProgress(bar);
  }

  /** Saves all pages as one PDF of a form. */
  void pdf(Book book, PdfForm form, Path file) {
    run(
        book,
        "Writing " + file.getFileName() + " …",
        (b, progress) -> {
          SeriesOutput.pdf(b, form, file, progress);
          return saved(List.of(file), b);
        });
  }

  /** Saves each page as a PNG. */
  void png(Book book, PngOutput.Options options, Path file) {
    run(
        book,
        "Writing " + file.getFileName() + " …",
        (b, progress) -> saved(SeriesOutput.png(b, options, file, progress), b));
  }

  /** Saves each page as an SVG. */
  void svg(Book book, Path file) {
    run(
        book,
        "Writing " + file.getFileName() + " …",
        (b, progress) -> saved(SeriesOutput.svg(b, file, progress), b));
  }

  /** Saves a PDF for each sheet into a folder. */
  void pdfs(Book book, PdfForm form, Path folder) {
    intoFolder(book, folder, (b, progress) -> SeriesOutput.pdfs(b, form, folder, progress));
  }

  /** Saves PNGs for each sheet into a folder. */
  void pngs(Book book, PngOutput.Options options, Path folder) {
    intoFolder(book, folder, (b, progress) -> SeriesOutput.pngs(b, options, folder, progress));
  }

  /** Saves SVGs for each sheet into a folder. */
  void svgs(Book book, Path folder) {
    intoFolder(book, folder, (b, progress) -> SeriesOutput.svgs(b, folder, progress));
  }

  /** Writes files and names them. */
  private interface FilesOf {
    List<Path> write(SheetBook book, PageProgress progress) throws PrintException;
  }

  private void intoFolder(Book book, Path folder, FilesOf files) {
    run(
        book,
        "Writing into " + folder.getFileName() + " …",
        (b, progress) -> {
          List<Path> written = files.write(b, progress);
          return "Saved %d files in %s: %s, %s."
              .formatted(written.size(), folder, pages(b.pageCount()), size(bytes(written)));
        });
  }

  private static String saved(List<Path> files, SheetBook book) throws PrintException {
    String more = files.size() > 1 ? " and %d more".formatted(files.size() - 1) : "";
    return "Saved %s%s: %s, %s."
        .formatted(files.getFirst(), more, pages(book.pageCount()), size(bytes(files)));
  }

  private static long bytes(List<Path> files) throws PrintException {
    try {
      long bytes = 0;
      for (Path file : files) {
        bytes += Files.size(file);
      }
      return bytes;
    } catch (IOException e) {
      throw new PrintException("%s was written, but is gone again.".formatted(files.getFirst()), e);
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
  void print(Book book, PrintedPages wanted) {
    begin("Looking for printers …");
    work.run(
        printers,
        found -> {
          bar.setBusy(false);
          bar.tell("");
          if (found.isEmpty()) {
            bar.warn(PrinterOutput.NO_PRINTER);
          } else {
            offer(found, printer -> print(book, printer, wanted));
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

  private void print(Book book, PrintService printer, PrintedPages wanted) {
    run(
        book,
        "Sending to " + printer.getName() + " …",
        (b, progress) -> {
          PrinterOutput.print(b, printer, new PrinterOutput.Job(wanted, progress));
          return "Sent %s to %s.".formatted(b.title(), printer.getName());
        });
  }

  /** Ends what is being written, if anything is. */
  void cancel() {
    running.cancel();
  }

  private void run(Book book, String meanwhile, Writing writing) {
    begin(meanwhile);
    BookProgress progress = running;
    work.run(
        () -> writing.run(book.get(progress::isCancelled), progress),
        line -> {
          bar.setBusy(false);
          bar.tell(line);
        },
        this::failed);
  }

  private void begin(String line) {
    running = new BookProgress(bar);
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
