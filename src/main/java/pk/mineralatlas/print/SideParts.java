package pk.mineralatlas.print;

import java.util.List;
import java.util.Optional;

/** Draws legend, index and locator into their boxes on the first page. */
final class SideParts {

  private static final int FEWEST_ROWS = 3;

  private final SheetContent content;
  private final TypeScale type;
  private final List<PlacedPart> page;
  private int rowsPlaced;

  SideParts(SheetContent content, List<PlacedPart> page) {
    this.content = content;
    this.type = content.type();
    this.page = page;
  }

  /** How many rows of the index found room. */
  int rowsPlaced() {
    return rowsPlaced;
  }

  void place() {
    PageLayout layout = content.layout();
    if (layout.legend().heightMm() > 0) {
      Box box = layout.legend();
      Legend legend = content.legend(box.widthMm());
      page.add(
          new PlacedPart(
              "legend",
              box,
              c -> {
                Heading.draw(c, "Legend", box, type);
                legend.draw(c, box.below(Heading.heightMm(type)));
              }));
    }
    if (layout.where().heightMm() > 0) {
      page.add(new PlacedPart("where", layout.where(), c -> drawWhere(c, layout.where())));
    }
    if (!content.sites().isEmpty() && layout.index().widthMm() > 0) {
      placeIndex(layout.index());
    }
  }

  private void placeIndex(Box box) {
    int count = content.sites().size();
    boolean narrow = SiteTable.leastWidthMm(content.sites(), content.fonts(), type) > box.widthMm();
    SiteTable table = SiteTable.of(content.sites(), content.fonts(), type, box.widthMm());
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
    page.add(new PlacedPart("index", used, c -> drawIndex(c, table, used, rows)));
  }

  private void drawIndex(SheetCanvas canvas, SiteTable table, Box box, int rows) {
    Heading.draw(canvas, "Sites on this map", box, type);
    if (rows > 0) {
      table.draw(canvas, box.below(Heading.heightMm(type)), 0, rows);
    }
    int count = table.rowCount();
    if (rows < count) {
      String more =
          rows == 0
              ? "All %d sites: page 2".formatted(count)
              : "Sites %d to %d: page 2".formatted(rows + 1, count);
      double lineMm = type.note().leadingMm() * 1.3;
      canvas.text(more, box.xMm(), box.bottomMm() - 0.3 * lineMm, type.note());
    }
  }

  /** Height of locator and north arrow with their heading; 0 where neither is wanted. */
  static double whereMm(PrintRequest request, boolean hasInset, TypeScale type) {
    if (!hasInset && !request.has(SheetPart.NORTH_ARROW)) {
      return 0;
    }
    return hasInset ? 30 * Math.pow(type.factor(), 0.8) + Heading.heightMm(type) : arrowMm(type);
  }

  private static double arrowMm(TypeScale type) {
    return 16 * Math.pow(type.factor(), 0.8);
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
      double sizeMm = Math.min(picture.heightMm(), arrowMm(type));
      double x = inset.isPresent() ? picture.xMm() + picture.widthMm() * 0.84 : picture.xMm() + 4;
      double widthMm = Math.min(sizeMm * 0.6, picture.rightMm() - x);
      Box arrow = new Box(x, picture.centreYMm() - sizeMm / 2, widthMm, sizeMm);
      NorthArrow.draw(canvas, arrow, content.map(), type);
    }
  }
}
