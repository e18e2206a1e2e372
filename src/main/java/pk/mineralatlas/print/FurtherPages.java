package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;

/** The pages after the first: a legend that found no room, and the rest of the index. */
final class FurtherPages {

  private final SheetContent content;
  private final TypeScale type;
  private final Box page;

  FurtherPages(SheetContent content) {
    this.content = content;
    this.type = content.type();
    this.page = content.request().page().printable();
  }

  /**
   * @param fromRow the first row of the index that is not on the first page
   * @param withLegend whether the legend is still to be placed
   */
  List<List<PlacedPart>> of(int fromRow, boolean withLegend) {
    List<List<PlacedPart>> pages = new ArrayList<>();
    int row = fromRow;
    int count = content.sites().size();
    boolean legendLeft = withLegend;
    while (legendLeft || row < count) {
      List<PlacedPart> parts = new ArrayList<>();
      Box body = addHead(parts);
      boolean hasLegend = legendLeft;
      if (legendLeft) {
        body = addLegend(parts, body);
        legendLeft = false;
      }
      int before = row;
      row = addColumns(parts, body, row);
      pages.add(parts);
      if (row == before && row < count && !hasLegend) {
        break;
      }
    }
    return pages;
  }

  private Box addHead(List<PlacedPart> parts) {
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
    double lastLineMm = type.note().leadingMm() + type.gapMm() * 0.5;
    Box below = page.below(headMm);
    return below.withHeight(below.heightMm() - lastLineMm);
  }

  private Box addLegend(List<PlacedPart> parts, Box body) {
    Legend legend = content.legend(body.widthMm());
    double heightMm = Math.min(body.heightMm(), Heading.heightMm(type) + legend.heightMm());
    Box box = body.withHeight(heightMm);
    parts.add(
        new PlacedPart(
            "legend",
            box,
            c -> {
              Heading.draw(c, "Legend", box, type);
              legend.draw(c, box.below(Heading.heightMm(type)));
            }));
    return body.below(Math.min(body.heightMm(), heightMm + type.gapMm()));
  }

  /** Fills the body with columns of the table. */
  private int addColumns(List<PlacedPart> parts, Box body, int fromRow) {
    if (fromRow >= content.sites().size()) {
      return fromRow;
    }
    double headMm = Heading.heightMm(type);
    IndexColumns columns = IndexColumns.squeezed(content, body.below(headMm), fromRow);
    if (columns.columns().isEmpty()) {
      return fromRow;
    }
    Box used = body.withHeight(Math.min(body.heightMm(), headMm + columns.heightMm()));
    String title = "Sites %d to %d".formatted(fromRow + 1, columns.nextRow());
    parts.add(
        new PlacedPart(
            "index",
            used,
            c -> {
              Heading.draw(c, title, used, type);
              columns.draw(c);
            }));
    return columns.nextRow();
  }
}
