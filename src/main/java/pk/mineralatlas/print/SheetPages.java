package pk.mineralatlas.print;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pk.mineralatlas.style.Typeface;

/**
 * The parts of a sheet on its pages; what the first has no room for flows to the next.
 *
 * @param problems one line for each part that found no room at all
 */
record SheetPages(List<List<PlacedPart>> pages, List<String> problems) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

  /** The name of the part that holds the page number. */
  static final String LAST_LINE = "last line";

  static SheetPages of(SheetContent content) {
    List<PlacedPart> first = new ArrayList<>();
    List<List<PlacedPart>> pages = new ArrayList<>();
    pages.add(first);
    placeMain(content, first);
    SideParts side = new SideParts(content, first);
    side.place();
    boolean legendLeft =
        content.layout().legend().heightMm() == 0 && !content.plan().legend().isEmpty();
    FurtherPages further = new FurtherPages(content);
    pages.addAll(
        further.of(new FurtherPages.Rest(side.rowsPlaced(), legendLeft, side.isChartLeft())));
    if (content.request().has(SheetPart.LAST_LINE)) {
      for (int i = 0; i < pages.size(); i++) {
        pages.get(i).add(lastLine(content, i + 1, pages.size()));
      }
    }
    return new SheetPages(pages.stream().map(List::copyOf).toList(), further.problems());
  }

  private static void placeMain(SheetContent content, List<PlacedPart> page) {
    PageLayout layout = content.layout();
    if (layout.header().heightMm() > 0) {
      Box box = layout.header();
      page.add(new PlacedPart("header", box, c -> content.header().draw(c, box)));
    }
    page.add(new PlacedPart("map", layout.map(), new MapDrawing(content)::draw));
    if (layout.foot().heightMm() > 0) {
      Box box = layout.foot();
      page.add(new PlacedPart("foot", box, c -> content.foot().draw(c, box, content.map())));
    }
  }

  /** Date, projection and page number below a page. */
  static PlacedPart lastLine(SheetContent content, int number, int count) {
    Box box = content.layout().lastLine();
    TypeScale type = content.type();
    if (type.isUrdu()) {
      return urduLastLine(content, type.words().of("page %d of %d", number, count));
    }
    TextStyle style = type.note();
    String date =
        "Mineral Atlas of Pakistan · printed " + MOMENT.format(content.request().printedAt());
    String projection = content.map().projection().description();
    return new PlacedPart(
        LAST_LINE,
        box,
        c -> {
          double y = box.bottomMm() - 0.25 * style.sizeMm();
          String page = "page %d of %d".formatted(number, count);
          double pageMm = c.fonts().widthMm(page, style);
          double takenMm = c.fonts().widthMm(date, style);
          double shrink = Math.min(1, (box.widthMm() - pageMm - 2) / takenMm);
          c.text(date, box.xMm(), y, style.at(style.sizePt() * shrink));
          double roomMm = box.widthMm() - 2 * Math.max(takenMm, pageMm) - 4;
          if (c.fonts().widthMm(projection, style) < roomMm) {
            c.textCentred(projection, box.centreXMm(), y, style);
          }
          c.textRight(page, box.rightMm(), y, style);
        });
  }

  private static PlacedPart urduLastLine(SheetContent content, String page) {
    TypeScale type = content.type();
    Box box = content.layout().lastLine();
    LocalDateTime at = content.request().printedAt();
    String moment =
        String.format(
            Locale.ROOT,
            "%d %s %d، %02d:%02d",
            at.getDayOfMonth(),
            SheetWords.month(at.getMonthValue()),
            at.getYear(),
            at.getHour(),
            at.getMinute());
    String date = type.words().of("Mineral Atlas of Pakistan · printed %s", moment);
    TextStyle style = type.note().with(Typeface.NASTALIQ);
    String projection = content.map().projection().description();
    return new PlacedPart(
        LAST_LINE,
        box,
        c -> {
          double y = box.bottomMm() - 0.58 * style.sizeMm();
          c.textRight(date, box.rightMm(), y, style);
          c.text(page, box.xMm(), y, style);
          double takenMm = Math.max(c.fonts().widthMm(date, style), c.fonts().widthMm(page, style));
          if (c.fonts().widthMm(projection, type.note()) < box.widthMm() - 2 * takenMm - 4) {
            c.textCentred(projection, box.centreXMm(), y, type.note());
          }
        });
  }
}
