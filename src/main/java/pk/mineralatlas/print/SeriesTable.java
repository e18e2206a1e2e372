package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pk.mineralatlas.style.Typeface;

/**
 * The list of a series' sheets: page, name, Urdu name, sites and scale, each row leading to its
 * sheet. On a page in Urdu it reads from the right.
 *
 * @param entries the sheets in their order
 * @param what the head of the column of names, such as {@code District}
 */
record SeriesTable(List<Entry> entries, String what, SheetFonts fonts, TypeScale type) {

  private static final double APART_MM = 3;

  /**
   * A row.
   *
   * @param page the page of the book the sheet begins on; 0 while that is not known
   */
  record Entry(int page, String name, String nameUr, int sites, double scaleDenominator) {

    String pageText() {
      return String.valueOf(page);
    }

    String sitesText() {
      return sites == 0 ? "–" : String.valueOf(sites);
    }

    /** The name on a page of a language. */
    String name(SheetWords words) {
      return words.name(name, nameUr);
    }

    String scaleText() {
      return ScaleText.of(scaleDenominator);
    }
  }

  /**
   * A column.
   *
   * @param isName whether it follows the one before it; the others stand at the far end
   */
  private record Column(
      String title, Function<Entry, String> text, double widthMm, boolean isName) {}

  private TextStyle head() {
    return type.note().with(Typeface.SANS_SEMIBOLD).in(TypeScale.SOFT);
  }

  private TextStyle style(String text) {
    boolean hasUrdu = SheetWords.hasUrdu(text);
    return hasUrdu && !type.isUrdu() ? type.tableUrdu() : type.suiting(text, type.table());
  }

  private Column column(String title, Function<Entry, String> text, boolean isName) {
    double widest = fonts.widthMm(title, type.suiting(title, head()));
    for (Entry entry : entries) {
      String each = text.apply(entry);
      widest = Math.max(widest, fonts.widthMm(each, style(each)));
    }
    return new Column(title, text, widest, isName);
  }

  private Column figures(String title, Function<Entry, String> text, boolean isName) {
    Column natural = column(title, text, isName);
    double leastMm = fonts.widthMm("0000", type.table().with(Typeface.SANS_SEMIBOLD));
    return new Column(title, text, Math.max(leastMm, natural.widthMm()), isName);
  }

  /** The columns in the order one reads them. */
  private List<Column> columns() {
    SheetWords words = type.words();
    List<Column> all = new ArrayList<>();
    all.add(figures(words.of("Page"), Entry::pageText, true));
    switch (type.language()) {
      case ENGLISH -> all.add(column(words.of(what), Entry::name, true));
      case BOTH -> {
        all.add(column(words.of(what), Entry::name, true));
        all.add(column("", Entry::nameUr, false));
      }
      case URDU -> {
        all.add(column(words.of(what), Entry::nameUr, true));
        all.add(column("", Entry::name, true));
      }
    }
    all.add(figures(words.of("Sites"), Entry::sitesText, false));
    all.add(column(words.of("Scale"), Entry::scaleText, false));
    return all;
  }

  /** The width at which nothing is broken or cut. */
  double widthMm() {
    List<Column> columns = columns();
    return columns.stream().mapToDouble(Column::widthMm).sum() + APART_MM * (columns.size() - 1);
  }

  double headMm() {
    return type.leadingMm(head()) + 0.8;
  }

  double rowMm() {
    boolean hasUrdu =
        type.language() != PageLanguage.ENGLISH
            && entries.stream().anyMatch(e -> !e.nameUr().isEmpty());
    double plain = type.table().leadingMm() + 0.5 * type.table().sizeMm();
    return hasUrdu ? Math.max(plain, type.tableUrdu().sizeMm() * 2.3) : plain;
  }

  /** How many rows a column of that height holds. */
  int fits(double heightMm) {
    return Math.max(0, (int) Math.floor((heightMm - headMm() + 1e-6) / rowMm()));
  }

  /** Draws rows of a column; the box may be wider than the table. */
  void draw(SheetCanvas canvas, Box box, int from, int to) {
    List<Column> columns = columns();
    Box head = box.withHeight(headMm() - 0.8);
    drawCells(canvas, head, columns, Column::title, head());
    double top = box.yMm() + headMm();
    canvas.line(box.xMm(), top - 0.3, box.rightMm(), top - 0.3, 0.18, TypeScale.INK);
    for (int i = from; i < to; i++) {
      Box row = new Box(box.xMm(), top, box.widthMm(), rowMm());
      Entry entry = entries.get(i);
      drawCells(canvas, row, columns, c -> c.text().apply(entry), type.table());
      canvas.line(row.xMm(), row.bottomMm(), row.rightMm(), row.bottomMm(), 0.1, TypeScale.FAINT);
      canvas.target().marks().linkTo(SeriesMarks.anchor(i), row);
      top += rowMm();
    }
  }

  /** Page and names from where one begins to read, the others from the far end. */
  private void drawCells(
      SheetCanvas canvas,
      Box row,
      List<Column> columns,
      Function<Column, String> text,
      TextStyle plain) {
    double start = 0;
    for (Column column : columns.stream().filter(Column::isName).toList()) {
      boolean isPage = start == 0 && plain.equals(type.table());
      TextStyle style = isPage ? plain.with(Typeface.SANS_SEMIBOLD).in(NeighbourNames.LINK) : plain;
      drawCell(canvas, row, text.apply(column), start, style, false);
      start += column.widthMm() + APART_MM;
    }
    double end = row.widthMm();
    for (Column column : columns.reversed().stream().filter(c -> !c.isName()).toList()) {
      drawCell(canvas, row, text.apply(column), end, plain, true);
      end -= column.widthMm() + APART_MM;
    }
  }

  /** A text that begins, or ends, so far from where one begins to read. */
  private void drawCell(
      SheetCanvas canvas, Box row, String text, double alongMm, TextStyle plain, boolean ends) {
    if (text.isEmpty()) {
      return;
    }
    TextStyle style = SheetWords.hasUrdu(text) ? style(text).in(plain.color()) : plain;
    double y = row.centreYMm() + fonts.belowMiddleMm(text, style);
    double x = type.isUrdu() ? row.rightMm() - alongMm : row.xMm() + alongMm;
    if (ends == type.isUrdu()) {
      canvas.text(text, x, y, style);
    } else {
      canvas.textRight(text, x, y, style);
    }
  }
}
