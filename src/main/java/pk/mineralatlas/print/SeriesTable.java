package pk.mineralatlas.print;

import java.util.List;

/**
 * The list of a series' sheets: page, name, Urdu name, sites and scale, each row leading to its
 * sheet.
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

    String scaleText() {
      return ScaleText.of(scaleDenominator);
    }
  }

  private TextStyle head() {
    return type.note().with(Face.SANS_SEMIBOLD).in(TypeScale.SOFT);
  }

  private double widest(List<String> texts, String title, TextStyle style) {
    double widest = fonts.widthMm(title, head());
    for (String text : texts) {
      widest = Math.max(widest, fonts.widthMm(text, style));
    }
    return widest;
  }

  private double pageMm() {
    return fonts.widthMm("0000", type.table().with(Face.SANS_SEMIBOLD));
  }

  private double nameMm() {
    return widest(entries.stream().map(Entry::name).toList(), what, type.table());
  }

  private double nameUrMm() {
    return widest(entries.stream().map(Entry::nameUr).toList(), "", type.tableUrdu());
  }

  private double sitesMm() {
    return widest(List.of("0000"), "Sites", type.table());
  }

  private double scaleMm() {
    return widest(entries.stream().map(Entry::scaleText).toList(), "Scale", type.table());
  }

  /** The width at which nothing is broken or cut. */
  double widthMm() {
    return pageMm() + nameMm() + nameUrMm() + sitesMm() + scaleMm() + 4 * APART_MM;
  }

  double headMm() {
    return head().leadingMm() + 0.8;
  }

  double rowMm() {
    boolean hasUrdu = entries.stream().anyMatch(e -> !e.nameUr().isEmpty());
    double plain = type.table().leadingMm() + 0.5 * type.table().sizeMm();
    return hasUrdu ? Math.max(plain, type.tableUrdu().sizeMm() * 2.3) : plain;
  }

  /** How many rows a column of that height holds. */
  int fits(double heightMm) {
    return Math.max(0, (int) Math.floor((heightMm - headMm() + 1e-6) / rowMm()));
  }

  /** Draws rows of a column; the box may be wider than the table. */
  void draw(SheetCanvas canvas, Box box, int from, int to) {
    double[] rightMm = rights(box);
    double y = box.yMm() + head().sizeMm();
    canvas.text("Page", box.xMm(), y, head());
    canvas.text(what, box.xMm() + pageMm() + APART_MM, y, head());
    canvas.textRight("Sites", rightMm[1], y, head());
    canvas.textRight("Scale", rightMm[2], y, head());
    double top = box.yMm() + headMm();
    canvas.line(box.xMm(), top - 0.3, box.rightMm(), top - 0.3, 0.18, TypeScale.INK);
    for (int i = from; i < to; i++) {
      Box row = new Box(box.xMm(), top, box.widthMm(), rowMm());
      drawRow(canvas, row, entries.get(i), rightMm);
      canvas.target().marks().linkTo(SeriesMarks.anchor(i), row);
      top += rowMm();
    }
  }

  /** The right edges of Urdu names, sites and scales. */
  private double[] rights(Box box) {
    double scale = box.rightMm();
    double sites = scale - scaleMm() - APART_MM;
    return new double[] {sites - sitesMm() - APART_MM, sites, scale};
  }

  private void drawRow(SheetCanvas canvas, Box row, Entry entry, double[] rightMm) {
    TextStyle style = type.table();
    double y = row.centreYMm() + 0.36 * style.sizeMm();
    canvas.text(
        entry.pageText(), row.xMm(), y, style.with(Face.SANS_SEMIBOLD).in(NeighbourNames.LINK));
    canvas.text(entry.name(), row.xMm() + pageMm() + APART_MM, y, style);
    if (!entry.nameUr().isEmpty()) {
      double[] ink = fonts.inkMm(entry.nameUr(), type.tableUrdu());
      double spare = row.heightMm() - ink[0] - ink[1];
      canvas.textRight(
          entry.nameUr(), rightMm[0], row.yMm() + spare / 2 + ink[0], type.tableUrdu());
    }
    canvas.textRight(
        entry.sites() == 0 ? "–" : String.valueOf(entry.sites()), rightMm[1], y, style);
    canvas.textRight(entry.scaleText(), rightMm[2], y, style);
    canvas.line(row.xMm(), row.bottomMm(), row.rightMm(), row.bottomMm(), 0.1, TypeScale.FAINT);
  }
}
