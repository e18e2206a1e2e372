package pk.mineralatlas.print;

/**
 * The squares of a map by which the index says where to look: letters from the left, numbers from
 * the top.
 *
 * @param area the map
 * @param columns how many letters
 * @param rows how many numbers
 */
record GridReference(Box area, int columns, int rows) {

  private static final int MAX_COLUMNS = 26;

  /** Squares of about that size. */
  static GridReference over(Box area, double cellMm) {
    int columns = Math.clamp(Math.round(area.widthMm() / cellMm), 1, MAX_COLUMNS);
    int rows = Math.clamp(Math.round(area.heightMm() / cellMm), 1, 99);
    return new GridReference(area, columns, rows);
  }

  /** The square a point of the page lies in, such as {@code B3}. */
  String of(double xMm, double yMm) {
    int column = (int) ((xMm - area.xMm()) / area.widthMm() * columns);
    int row = (int) ((yMm - area.yMm()) / area.heightMm() * rows);
    return letter(Math.clamp(column, 0, columns - 1)) + number(Math.clamp(row, 0, rows - 1));
  }

  static String letter(int column) {
    return String.valueOf((char) ('A' + column));
  }

  static String number(int row) {
    return String.valueOf(row + 1);
  }

  /** Where a column begins. */
  double columnMm(int column) {
    return area.xMm() + area.widthMm() * column / columns;
  }

  /** Where a row begins. */
  double rowMm(int row) {
    return area.yMm() + area.heightMm() * row / rows;
  }
}
