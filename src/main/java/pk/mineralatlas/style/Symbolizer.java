package pk.mineralatlas.style;

/** One way of drawing a feature's geometry. */
public sealed interface Symbolizer {

  /**
   * The inside of areas.
   *
   * @param ink its colour
   * @param opacity from 0, unseen, to 1
   * @param hatch what stands in its place in black and white
   */
  record Fill(Ink ink, double opacity, Hatch hatch) implements Symbolizer {}

  /**
   * A line, or the edge of an area.
   *
   * @param ink its colour
   * @param width across, pixels
   * @param dash how it is broken
   * @param pass lines of a lower pass of the layer are drawn first, as casings are
   */
  record Line(Ink ink, ScaledSize width, DashPattern dash, int pass) implements Symbolizer {

    public static Line solid(Ink ink, ScaledSize width) {
      return new Line(ink, width, DashPattern.SOLID, 1);
    }

    public static Line dashed(Ink ink, ScaledSize width, DashPattern dash) {
      return new Line(ink, width, dash, 1);
    }

    /** Drawn before all unmarked lines of the layer. */
    public Line below() {
      return new Line(ink, width, dash, pass - 1);
    }
  }

  /**
   * Short strokes across a line at even distances, as sleepers across a railway.
   *
   * @param length across the line, pixels
   * @param widthPx along the line
   * @param everyPx from one to the next
   */
  record Ties(Ink ink, ScaledSize length, double widthPx, double everyPx) implements Symbolizer {}

  /**
   * A square at each point. Discs are deposits', diamonds incidents'.
   *
   * @param ink its colour
   * @param side of the square, pixels
   */
  record Square(Ink ink, ScaledSize side) implements Symbolizer {}
}
