package pk.mineralatlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.catalog.Vocabulary;
import pk.mineralatlas.print.Orientation;
import pk.mineralatlas.print.PageProgress;
import pk.mineralatlas.print.PdfForm;
import pk.mineralatlas.print.PngOutput;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.Regions;
import pk.mineralatlas.print.SeriesKind;
import pk.mineralatlas.print.SeriesOutput;
import pk.mineralatlas.print.SeriesRequest;
import pk.mineralatlas.print.SheetBook;
import pk.mineralatlas.print.SheetSeries;
import pk.mineralatlas.print.SiteReports;
import pk.mineralatlas.render.MapRenderer;

/** Prints the series or the reports that options ask for, into one PDF or a folder. */
final class SeriesPrint {

  private final SeriesOptions options;
  private final Path out;
  private final PdfForm form;
  private final PngOutput.Options png;
  private final Terminal terminal;

  SeriesPrint(
      SeriesOptions options, Path out, PdfForm form, PngOutput.Options png, Terminal terminal) {
    this.options = options;
    this.out = out;
    this.form = form;
    this.png = png;
    this.terminal = terminal;
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".pdf") ? ".pdf" : name.endsWith(".png") ? ".png" : "";
  }

  /**
   * What is wrong with the options, before anything is loaded.
   *
   * @throws CommandException where something is
   */
  void check() {
    List<String> formats = List.of("pdf", "png");
    options.format =
        MapOptions.checked(
            () -> new Vocabulary("format", formats).require(List.of(options.format)).getFirst());
    if (form == PdfForm.ARCHIVE && options.format.equals("png")) {
      throw CommandException.badRequest("--archive goes with a PDF.", null);
    }
    if (ending(out).equals(".png")
        || (ending(out).equals(".pdf") && options.format.equals("png"))) {
      throw CommandException.badRequest(
          "Several PNGs need a folder: give --out a folder, and --format png.", null);
    }
  }

  /**
   * Writes it.
   *
   * @param base what is the same for all sheets
   * @param held the orientation asked for
   * @throws PrintException in one line; nothing is then written
   */
  void run(PrintRequest base, Optional<Orientation> held, Regions regions) throws PrintException {
    SeriesRequest request =
        request(new SeriesRequest.Choices(base, held, options.sameScale), regions);
    write(progress -> SheetSeries.of(request, MapRenderer.bundled(), progress));
  }

  /**
   * Writes reports on sites.
   *
   * @param base what is the same for all reports
   * @throws PrintException in one line; nothing is then written
   */
  void run(List<SiteDossier> dossiers, PrintRequest base, Regions regions) throws PrintException {
    write(progress -> SiteReports.of(dossiers, base, regions, MapRenderer.bundled(), progress));
  }

  /** Lays pages out. */
  private interface LayingOut {
    SheetBook book(PageProgress progress) throws PrintException;
  }

  private void write(LayingOut layingOut) throws PrintException {
    try (TerminalProgress progress = TerminalProgress.on(terminal)) {
      SheetBook book = layingOut.book(progress);
      book.sheets().stream().flatMap(s -> s.problems().stream()).distinct().forEach(terminal::tell);
      write(book, progress);
      progress.end();
      terminal.say(
          "Wrote %s: “%s”, %d %s, %d %s."
              .formatted(
                  out,
                  book.title(),
                  book.sheets().size(),
                  book.sheets().size() == 1 ? "sheet" : "sheets",
                  book.pageCount(),
                  book.pageCount() == 1 ? "page" : "pages"));
    }
  }

  private SeriesRequest request(SeriesRequest.Choices choices, Regions regions) {
    try {
      SeriesKind kind = SeriesKind.parse(Objects.requireNonNull(options.kind), regions);
      return SeriesRequest.of(kind, choices, regions);
    } catch (PrintException e) {
      throw CommandException.badRequest(String.valueOf(e.getMessage()), e);
    }
  }

  private void write(SheetBook book, PageProgress progress) throws PrintException {
    if (ending(out).equals(".pdf")) {
      SeriesOutput.pdf(book, form, out, progress);
    } else if (options.format.equals("png")) {
      SeriesOutput.pngs(book, png, out, progress);
    } else {
      SeriesOutput.pdfs(book, form, out, progress);
    }
  }
}
