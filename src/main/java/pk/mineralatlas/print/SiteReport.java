package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import pk.mineralatlas.analysis.SiteDossier;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.style.Typeface;

/**
 * The report on a site: a locator and a close-up above, all that is known of it in columns below,
 * over as many pages as that needs. It says what the detail panel says. Any thread.
 */
public final class SiteReport {

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

  /** About as wide as a column of text is. */
  static final double COLUMN_MM = 92;

  /** The shares of an upright page that the maps may have: less where that saves a page. */
  private static final double[] UPRIGHT = {0.36, 0.31, 0.27};

  /** The same for a page that is wider than high. */
  private static final double[] WIDE = {0.5, 0.44};

  private final SheetContent content;
  private final SiteDossier dossier;
  private final ReportTitles titles;
  private final ReportMap closeUp;
  private final Box maps;

  private SiteReport(
      SheetContent content, SiteDossier dossier, ReportTitles titles, ReportMap closeUp, Box maps) {
    this.content = content;
    this.dossier = dossier;
    this.titles = titles;
    this.closeUp = closeUp;
    this.maps = maps;
  }

  /**
   * Lays the report out.
   *
   * @param base paper and layers; its area, scale and titles are not used
   * @param regions the districts, for a site of which no more is known
   * @throws PrintException where the paper has no room for it
   */
  public static MapSheet of(
      SiteDossier dossier, PrintRequest base, Regions regions, MapRenderer renderer)
      throws PrintException {
    Site site = dossier.site();
    ReportMap closeUp = ReportMap.of(site, regions);
    EnumSet<SheetPart> parts = EnumSet.copyOf(PARTS);
    parts.retainAll(base.parts());
    MapArea area = new MapArea("", "", closeUp.area().extent(), Optional.empty());
    PrintRequest request =
        base.titled(site.name(), site.nameUr())
            .with(area, base.page())
            .with(closeUp.shown(base.snapshot()), base.filter())
            .at(OptionalDouble.empty())
            .with(parts);
    SheetContent bare = SheetContent.of(request, SheetFonts.bundled(), renderer);
    Box middle = bare.layout().map();
    boolean upright = middle.heightMm() > middle.widthMm();
    ReportTitles titles = new ReportTitles(site, regions, bare.type().words());
    List<MapSheet> tried = new ArrayList<>();
    for (double share : upright ? UPRIGHT : WIDE) {
      Box maps = middle.withHeight(middle.heightMm() * share);
      Box border = closeUpBox(maps, bare.type());
      SheetContent content = bare.with(titles.titles(), closeUp.frame(border, bare.type()));
      tried.add(new SiteReport(content, dossier, titles, closeUp, maps).sheet());
      if (tried.getLast().pageCount() == 1) {
        break;
      }
    }
    return tried.stream().min(Comparator.comparingInt(MapSheet::pageCount)).orElseThrow();
  }

  private static Box closeUpBox(Box maps, TypeScale type) {
    double captionMm = type.note().leadingMm() * 1.6;
    double left = maps.widthMm() * 0.36;
    return new Box(
        maps.xMm() + left + type.gapMm(),
        maps.yMm(),
        maps.widthMm() - left - type.gapMm(),
        maps.heightMm() - captionMm);
  }

  private MapSheet sheet() {
    int columns = Math.max(1, (int) Math.round(page().widthMm() / COLUMN_MM));
    double gap = content.type().gapMm();
    double widthMm = (page().widthMm() - gap * (columns - 1)) / columns;
    ReportText text = new ReportText(content.fonts(), content.type(), widthMm);
    List<ReportBlock> blocks =
        ReportBody.of(dossier, text, content.type().words(), titles::district);
    List<List<PlacedPart>> pages = new ArrayList<>();
    int next = 0;
    while (next < blocks.size() || pages.isEmpty()) {
      List<PlacedPart> parts = new ArrayList<>();
      Box body = pages.isEmpty() ? addHead(parts) : addFurtherHead(parts);
      ReportColumns filled =
          ReportColumns.fill(
              blocks, next, new ReportColumns.Place(body, columns, gap, content.type().isUrdu()));
      parts.addAll(filled.parts());
      next = filled.next();
      pages.add(parts);
    }
    if (content.request().has(SheetPart.LAST_LINE)) {
      for (int i = 0; i < pages.size(); i++) {
        pages.get(i).add(SheetPages.lastLine(content, i + 1, pages.size()));
      }
    }
    return new MapSheet(
        content, new SheetPages(pages.stream().map(List::copyOf).toList(), List.of()));
  }

  private Box page() {
    return content.request().page().printable();
  }

  private Box addHead(List<PlacedPart> parts) {
    Box header = content.layout().header();
    if (header.heightMm() > 0) {
      parts.add(new PlacedPart("header", header, c -> content.header().draw(c, header)));
    }
    addMaps(parts);
    Box foot = content.layout().foot();
    if (foot.heightMm() > 0) {
      parts.add(new PlacedPart("foot", foot, c -> content.foot().draw(c, foot, content.map())));
    }
    Box middle = content.layout().map();
    return middle.below(maps.heightMm() + content.type().gapMm() * 0.6);
  }

  private void addMaps(List<PlacedPart> parts) {
    Box border = content.map().border();
    MapDrawing drawing = new MapDrawing(content);
    parts.add(
        new PlacedPart(
            "map",
            border,
            c -> {
              drawing.draw(c);
              closeUp.drawMark(c, content.map());
            }));
    TextStyle note = content.type().note();
    Box line = new Box(border.xMm(), border.bottomMm(), border.widthMm(), note.leadingMm() * 1.6);
    String words = titles.caption(content.map().scaleDenominator(), closeUp.caption());
    parts.add(new PlacedPart("caption", line, c -> drawCaption(c, words, line)));
    Box left = maps.withWidth(maps.widthMm() * 0.36);
    LocatorInset.of(content.snapshot(), closeUp.area(), content.map())
        .ifPresent(inset -> parts.add(new PlacedPart("locator", left, c -> inset.draw(c, left))));
  }

  private void drawCaption(SheetCanvas canvas, String words, Box line) {
    TextStyle note = content.type().note();
    if (content.type().isUrdu()) {
      canvas.textRight(words, line.rightMm(), line.yMm() + 1.5 * note.sizeMm(), note);
    } else {
      canvas.text(words, line.xMm(), line.yMm() + 1.3 * note.sizeMm(), note);
    }
  }

  private Box addFurtherHead(List<PlacedPart> parts) {
    TypeScale type = content.type();
    String text = type.words().name(content.titles().english(), content.titles().urdu());
    TextStyle style = SheetFonts.suited(text, type.title().at(type.title().sizePt() * 0.55));
    Box box = page().withHeight(style.leadingMm());
    parts.add(
        new PlacedPart(
            "header",
            box,
            c -> {
              double shrink =
                  Math.min(1, box.widthMm() / Math.max(1, c.fonts().widthMm(text, style)));
              TextStyle fitted = style.at(style.sizePt() * shrink);
              boolean isNastaliq = style.face() == Typeface.NASTALIQ;
              double y = box.yMm() + (isNastaliq ? 1.4 : 1) * style.sizeMm();
              if (type.isUrdu()) {
                c.textRight(text, box.rightMm(), y, fitted);
              } else {
                c.text(text, box.xMm(), y, fitted);
              }
            }));
    Box below = page().below(style.leadingMm() + type.gapMm() * 0.6);
    double lastMm = type.leadingMm(type.note()) + type.gapMm() * 0.5;
    return below.withHeight(below.heightMm() - lastMm);
  }
}
