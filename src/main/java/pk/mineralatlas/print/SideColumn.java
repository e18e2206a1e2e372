package pk.mineralatlas.print;

import java.util.List;
import java.util.Optional;

/** Places legend, index and locator beside or below the map of the first page. */
final class SideColumn {

  private static final int FEWEST_ROWS = 3;

  private final SheetContent content;
  private final TypeScale type;
  private final List<PlacedPart> page;
  private int rowsPlaced;
  private boolean legendPlaced;

  SideColumn(SheetContent content, List<PlacedPart> page) {
    this.content = content;
    this.type = content.type();
    this.page = page;
  }

  /** How many rows of the index found room. */
  int rowsPlaced() {
    return rowsPlaced;
  }

  /** Whether the legend found room, or there is nothing to explain. */
  boolean isLegendPlaced() {
    return legendPlaced;
  }

  void place() {
    Box column = content.layout().legend();
    if (column.widthMm() <= 0) {
      return;
    }
    double whereMm = whereHeightMm(column);
    Legend legend = content.legend(column.widthMm());
    double legendMm = legend.isEmpty() ? 0 : Heading.heightMm(type) + legend.heightMm();
    double gap = type.gapMm() * 0.7;
    legendPlaced = legend.isEmpty() || legendMm + whereMm + gap <= column.heightMm();
    double usedMm = 0;
    if (legendPlaced && !legend.isEmpty()) {
      Box box = column.withHeight(legendMm);
      page.add(new PlacedPart("legend", box, c -> drawLegend(c, legend, box)));
      usedMm = legendMm + gap;
    }
    if (whereMm > 0) {
      Box box = column.below(column.heightMm() - whereMm);
      page.add(new PlacedPart("where", box, c -> drawWhere(c, box)));
    }
    placeIndex(usedMm, whereMm + (whereMm > 0 ? gap : 0));
  }

  private void placeIndex(double aboveMm, double belowMm) {
    PageLayout layout = content.layout();
    Box box = layout.index();
    if (layout.sharesColumn()) {
      box = box.below(aboveMm);
      box = box.withHeight(Math.max(0, box.heightMm() - belowMm));
    }
    int count = content.sites().size();
    if (count == 0 || box.widthMm() <= 0) {
      return;
    }
    boolean narrow = SiteTable.leastWidthMm(content.sites(), content.fonts(), type) > box.widthMm();
    SiteTable table =
        SiteTable.of(content.sites(), content.fonts(), type, Math.max(1, box.widthMm()));
    double lineMm = type.note().leadingMm() * 1.3;
    double headMm = Heading.heightMm(type);
    int to = narrow ? 0 : table.fits(0, box.heightMm() - headMm);
    if (to < count) {
      to = narrow ? 0 : table.fits(0, box.heightMm() - headMm - lineMm);
    }
    rowsPlaced = to < FEWEST_ROWS && to < count ? 0 : to;
    addIndex(table, box, headMm, lineMm);
  }

  private void addIndex(SiteTable table, Box box, double headMm, double lineMm) {
    int rows = rowsPlaced;
    int count = table.rowCount();
    double tableMm = rows == 0 ? 0 : table.headHeightMm() + table.heightMm(0, rows);
    double moreMm = rows < count ? lineMm : 0;
    if (headMm + moreMm > box.heightMm()) {
      return;
    }
    Box used = box.withHeight(Math.min(box.heightMm(), headMm + tableMm + moreMm));
    page.add(
        new PlacedPart(
            "index",
            used,
            c -> {
              Heading.draw(c, "Sites on this map", used, type);
              if (rows > 0) {
                table.draw(c, used.below(headMm), 0, rows);
              }
              if (rows < count) {
                String more = rows == 0 ? "All %d sites: page 2" : "Sites %d to %d: page 2";
                String text = rows == 0 ? more.formatted(count) : more.formatted(rows + 1, count);
                c.text(text, used.xMm(), used.bottomMm() - 0.3 * lineMm, type.note());
              }
            }));
  }

  private void drawLegend(SheetCanvas canvas, Legend legend, Box box) {
    Heading.draw(canvas, "Legend", box, type);
    legend.draw(canvas, box.below(Heading.heightMm(type)));
  }

  private double whereHeightMm(Box column) {
    boolean inset = content.inset().isPresent();
    boolean arrow = content.request().has(SheetPart.NORTH_ARROW);
    if (!inset && !arrow) {
      return 0;
    }
    double wantedMm = inset ? 30 * Math.pow(type.factor(), 0.8) : 14 * type.factor();
    double pictureMm = Math.min(wantedMm, column.heightMm() * 0.4);
    return pictureMm + (inset ? Heading.heightMm(type) : 0);
  }

  private void drawWhere(SheetCanvas canvas, Box box) {
    Optional<LocatorInset> inset = content.inset();
    Box picture = box;
    if (inset.isPresent()) {
      Heading.draw(canvas, "Where", box, type);
      picture = box.below(Heading.heightMm(type));
      double widthMm = Math.min(picture.widthMm() * 0.7, picture.heightMm() * inset.get().aspect());
      inset.get().draw(canvas, picture.withWidth(widthMm));
    }
    if (content.request().has(SheetPart.NORTH_ARROW)) {
      double sizeMm = Math.min(picture.heightMm(), 16 * Math.pow(type.factor(), 0.8));
      double x = inset.isPresent() ? picture.xMm() + picture.widthMm() * 0.82 : picture.xMm() + 4;
      Box arrow = new Box(x, picture.centreYMm() - sizeMm / 2, sizeMm * 0.6, sizeMm);
      NorthArrow.draw(canvas, arrow, content.map(), type);
    }
  }
}
