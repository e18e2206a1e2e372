package pk.mineralatlas.print;

/**
 * A piece of a report that stays whole, as wide as a column.
 *
 * @param heightMm how high it is, with the room below it
 * @param leads whether it must not stand alone at the end of a column, as a heading
 * @param drawing draws it into its place
 */
record ReportBlock(double heightMm, boolean leads, Drawing drawing) {

  /** Draws a block into a box of its height. */
  interface Drawing {
    void draw(SheetCanvas canvas, Box box);
  }
}
