package pk.mineralatlas.style;

import pk.mineralatlas.feature.TextExpression;

/** One way of drawing a feature's geometry. */
public sealed interface Symbolizer {

  /**
   * The inside of areas.
   *
   * @param ink its colour
   * @param opacity from 0, unseen, to 1
   * @param hatch what stands in its place in black and white
   */
  record Fill(Colour ink, double opacity, Hatch hatch) implements Symbolizer {}

  /**
   * A line, or the edge of an area.
   *
   * @param ink its colour
   * @param width across, pixels
   * @param dash how it is broken
   * @param pass lines of a lower pass of the layer are drawn first, as casings are
   */
  record Line(Colour ink, ScaledSize width, DashPattern dash, int pass) implements Symbolizer {

    public static Line solid(Colour ink, ScaledSize width) {
      return new Line(ink, width, DashPattern.SOLID, 1);
    }

    public static Line dashed(Colour ink, ScaledSize width, DashPattern dash) {
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
  record Ties(Colour ink, ScaledSize length, double widthPx, double everyPx)
      implements Symbolizer {}

  /**
   * A square at each point. Discs are deposits', diamonds incidents'.
   *
   * @param ink its colour
   * @param side of the square, pixels
   */
  record Square(Colour ink, ScaledSize side) implements Symbolizer {}

  /**
   * A mark at each point; of a line or an area, at the middle of its box.
   *
   * @param fill its inside
   * @param edge its rim, half inside of the size and half outside
   * @param edgePx how wide the rim is; 0 for none
   * @param size from side to side, pixels
   */
  record Mark(MarkShape shape, Colour fill, Colour edge, double edgePx, ScaledSize size)
      implements Symbolizer {}

  /**
   * A name at each feature.
   *
   * @param text what is written
   * @param ink the letters
   * @param halo what separates them from the ground
   * @param sizePx of the letters
   * @param priority of labels in each other's way the one of the higher priority stays
   */
  record Label(TextExpression text, Colour ink, Colour halo, double sizePx, int priority)
      implements Symbolizer {}
}
