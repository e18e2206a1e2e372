package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The pages after the first: a legend that found no room there, the rest of the index, and the
 * chart of minerals.
 */
final class FurtherPages {

  private final SheetContent content;
  private final TypeScale type;
  private final Box page;
  private final List<List<PlacedPart>> pages = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private Box left;

  FurtherPages(SheetContent content) {
    this.content = content;
    this.type = content.type();
    this.page = content.request().page().printable();
    this.left = page.withHeight(0);
  }

  /**
   * What is still to be placed.
   *
   * @param fromRow the first row of the index that is not on the first page
   */
  record Rest(int fromRow, boolean legend, boolean chart) {}

  List<List<PlacedPart>> of(Rest rest) {
    if (rest.legend()) {
      addLegend();
    }
    addIndex(rest.fromRow());
    if (rest.chart()) {
      addChart();
    }
    return pages;
  }

  /** One line for each part that has no room even on a page of its own. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  private void turn() {
    List<PlacedPart> parts = new ArrayList<>();
    left = addHead(parts);
    pages.add(parts);
  }

  private Box addHead(List<PlacedPart> parts) {
    if (type.isUrdu() && !content.titles().urdu().isEmpty()) {
      return addUrduHead(parts);
    }
    TextStyle style = type.title().at(type.title().sizePt() * 0.55);
    double headMm = style.leadingMm() + type.gapMm() * 0.6;
    Box box = page.withHeight(style.leadingMm());
    String text = content.titles().english();
    parts.add(
        new PlacedPart(
            "header",
            box,
            c -> {
              double widthMm = c.fonts().widthMm(text, style);
              double shrink = Math.min(1, box.widthMm() / Math.max(1, widthMm));
              c.text(
                  text, box.xMm(), box.yMm() + style.sizeMm(), style.at(style.sizePt() * shrink));
            }));
    return below(headMm);
  }

  private Box addUrduHead(List<PlacedPart> parts) {
    TextStyle style = type.urduTitle().at(type.urduTitle().sizePt() * 0.65);
    Box box = page.withHeight(2.5 * style.sizeMm());
    String text = content.titles().urdu();
    parts.add(
        new PlacedPart(
            "header",
            box,
            c -> {
              double shrink =
                  Math.min(1, box.widthMm() / Math.max(1, c.fonts().widthMm(text, style)));
              double y = box.yMm() + 1.85 * style.sizeMm();
              c.textRight(text, box.rightMm(), y, style.at(style.sizePt() * shrink));
            }));
    return below(box.heightMm() + 0.3 * type.gapMm());
  }

  /** What a page has below its head and above its last line. */
  private Box below(double headMm) {
    double lastLineMm = type.leadingMm(type.note()) + type.gapMm() * 0.5;
    Box below = page.below(headMm);
    return below.withHeight(Math.max(0, below.heightMm() - lastLineMm));
  }

  /** A legend longer than a page goes on on the next. */
  private void addLegend() {
    double headMm = Heading.heightMm(type);
    turn();
    for (Legend legend : content.legend(left.widthMm()).pages(left.heightMm() - headMm)) {
      double heightMm = headMm + legend.heightMm();
      if (heightMm > left.heightMm() + 1e-6) {
        turn();
      }
      Box box = left.withHeight(Math.min(left.heightMm(), heightMm));
      place(
          "legend",
          box,
          c -> {
            Heading.draw(c, type.words().of("Legend"), box, type);
            legend.draw(c, box.below(headMm));
          });
    }
  }

  private void place(String name, Box box, Consumer<SheetCanvas> drawing) {
    pages.getLast().add(new PlacedPart(name, box, drawing));
    left = left.below(Math.min(left.heightMm(), box.heightMm() + type.gapMm()));
  }

  private void addIndex(int fromRow) {
    int row = fromRow;
    int count = content.sites().size();
    while (row < count) {
      boolean isFresh = !pages.isEmpty() && pages.getLast().size() == 1;
      int next = pages.isEmpty() ? row : addColumns(row);
      if (next == row && isFresh) {
        pages.removeLast();
        problems.add(
            "Sites %d to %d found no room in the index on %s; choose larger paper or smaller margins."
                .formatted(row + 1, count, content.request().page().paper().title()));
        return;
      }
      if (next < count) {
        turn();
      }
      row = next;
    }
  }

  /** Fills what is left of the page with columns of the table. */
  private int addColumns(int fromRow) {
    double headMm = Heading.heightMm(type);
    if (left.heightMm() <= headMm) {
      return fromRow;
    }
    Box body = left;
    IndexColumns columns = IndexColumns.squeezed(content, body.below(headMm), fromRow);
    if (columns.columns().isEmpty()) {
      return fromRow;
    }
    Box used = body.withHeight(Math.min(body.heightMm(), headMm + columns.heightMm()));
    String title =
        columns.nextRow() == fromRow + 1
            ? type.words().of("Site %d", fromRow + 1)
            : type.words().of("Sites %d to %d", fromRow + 1, columns.nextRow());
    place(
        "index",
        used,
        c -> {
          Heading.draw(c, title, used, type);
          columns.draw(c);
        });
    return columns.nextRow();
  }

  /** The chart goes below the index; it is not worth a page of its own. */
  private void addChart() {
    Optional<MineralChart> fitting = content.chart().fitting(left.widthMm(), left.heightMm());
    if (fitting.isEmpty()) {
      problems.add(
          "The chart of sites by mineral finds no room on %s; larger paper has it."
              .formatted(content.request().page().paper().title()));
      return;
    }
    MineralChart chart = fitting.get();
    Box box = left.withHeight(chart.heightMm(left.widthMm()));
    place("chart", box, c -> chart.draw(c, box));
  }
}
