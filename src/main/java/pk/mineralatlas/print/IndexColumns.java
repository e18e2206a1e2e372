package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;

/**
 * The index of sites set in columns within a box, from a row on; as many columns as are wide enough
 * for its words, evened out where the rest fits.
 *
 * @param table laid out for the width of a column
 * @param columns from the left; none where the box is too narrow or too low
 * @param nextRow the first row that found no room
 */
record IndexColumns(SiteTable table, List<Column> columns, int nextRow) {

  private static final int FEWEST_ROWS = 3;
  private static final double EASE = 1.08;

  /** Rows from one on to before another, within a box whose height they fill. */
  record Column(Box box, int from, int to) {}

  /**
   * The columns of a box beside a map: with the operators where that costs no row, without them
   * else; none in a box narrower than its words ask for.
   */
  static IndexColumns of(SheetContent content, Box box, int fromRow) {
    List<IndexColumn> customary = IndexColumn.customary(content.sites(), content.type());
    if (leastMm(content, customary) > box.widthMm() + 1e-6) {
      return new IndexColumns(table(content, customary, box.widthMm()), List.of(), fromRow);
    }
    IndexColumns without = set(content, customary, box, fromRow, FEWEST_ROWS);
    List<IndexColumn> all = IndexColumn.all(content.sites(), content.type());
    if (leastMm(content, all) * EASE > box.widthMm()) {
      return without;
    }
    IndexColumns with = set(content, all, box, fromRow, FEWEST_ROWS);
    return with.nextRow() >= without.nextRow() ? with : without;
  }

  /**
   * The columns of a whole page: all that the width bears. Where it bears not even the few that
   * every index has, words are broken.
   */
  static IndexColumns squeezed(SheetContent content, Box box, int fromRow) {
    List<IndexColumn> columns = IndexColumn.all(content.sites(), content.type());
    while (leastMm(content, columns) > box.widthMm()
        && IndexColumn.fewer(columns).size() < columns.size()) {
      columns = IndexColumn.fewer(columns);
    }
    return set(content, columns, box, fromRow, 1);
  }

  private static double leastMm(SheetContent content, List<IndexColumn> columns) {
    return SiteTable.leastWidthMm(columns, content.sites(), content.fonts(), content.type());
  }

  private static SiteTable table(SheetContent content, List<IndexColumn> columns, double widthMm) {
    return SiteTable.of(
        columns, content.sites(), content.fonts(), content.type(), Math.max(1, widthMm));
  }

  private static IndexColumns set(
      SheetContent content, List<IndexColumn> said, Box box, int fromRow, int fewestRows) {
    double gapMm = content.type().gapMm() * 1.2;
    double easyMm = leastMm(content, said) * EASE;
    int count = (int) Math.max(1, Math.floor((box.widthMm() + gapMm) / (easyMm + gapMm)));
    double columnMm = (box.widthMm() - gapMm * (count - 1)) / count;
    SiteTable table = table(content, said, columnMm);
    List<Column> columns = new ArrayList<>();
    int row = fromRow;
    double usedMm = evenMm(table, row, count, box.heightMm());
    for (int i = 0; i < count && row < table.rowCount(); i++) {
      int to = table.fits(row, usedMm);
      if (to - row < Math.min(fewestRows, table.rowCount() - row)) {
        break;
      }
      double heightMm = table.headHeightMm() + table.heightMm(row, to);
      double along = i * (columnMm + gapMm);
      double x = content.type().isUrdu() ? box.rightMm() - columnMm - along : box.xMm() + along;
      columns.add(new Column(new Box(x, box.yMm(), columnMm, heightMm), row, to));
      row = to;
    }
    return new IndexColumns(table, List.copyOf(columns), row);
  }

  /** The least height at which all rows find room, or the whole height. */
  private static double evenMm(SiteTable table, int from, int columns, double roomMm) {
    double step = 2;
    double least = table.heightMm(from, table.rowCount()) / columns + table.headHeightMm();
    for (double tryMm = least; tryMm < roomMm; tryMm += step) {
      int row = from;
      for (int i = 0; i < columns; i++) {
        row = table.fits(row, tryMm);
      }
      if (row >= table.rowCount()) {
        return tryMm;
      }
    }
    return roomMm;
  }

  double heightMm() {
    return columns.stream().mapToDouble(c -> c.box().heightMm()).max().orElse(0);
  }

  void draw(SheetCanvas canvas) {
    for (Column column : columns) {
      table.draw(canvas, column.box(), column.from(), column.to());
    }
  }
}
