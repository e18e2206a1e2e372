package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.style.Typeface;

/**
 * The table of numbered sites: columns as wide as what they hold, the wordy ones broken into lines
 * where the table would otherwise be wider than its place. Rows are laid out once for a width.
 */
final class SiteTable {

  private static final double PADDING_MM = 1.4;

  /** What follows a name in Urdu, which ends where the next column begins. */
  private static final double URDU_PADDING_MM = 3.2;

  /** About so many lines a cell may have at least width. */
  private static final double MOST_LINES = 3.5;

  private final List<IndexColumn> columns;
  private final List<IndexedSite> sites;
  private final SheetFonts fonts;
  private final TypeScale type;
  private final double[] widthsMm;
  private final List<Row> rows = new ArrayList<>();

  private record Row(IndexedSite site, List<List<String>> cells, double heightMm) {}

  private SiteTable(
      List<IndexColumn> columns,
      List<IndexedSite> sites,
      SheetFonts fonts,
      TypeScale type,
      double[] widthsMm) {
    this.columns = columns;
    this.sites = sites;
    this.fonts = fonts;
    this.type = type;
    this.widthsMm = widthsMm;
  }

  /** Lays the table out for a width. */
  static SiteTable of(
      List<IndexColumn> columns,
      List<IndexedSite> sites,
      SheetFonts fonts,
      TypeScale type,
      double widthMm) {
    double[] widthsMm = columnWidths(columns, sites, fonts, type, widthMm);
    SiteTable table = new SiteTable(columns, sites, fonts, type, widthsMm);
    for (IndexedSite site : sites) {
      table.rows.add(table.row(site));
    }
    return table;
  }

  /** The least width at which no word of the table is broken. */
  static double leastWidthMm(
      List<IndexColumn> columns, List<IndexedSite> sites, SheetFonts fonts, TypeScale type) {
    double sum = 0;
    for (IndexColumn column : columns) {
      sum += leastMm(column, sites, fonts, type);
    }
    return sum;
  }

  private static TextStyle style(IndexColumn column, String text, TypeScale type) {
    return column.isUrdu() && !type.isUrdu() ? type.tableUrdu() : type.suiting(text, type.table());
  }

  private static double naturalMm(
      IndexColumn column, List<IndexedSite> sites, SheetFonts fonts, TypeScale type) {
    double widest = fonts.widthMm(column.title(), type.suiting(column.title(), headStyle(type)));
    for (IndexedSite site : sites) {
      String text = column.text().apply(site);
      widest = Math.max(widest, fonts.widthMm(text, style(column, text, type)));
    }
    return widest + paddingMm(column, type);
  }

  private static double paddingMm(IndexColumn column, TypeScale type) {
    return column.isUrdu() && !type.isUrdu() ? URDU_PADDING_MM : PADDING_MM;
  }

  private static double leastMm(
      IndexColumn column, List<IndexedSite> sites, SheetFonts fonts, TypeScale type) {
    if (!column.mayWrap()) {
      return naturalMm(column, sites, fonts, type);
    }
    double widest = fonts.widthMm(column.title(), type.suiting(column.title(), headStyle(type)));
    for (IndexedSite site : sites) {
      for (String word : column.text().apply(site).split(" ", -1)) {
        widest = Math.max(widest, fonts.widthMm(word, style(column, word, type)));
      }
    }
    double natural = naturalMm(column, sites, fonts, type) - PADDING_MM;
    return Math.max(widest, natural / MOST_LINES) + PADDING_MM;
  }

  /** Least widths first; what is left over goes to the columns that want it, in proportion. */
  private static double[] columnWidths(
      List<IndexColumn> columns,
      List<IndexedSite> sites,
      SheetFonts fonts,
      TypeScale type,
      double widthMm) {
    int n = columns.size();
    double[] least = new double[n];
    double[] wanted = new double[n];
    double sumLeast = 0;
    double sumWanted = 0;
    for (int i = 0; i < n; i++) {
      least[i] = leastMm(columns.get(i), sites, fonts, type);
      wanted[i] = naturalMm(columns.get(i), sites, fonts, type) - least[i];
      sumLeast += least[i];
      sumWanted += wanted[i];
    }
    double left = widthMm - sumLeast;
    double share = sumWanted > 0 ? Math.clamp(left / sumWanted, 0, 1) : 0;
    double squeeze = Math.min(1, widthMm / sumLeast);
    double spare = Math.max(0, left - sumWanted) / n;
    for (int i = 0; i < n; i++) {
      least[i] = least[i] * squeeze + wanted[i] * share + spare;
    }
    return least;
  }

  private static TextStyle headStyle(TypeScale type) {
    return type.note().with(Typeface.SANS_SEMIBOLD);
  }

