package pk.mineralatlas.print;

/**
 * A line of the legend.
 *
 * @param swatch the symbol
 * @param text what it means
 */
record LegendEntry(Swatch swatch, String text) {

  /** Draws a symbol into a box. */
  @FunctionalInterface
  interface Swatch {
    void draw(SheetCanvas canvas, Box box);
  }
}
