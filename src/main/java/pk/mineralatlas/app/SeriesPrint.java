package pk.mineralatlas.app;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.print.EmptySeriesException;
import pk.mineralatlas.print.MapSheet;
import pk.mineralatlas.print.Orientation;
import pk.mineralatlas.print.PageProgress;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintRequest;
import pk.mineralatlas.print.Regions;
import pk.mineralatlas.print.SeriesKind;
import pk.mineralatlas.print.SeriesRequest;
import pk.mineralatlas.print.SheetBook;
import pk.mineralatlas.print.SheetSeries;
import pk.mineralatlas.print.SiteReports;
import pk.mineralatlas.render.MapRenderer;

/**
 * Prints the series or the reports that options ask for.
 *
 * @param options which
 * @param baseMaps whether a series is wanted even where the filter leaves no site
 * @param destination where the sheets go
 */
record SeriesPrint(
    SeriesOptions options, boolean baseMaps, SheetDestination destination, Terminal terminal) {

  private static final int MOST_PROBLEMS = 5;

  /**
   * Prints a series.
   *
   * @param base what is the same for all sheets
   * @param held the orientation asked for
   * @throws PrintException in one line; nothing is then written
   */
  void run(PrintRequest base, Optional<Orientation> held, Regions regions) throws PrintException {
    SeriesRequest request =
        request(new SeriesRequest.Choices(base, held, options.sameScale, baseMaps), regions);
    put(progress -> SheetSeries.of(request, MapRenderer.bundled(), progress));
  }

  /**
   * Prints reports on sites.
   *
   * @param base what is the same for all reports
   * @throws PrintException in one line; nothing is then written
   */
  void run(List<SiteDossier> dossiers, PrintRequest base, Regions regions) throws PrintException {
    put(progress -> SiteReports.of(dossiers, base, regions, MapRenderer.bundled(), progress));
  }

  /** Lays pages out. */
  interface LayingOut {
    SheetBook book(PageProgress progress) throws PrintException;
  }

  /**
   * Lays pages out and puts them where they go, with a line that counts them.
   *
   * @throws PrintException in one line; nothing is then written
   */
  void put(LayingOut layingOut) throws PrintException {
    try (TerminalProgress progress = TerminalProgress.on(terminal)) {
      SheetBook book = layingOut.book(progress);
      problems(book).forEach(terminal::tell);
      String line = destination.put(book, progress);
      progress.end();
      terminal.say(line);
    }
  }

  /** What many sheets have to say is said once; of what is said of single ones, the first few. */
  private static List<String> problems(SheetBook book) {
    List<String> all =
        book.sheets().stream().map(MapSheet::problems).flatMap(List::stream).distinct().toList();
    return all.size() <= MOST_PROBLEMS
        ? all
        : Stream.concat(
                all.stream().limit(MOST_PROBLEMS - 1),
                Stream.of(
                    "The like holds for %d more sheets.".formatted(all.size() - MOST_PROBLEMS + 1)))
            .toList();
  }

  private SeriesRequest request(SeriesRequest.Choices choices, Regions regions) {
    try {
      SeriesKind kind = SeriesKind.parse(Objects.requireNonNull(options.kind), regions);
      return SeriesRequest.of(kind, choices, regions);
    } catch (EmptySeriesException e) {
      throw CommandException.badRequest(
          "No site of the series matches the filter; widen it, or print the base maps with"
              + " --base-map.",
          e);
    } catch (PrintException e) {
      throw CommandException.badRequest(String.valueOf(e.getMessage()), e);
    }
  }
}