  private Row row(IndexedSite site) {
    List<List<String>> cells = new ArrayList<>();
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      IndexColumn column = columns.get(i);
      String text = column.text().apply(site);
      List<String> cell =
          column.isUrdu()
              ? List.of(text)
              : TextBlock.wrap(
                  fonts, text, type.suiting(text, type.table()), widthsMm[i] - PADDING_MM + 0.01);
      cells.add(cell);
      lines = Math.max(lines, cell.size());
    }
    double heightMm = lines * type.leadingMm(type.table()) + 0.5 * type.table().sizeMm();
    double urduMm = site.nameUr().isEmpty() ? 0 : type.tableUrdu().sizeMm() * 2.05;
    return new Row(site, cells, Math.max(heightMm, urduMm));
  }

  int rowCount() {
    return rows.size();
  }

  double headHeightMm() {
    return type.leadingMm(headStyle(type)) + 0.8;
  }

  /** Height of the rows from one on to before another, without the head. */
  double heightMm(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += rows.get(i).heightMm();
    }
    return sum;
  }

  /** Up to which row, exclusive, the table fits a height with its head, beginning at a row. */
  int fits(int from, double heightMm) {
    double left = heightMm - headHeightMm();
    int to = from;
    while (to < rows.size() && rows.get(to).heightMm() <= left + 1e-6) {
      left -= rows.get(to).heightMm();
      to++;
    }
    return to;
  }

  /** Draws rows below a head. */
  void draw(SheetCanvas canvas, Box box, int from, int to) {
    if (type.isUrdu()) {
      drawFromRight(canvas, box, from, to);
      return;
    }
    TextStyle head = headStyle(type).in(TypeScale.SOFT);
    double x = box.xMm();
    double y = box.yMm() + head.sizeMm();
    for (int i = 0; i < columns.size(); i++) {
      canvas.text(columns.get(i).title(), x, y, head);
      x += widthsMm[i];
    }
    double top = box.yMm() + headHeightMm();
    canvas.line(box.xMm(), top - 0.3, box.rightMm(), top - 0.3, 0.18, TypeScale.INK);
    for (int r = from; r < to; r++) {
      drawRow(canvas, box, top, rows.get(r));
      top += rows.get(r).heightMm();
    }
  }

  private void drawRow(SheetCanvas canvas, Box box, double topMm, Row row) {
    TextStyle style = type.table();
    double x = box.xMm();
    double lines = row.cells().stream().mapToInt(List::size).max().orElse(1);
    double block = lines * style.leadingMm();
    double firstMm =
        topMm + (row.heightMm() - block) / 2 + 0.5 * (style.leadingMm() + 0.72 * style.sizeMm());
    for (int i = 0; i < columns.size(); i++) {
      IndexColumn column = columns.get(i);
      if (column.isUrdu()) {
        drawUrdu(canvas, row, x + widthsMm[i] - URDU_PADDING_MM, topMm);
      } else {
        TextStyle cell = i == 0 ? style.with(Typeface.SANS_SEMIBOLD) : style;
        double y = firstMm;
        for (String line : row.cells().get(i)) {
          canvas.text(line, x, y, cell);
          y += style.leadingMm();
        }
      }
      x += widthsMm[i];
    }
    mark(canvas, box, topMm, row);
  }

  /** Links and rule of a row. */
  private static void mark(SheetCanvas canvas, Box box, double topMm, Row row) {
    Box whole = new Box(box.xMm(), topMm, box.widthMm(), row.heightMm());
    canvas.target().marks().anchor(row.site().inIndex(), whole);
    canvas.target().marks().linkTo(row.site().onMap(), whole);
    double bottom = topMm + row.heightMm();
    canvas.line(box.xMm(), bottom, box.rightMm(), bottom, 0.1, TypeScale.FAINT);
  }

  /**
   * The table of a page that reads from the right: every cell stands at the right of its column.
   */
  private void drawFromRight(SheetCanvas canvas, Box box, int from, int to) {
    TextStyle head = headStyle(type).in(TypeScale.SOFT);
    double x = box.rightMm();
    for (int i = 0; i < columns.size(); i++) {
      String title = columns.get(i).title();
      double y = box.yMm() + 1.42 * head.sizeMm();
      canvas.textRight(title, x, y, type.suiting(title, head));
      x -= widthsMm[i];
    }
    double top = box.yMm() + headHeightMm();
    canvas.line(box.xMm(), top - 0.1, box.rightMm(), top - 0.1, 0.18, TypeScale.INK);
    for (int r = from; r < to; r++) {
      Row row = rows.get(r);
      drawCells(canvas, box.rightMm(), top, row);
      mark(canvas, box, top, row);
      top += row.heightMm();
    }
  }

  private void drawCells(SheetCanvas canvas, double rightMm, double topMm, Row row) {
    double lineMm = type.leadingMm(type.table());
    int lines = row.cells().stream().mapToInt(List::size).max().orElse(1);
    double firstMm = topMm + (row.heightMm() - lines * lineMm) / 2 + lineMm / 2;
    double x = rightMm;
    for (int i = 0; i < columns.size(); i++) {
      TextStyle plain = i == 0 ? type.table().with(Typeface.SANS_SEMIBOLD) : type.table();
      double middleMm = firstMm;
      for (String line : row.cells().get(i)) {
        double y = middleMm + type.belowMiddleMm(line, plain);
        canvas.textRight(line, x, y, type.suiting(line, plain));
        middleMm += lineMm;
      }
      x -= widthsMm[i];
    }
  }

  private void drawUrdu(SheetCanvas canvas, Row row, double rightMm, double topMm) {
    String text = row.site().nameUr();
    if (!text.isEmpty()) {
      TextStyle style = type.tableUrdu();
      double[] ink = fonts.inkMm(text, style);
      double spare = row.heightMm() - ink[0] - ink[1];
      canvas.textRight(text, rightMm, topMm + spare / 2 + ink[0], style);
    }
  }

  List<IndexedSite> sites() {
    return sites;
  }
}
