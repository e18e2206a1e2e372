package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import pk.mineralatlas.render.MapRenderer;

/**
 * Makes the sheets of a series one book: an overview first, pages numbered throughout, and on each
 * map the sheets beside it named at the margin they lie behind. Any thread.
 */
public final class SheetSeries {

  private SheetSeries() {}

  /**
   * Lays all sheets out, by as many processors as there are.
   *
   * @param progress asked whether to go on; told nothing, since nothing is written
   * @throws PrintException in one line, where a sheet cannot be laid out, or when it was cancelled
   */
  public static SheetBook of(SeriesRequest request, MapRenderer renderer, PageProgress progress)
      throws PrintException {
    List<PrintRequest> requests =
        request.sheets().stream().map(SeriesRequest.SeriesSheet::request).toList();
    List<MapSheet> sheets = laidOut(SeriesScales.kept(requests), renderer, progress);
    if (request.sameScale()) {
      double smallest = sheets.stream().mapToDouble(MapSheet::scaleDenominator).max().orElseThrow();
      requests = requests.stream().map(r -> r.at(OptionalDouble.of(smallest))).toList();
      sheets = laidOut(SeriesScales.kept(requests), renderer, progress);
    }
    return bound(request, SeriesScales.told(requests, sheets), renderer);
  }

  private static List<MapSheet> laidOut(
      List<PrintRequest> requests, MapRenderer renderer, PageProgress progress)
      throws PrintException {
    List<Callable<MapSheet>> work = new ArrayList<>();
    for (PrintRequest each : requests) {
      work.add(() -> SeriesScales.limited(MapSheet.of(each, renderer), each, renderer));
    }
    return SheetWork.all(work, progress);
  }

  private static SheetBook bound(SeriesRequest request, List<MapSheet> sheets, MapRenderer renderer)
      throws PrintException {
    SeriesOverview overview = SeriesOverview.of(request, sheets, renderer);
    int[] firstPages = new int[sheets.size()];
    int page = overview.pageCount() + 1;
    for (int i = 0; i < firstPages.length; i++) {
      firstPages[i] = page;
      page += sheets.get(i).pageCount();
    }
    List<List<Neighbours.Neighbour>> neighbours = Neighbours.of(requestAreas(request));
    List<MapSheet> all =
        new ArrayList<>(List.of(SeriesMarks.asOverview(overview.sheet(firstPages))));
    for (int i = 0; i < firstPages.length; i++) {
      MapSheet sheet = sheets.get(i);
      List<NeighbourNames.Named> named =
          neighbours.get(i).stream()
              .map(
                  n ->
                      new NeighbourNames.Named(
                          n, name(request.sheets().get(n.other()), sheet), firstPages[n.other()]))
              .toList();
      all.add(SeriesMarks.on(sheet, i, named));
    }
    return new SheetBook(request.overview().title(), numbered(all));
  }

  private static String name(SeriesRequest.SeriesSheet other, MapSheet beside) {
    return beside.content().type().words().name(other.name(), other.nameUr());
  }

  private static List<MapArea> requestAreas(SeriesRequest request) {
    return request.sheets().stream().map(s -> s.request().area()).toList();
  }

  /** The same sheets with page numbers that run through all of them. */
  static List<MapSheet> numbered(List<MapSheet> sheets) {
    int count = sheets.stream().mapToInt(MapSheet::pageCount).sum();
    List<MapSheet> all = new ArrayList<>();
    int page = 0;
    for (MapSheet sheet : sheets) {
      List<List<PlacedPart>> pages = new ArrayList<>();
      for (int i = 0; i < sheet.pageCount(); i++) {
        page++;
        if (!sheet.content().request().has(SheetPart.LAST_LINE)) {
          pages.add(sheet.parts(i));
          continue;
        }
        PlacedPart line = SheetPages.lastLine(sheet.content(), page, count);
        pages.add(
            Stream.concat(
                    sheet.parts(i).stream().filter(p -> !p.name().equals(SheetPages.LAST_LINE)),
                    Stream.of(line, SeriesMarks.toOverview(line.box(), sheet.content().type())))
                .toList());
      }
      all.add(sheet.withPages(pages));
    }
    return all;
  }
}
