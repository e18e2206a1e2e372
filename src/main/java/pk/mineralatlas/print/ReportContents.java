package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.render.MapRenderer;

/**
 * The sheet before several reports: a map of the area, on which a click on a site leads to its
 * report, and the list of the sites by province with their pages.
 */
final class ReportContents {

  private static final Set<SheetPart> PARTS =
      EnumSet.of(
          SheetPart.TITLE,
          SheetPart.URDU_TITLE,
          SheetPart.SUBTITLE,
          SheetPart.GRATICULE,
          SheetPart.SCALE_BAR,
          SheetPart.SOURCES,
          SheetPart.CAUTIONS,
          SheetPart.LAST_LINE);

  /** How large the symbols of sites are. */
  private static final double SYMBOL_MM = 3;

  private final SheetContent content;
  private final List<Site> sites;
  private final int columns;
  private final double columnMm;
  private final Box mapBox;
  private final Box listBox;
  private final int firstColumns;

  private ReportContents(SheetContent bare, List<Site> sites, SheetTitles titles) {
    this.sites = sites;
    double gap = bare.type().gapMm();
    double pageMm = bare.request().page().printable().widthMm();
    this.columns = Math.max(1, (int) Math.round(pageMm / SiteReport.COLUMN_MM));
    this.columnMm = (pageMm - gap * (columns - 1)) / columns;
    Box middle = bare.layout().map();
    boolean beside = columns > 1 && middle.widthMm() > middle.heightMm();
    this.firstColumns = beside ? Math.max(1, columns / 2) : columns;
    double besideMm = firstColumns * (columnMm + gap);
    double aboveMm = mapMm(bare, middle);
    this.mapBox =
        beside ? middle.withWidth(middle.widthMm() - besideMm) : middle.withHeight(aboveMm);
    this.listBox =
        beside
            ? new Box(mapBox.rightMm() + gap, middle.yMm(), besideMm - gap, middle.heightMm())
            : middle.below(aboveMm + gap);
    this.content = bare.with(titles, MapFrame.fitting(mapBox, bare.type(), bare.request().area()));
  }

  /**
   * Lays the sheet out.
   *
   * @param sites in the order of their reports
   * @param reports their sheets, which follow this one
   * @param base paper, area and layers
   */
  static MapSheet of(
      List<Site> sites, List<MapSheet> reports, PrintRequest base, MapRenderer renderer)
      throws PrintException {
    EnumSet<SheetPart> parts = EnumSet.copyOf(PARTS);
    parts.retainAll(base.parts());
    SheetTitles titles = titles(sites, base);
    PrintRequest request = base.titled(titles.english(), titles.urdu()).with(parts);
    SheetContent bare = SheetContent.of(request, SheetFonts.bundled(), renderer);
    ReportContents contents = new ReportContents(bare, sites, titles);
    int before = contents.pages(new int[sites.size()]).size();
    int[] first = new int[sites.size()];
    int page = before + 1;
    for (int i = 0; i < first.length; i++) {
      first[i] = page;
      page += reports.get(i).pageCount();
    }
    return new MapSheet(contents.content, new SheetPages(contents.pages(first), List.of()));
  }

  private static SheetTitles titles(List<Site> sites, PrintRequest base) {
    SheetWords words = SheetWords.of(base.language());
    List<String> provinces = sites.stream().map(Site::province).distinct().toList();
    String filter = FilterWords.of(base.filter(), words);
    String subtitle =
        (provinces.size() == 1
                ? words.of(provinces.getFirst())
                : words.of("%d provinces and territories", provinces.size()))
            + (filter.isEmpty() ? "" : " · " + words.of("filtered to %s", filter));
    return new SheetTitles(
        title(PageLanguage.ENGLISH, base.area().name(), sites.size()),
        title(PageLanguage.URDU, base.area().nameUr(), sites.size()),
        subtitle);
  }

  private static String title(PageLanguage language, String place, int sites) {
    String title = SheetWords.of(language).of("Reports on %d sites", sites);
    return place.isEmpty()
        ? title
        : place + ": " + title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  /** As high as the list leaves it, but not so low that nothing is seen on it. */
  private double mapMm(SheetContent bare, Box middle) {
    var extent = bare.request().area().extent();
    double wantedMm = middle.widthMm() * extent.heightM() / extent.widthM() * 1.05;
    double listMm =
        blocks(bare, new int[sites.size()]).stream().mapToDouble(ReportBlock::heightMm).sum();
    double leftMm = middle.heightMm() - bare.type().gapMm() - listMm / columns * 1.1;
    double leastMm = 0.45 * middle.heightMm();
    return Math.clamp(Math.min(leftMm, wantedMm), leastMm, 0.8 * middle.heightMm());
  }

  private List<List<PlacedPart>> pages(int[] firstPages) {
    List<ReportBlock> blocks = blocks(content, firstPages);
    double gap = content.type().gapMm();
    List<List<PlacedPart>> pages = new ArrayList<>();
    int next = 0;
    while (next < blocks.size() || pages.isEmpty()) {
      boolean isFirst = pages.isEmpty();
      List<PlacedPart> parts = isFirst ? head() : new ArrayList<>();
      ReportColumns filled =
          ReportColumns.fill(
              blocks,
              next,
              new ReportColumns.Place(
                  isFirst ? listBox : further(),
                  isFirst ? firstColumns : columns,
                  gap,
                  content.type().isUrdu()));
      parts.addAll(filled.parts());
      next = filled.next();
      pages.add(parts);
    }
    return pages.stream().map(List::copyOf).toList();
  }

  private Box further() {
    Box page = content.request().page().printable();
    TypeScale type = content.type();
    return page.withHeight(page.heightMm() - type.leadingMm(type.note()) - 0.5 * type.gapMm());
  }

  private List<PlacedPart> head() {
    List<PlacedPart> parts = new ArrayList<>();
    Box header = content.layout().header();
    if (header.heightMm() > 0) {
      parts.add(new PlacedPart("header", header, c -> content.header().draw(c, header)));
    }
    MapDrawing drawing = new MapDrawing(content);
    parts.add(
        new PlacedPart(
            "map",
            mapBox,
            c -> {
              drawing.draw(c);
              markSites(c.target().marks());
            }));
    Box foot = content.layout().foot();
    if (foot.heightMm() > 0) {
      parts.add(new PlacedPart("foot", foot, c -> content.foot().draw(c, foot, content.map())));
    }
    return parts;
  }

  private void markSites(PageMarks marks) {
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      MapPoint at =
          LambertConformalConic.PAKISTAN.project(
              site.position().lonDeg(), site.position().latDeg());
      if (content.map().extent().contains(at)) {
        double x = content.map().pageXMm(at.xM());
        double y = content.map().pageYMm(at.yM());
        Box symbol = new Box(x - SYMBOL_MM / 2, y - SYMBOL_MM / 2, SYMBOL_MM, SYMBOL_MM);
        marks.linkTo(SeriesMarks.anchor(i), symbol);
      }
    }
  }

  private List<ReportBlock> blocks(SheetContent any, int[] firstPages) {
    ContentsRows rows = new ContentsRows(any.fonts(), any.type(), columnMm);
    List<ReportBlock> blocks = new ArrayList<>();
    IntStream.range(0, sites.size())
        .forEach(
            i -> {
              String province = sites.get(i).province();
              if (i == 0 || !province.equals(sites.get(i - 1).province())) {
                blocks.add(rows.heading(province));
              }
              blocks.add(rows.row(sites.get(i), firstPages[i], SeriesMarks.anchor(i)));
            });
    return blocks;
  }
}
