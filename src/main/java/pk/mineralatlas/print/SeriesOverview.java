package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.render.MapRenderer;

/** The sheet before a series: a key map and the list of all sheets with their pages. */
final class SeriesOverview {

  private final SheetContent content;
  private final List<SeriesRequest.SeriesSheet> wanted;
  private final List<MapSheet> sheets;
  private final SeriesTable unnumbered;
  private final Box mapBox;
  private final List<List<Column>> columns;

  /** Rows of the list with their place. */
  private record Column(Box box, int from, int to) {}

  private SeriesOverview(
      SheetContent bare, List<SeriesRequest.SeriesSheet> wanted, List<MapSheet> sheets)
      throws PrintException {
    this.wanted = wanted;
    this.sheets = sheets;
    this.unnumbered = table(bare, new int[sheets.size()]);
    Box middle = bare.layout().map();
    double gap = bare.type().gapMm();
    boolean beside =
        bare.request().page().orientation() == Orientation.LANDSCAPE
            && unnumbered.widthMm() < 0.45 * middle.widthMm();
    double aspect =
        bare.request().area().extent().widthM() / bare.request().area().extent().heightM();
    double listMm = unnumbered.headMm() + rowsBelow(middle, gap) * unnumbered.rowMm();
    double besideMapMm = middle.widthMm() - unnumbered.widthMm() - gap;
    double belowMapMm =
        Math.clamp(
            Math.min(middle.widthMm() / aspect * 1.1, middle.heightMm() - listMm - gap),
            0.4 * middle.heightMm(),
            0.8 * middle.heightMm());
    this.mapBox = beside ? middle.withWidth(besideMapMm) : middle.withHeight(belowMapMm);
    Box list =
        beside
            ? new Box(mapBox.rightMm() + gap, middle.yMm(), unnumbered.widthMm(), middle.heightMm())
            : middle.below(belowMapMm + gap);
    Box border = hasOutlines() ? mapBox.inset(-bare.type().bandMm()) : mapBox;
    MapFrame map = MapFrame.fitting(border, bare.type(), bare.request().area());
    this.content = bare.with(titles(bare), map);
    this.columns = columns(list);
  }

  static SeriesOverview of(SeriesRequest request, List<MapSheet> sheets, MapRenderer renderer)
      throws PrintException {
    SheetContent bare = SheetContent.of(request.overview(), SheetFonts.bundled(), renderer);
    return new SeriesOverview(bare, request.sheets(), sheets);
  }

  private SheetTitles titles(SheetContent bare) {
    SheetWords words = bare.type().words();
    String filter = FilterWords.of(bare.request().filter(), words);
    String subtitle =
        (sheets.size() == 1 ? words.of("1 sheet") : words.of("%d sheets", sheets.size()))
            + (filter.isEmpty() ? "" : " · " + words.of("filtered to %s", filter));
    return new SheetTitles(bare.request().title(), bare.request().titleUr(), subtitle);
  }

  private SeriesTable table(SheetContent any, int[] firstPages) {
    List<SeriesTable.Entry> entries = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      MapSheet sheet = sheets.get(i);
      entries.add(
          new SeriesTable.Entry(
              firstPages[i],
              wanted.get(i).name(),
              wanted.get(i).nameUr(),
              sheet.sites().size(),
              sheet.scaleDenominator()));
    }
    return new SeriesTable(entries, hasOutlines() ? "Region" : "Mineral", any.fonts(), any.type());
  }

  private boolean hasOutlines() {
    return wanted.stream().map(s -> s.request().area()).distinct().count() > 1;
  }

  private int perLine(double widthMm, double gap) {
    return Math.max(1, (int) Math.floor((widthMm + gap) / (unnumbered.widthMm() + gap)));
  }

  private int rowsBelow(Box middle, double gap) {
    return Math.ceilDiv(sheets.size(), perLine(middle.widthMm(), gap));
  }

  private List<List<Column>> columns(Box first) {
    List<List<Column>> pages = new ArrayList<>();
    Box page = content.request().page().printable();
    Box further =
        page.withHeight(
            page.heightMm()
                - content.type().leadingMm(content.type().note())
                - content.type().gapMm());
    int next = 0;
    while (next < sheets.size()) {
      Box box = pages.isEmpty() ? first : further;
      List<Column> line = new ArrayList<>();
      next = fill(line, box, next);
      pages.add(line);
    }
    return pages;
  }

  /** Columns side by side, of the same length where the last rows do not fill them. */
  private int fill(List<Column> line, Box box, int from) {
    double gap = content.type().gapMm();
    int count = perLine(box.widthMm(), gap);
    double widthMm = (box.widthMm() - gap * (count - 1)) / count;
    int even = Math.ceilDiv(sheets.size() - from, count);
    int rows = Math.min(Math.max(1, unnumbered.fits(box.heightMm())), even);
    int next = from;
    for (int c = 0; c < count && next < sheets.size(); c++) {
      int to = Math.min(sheets.size(), next + rows);
      int place = content.type().isUrdu() ? count - 1 - c : c;
      double x = box.xMm() + place * (widthMm + gap);
      line.add(new Column(new Box(x, box.yMm(), widthMm, box.heightMm()), next, to));
      next = to;
    }
    return next;
  }

  int pageCount() {
    return columns.size();
  }

  /**
   * The sheet itself.
   *
   * @param firstPages the page of the book that each sheet begins on
   */
  MapSheet sheet(int[] firstPages) {
    SeriesTable table = table(content, firstPages);
    List<List<PlacedPart>> pages = new ArrayList<>();
    for (List<Column> line : columns) {
      List<PlacedPart> parts = new ArrayList<>();
      if (pages.isEmpty()) {
        addHead(parts, table);
      }
      for (Column column : line) {
        parts.add(
            new PlacedPart(
                "list",
                column.box(),
                c -> table.draw(c, column.box(), column.from(), column.to())));
      }
      pages.add(parts);
    }
    return new MapSheet(
        content, new SheetPages(pages.stream().map(List::copyOf).toList(), List.of()));
  }

  private void addHead(List<PlacedPart> parts, SeriesTable table) {
    Box header = content.layout().header();
    if (header.heightMm() > 0) {
      parts.add(new PlacedPart("header", header, c -> content.header().draw(c, header)));
    }
    parts.add(new PlacedPart("map", mapBox, c -> drawMap(c, table)));
    Box foot = content.layout().foot();
    if (foot.heightMm() > 0) {
      parts.add(new PlacedPart("foot", foot, c -> content.foot().draw(c, foot, content.map())));
    }
  }

  private void drawMap(SheetCanvas canvas, SeriesTable table) {
    if (hasOutlines()) {
      List<MapArea> areas = wanted.stream().map(s -> s.request().area()).toList();
      new SeriesKeyMap(content.map(), content.type(), content.snapshot(), areas)
          .draw(canvas, table.entries());
    } else {
      new MapDrawing(content).draw(canvas);
    }
  }
}
