package pk.mineralatlas.print;

/**
 * A piece of a report that stays whole, as wide as a column.
 *
 * @param beforeMm the room above it, where another stands there
 * @param heightMm how high it is, with the room below it
 * @param leads whether it must not stand alone at the end of a column, as a heading
 * @param drawing draws it into its place
 */
record ReportBlock(double beforeMm, double heightMm, boolean leads, Drawing drawing) {

  /** A block with no room above it. */
  ReportBlock(double heightMm, boolean leads, Drawing drawing) {
    this(0, heightMm, leads, drawing);
  }

  /** How high it is as the first of a column, or below others. */
  double heightMm(boolean isFirst) {
    return isFirst ? heightMm : beforeMm + heightMm;
  }

  /** Draws a block into a box of its height. */
  interface Drawing {
    void draw(SheetCanvas canvas, Box box);
  }
}
