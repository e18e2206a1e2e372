package pk.mineralatlas.print;

import java.awt.Color;
import pk.mineralatlas.style.Typeface;

/**
 * How a text is set.
 *
 * @param face the typeface
 * @param sizePt size in points, 72 to the inch
 * @param color ink
 */
record TextStyle(Typeface face, double sizePt, Color color) {

  private static final double MM_PER_PT = 25.4 / 72;

  double sizeMm() {
    return sizePt * MM_PER_PT;
  }

  /** From baseline to baseline. */
  double leadingMm() {
    return sizeMm() * (face == Typeface.NASTALIQ ? 2.0 : 1.32);
  }

  TextStyle in(Color other) {
    return new TextStyle(face, sizePt, other);
  }

  TextStyle at(double otherPt) {
    return new TextStyle(face, otherPt, color);
  }

  TextStyle with(Typeface other) {
    return new TextStyle(other, sizePt, color);
  }
}
