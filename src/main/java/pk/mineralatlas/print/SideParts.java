package pk.mineralatlas.print;

import java.util.List;
import java.util.Optional;

/** Draws legend, index and locator into their boxes on the first page. */
final class SideParts {

  /** How much of the width the locator may take. */
  private static final double INSET_SHARE = 0.72;

  private static final double CHART_SHARE = 0.26;

  private final SheetContent content;
  private final TypeScale type;
  private final List<PlacedPart> page;
  private int rowsPlaced;
  private boolean isChartPlaced;
  private double indexBottomMm = Double.NaN;

  SideParts(SheetContent content, List<PlacedPart> page) {
    this.content = content;
    this.type = content.type();
    this.page = page;
  }

  /** How many rows of the index found room. */
  int rowsPlaced() {
    return rowsPlaced;
  }

  /** Whether the chart is wanted and found no room. */
  boolean isChartLeft() {
    return !isChartPlaced && content.chart().isWorthIt();
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
                Heading.draw(c, type.words().of("Legend"), box, type);
                legend.draw(c, box.below(Heading.heightMm(type)));
              }));
    }
    placeIndexAndChart(layout);
    content
        .inset()
        .filter(i -> layout.where().heightMm() > 0)
        .ifPresent(i -> placeWhere(layout, i));
  }

  private void placeWhere(PageLayout layout, LocatorInset inset) {
    boolean isCrowded = hasAside(layout) && isChartPlaced;
    Box box = isCrowded ? layout.where() : whereBox(layout, inset);
    page.add(new PlacedPart("where", box, c -> drawWhere(c, box, inset)));
  }

  /** The locator grows into the room that index or column leave it, up to what its width bears. */
  private Box whereBox(PageLayout layout, LocatorInset inset) {
    Box box = layout.where();
    double mostMm = Heading.heightMm(type) + INSET_SHARE * box.widthMm() / inset.aspect();
    if (hasAside(layout)) {
      double roomMm = Math.max(box.heightMm(), layout.aside().heightMm());
      return box.withHeight(Math.clamp(mostMm, box.heightMm(), roomMm));
    }
    double topMm = Double.isNaN(indexBottomMm) ? layout.index().yMm() : indexBottomMm;
    double roomMm = box.bottomMm() - topMm - type.gapMm();
    double heightMm = Math.min(Math.max(box.heightMm(), mostMm), Math.max(box.heightMm(), roomMm));
    return new Box(box.xMm(), box.bottomMm() - heightMm, box.widthMm(), heightMm);
  }

  /**
   * The chart stands below the locator where there is a column for both, else below the index.
   * Where the index goes on on another page anyway, the chart has its share of the first; on others
   * the sites come first.
   */
  private void placeIndexAndChart(PageLayout layout) {
    Box box = layout.index();
    double apart = 0.7 * type.gapMm();
    if (hasAside(layout)) {
      double whereMm = layout.where().heightMm();
      placeChart(layout.aside().below(whereMm > 0 ? whereMm + apart : 0));
    }
    double shareMm = CHART_SHARE * box.heightMm();
    double takenMm =
        isChartLeft() && isIndexLong(box)
            ? content.chart().fitting(box.widthMm(), shareMm).map(c -> shareMm + apart).orElse(0.0)
            : 0;
    if (!content.sites().isEmpty() && box.widthMm() > 0) {
      placeIndex(box.withHeight(box.heightMm() - takenMm));
    }
    double topMm = Double.isNaN(indexBottomMm) ? box.yMm() : indexBottomMm + apart;
    Box under = box.below(topMm - box.yMm());
    if (isChartLeft() && placeChart(under.withHeight(Math.max(0, box.bottomMm() - topMm)))) {
      indexBottomMm = page.getLast().box().bottomMm();
    }
  }

  private static boolean hasAside(PageLayout layout) {
    return layout.aside().widthMm() > 0 && layout.aside().heightMm() > 0;
  }

  private boolean placeChart(Box room) {
    Optional<MineralChart> fitting =
        room.widthMm() > 0
            ? content.chart().fitting(room.widthMm(), room.heightMm())
            : Optional.empty();
    fitting.ifPresent(
        chart -> {
          Box box = room.withHeight(chart.heightMm(room.widthMm()));
          page.add(new PlacedPart("chart", box, c -> chart.draw(c, box)));
          isChartPlaced = true;
        });
    return fitting.isPresent();
  }

  private boolean isIndexLong(Box box) {
    Box body = box.below(Heading.heightMm(type));
    return IndexColumns.of(content, body, 0).nextRow() < content.sites().size();
  }

  private void placeIndex(Box box) {
    int count = content.sites().size();
    double lineMm = type.leadingMm(type.note()) * 1.3;
    Box body = box.below(Heading.heightMm(type));
    IndexColumns columns = IndexColumns.of(content, body, 0);
    if (columns.nextRow() < count) {
      Box shorter = body.withHeight(Math.max(0, body.heightMm() - lineMm));
      columns = IndexColumns.of(content, shorter, 0);
    }
    rowsPlaced = columns.nextRow();
    double moreMm = rowsPlaced < count ? lineMm : 0;
    double heightMm = Heading.heightMm(type) + columns.heightMm() + moreMm;
    if (heightMm > box.heightMm() + 1e-6) {
      rowsPlaced = 0;
      return;
    }
    Box used = box.withHeight(Math.min(box.heightMm(), heightMm));
    indexBottomMm = used.bottomMm();
    IndexColumns placed = columns;
    page.add(new PlacedPart("index", used, c -> drawIndex(c, placed, used)));
  }

  private void drawIndex(SheetCanvas canvas, IndexColumns columns, Box box) {
    Heading.draw(canvas, type.words().of("Sites on this map"), box, type);
    columns.draw(canvas);
    int rows = columns.nextRow();
    int count = columns.table().rowCount();
    if (rows < count) {
      String more =
          rows == 0
              ? type.words().of(count == 1 ? "The site: page 2" : "All %d sites: page 2", count)
              : type.words().of("Sites %d to %d: page 2", rows + 1, count);
      double lineMm = type.leadingMm(type.note()) * 1.3;
      double y = box.bottomMm() - 0.3 * lineMm;
      if (type.isUrdu()) {
        canvas.textRight(more, box.rightMm(), y, type.suiting(more, type.note()));
      } else {
        canvas.text(more, box.xMm(), y, type.note());
      }
    }
  }

  /** Height of the locator with its heading; 0 where it is not wanted. */
  static double whereMm(boolean hasInset, TypeScale type) {
    return hasInset ? 30 * Math.pow(type.factor(), 0.8) + Heading.heightMm(type) : 0;
  }

  private void drawWhere(SheetCanvas canvas, Box box, LocatorInset inset) {
    Heading.draw(canvas, type.words().of("Where"), box, type);
    Box picture = box.below(Heading.heightMm(type));
    double widthMm = Math.min(picture.widthMm() * INSET_SHARE, picture.heightMm() * inset.aspect());
    inset.draw(canvas, turned(picture.withWidth(widthMm), picture));
  }

  /** On a page in Urdu, what stands at the left of a place stands at its right. */
  private Box turned(Box part, Box place) {
    double x = place.rightMm() - (part.rightMm() - place.xMm());
    return type.isUrdu() ? new Box(x, part.yMm(), part.widthMm(), part.heightMm()) : part;
  }
}
