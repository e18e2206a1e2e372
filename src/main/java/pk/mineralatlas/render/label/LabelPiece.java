package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of a label: a whole name, or a letter of one that is spaced or follows a line.
 *
 * @param text what it says
 * @param style how it is set
 * @param xPx where its baseline starts
 * @param yPx where its baseline starts
 * @param angleRad clockwise turn of its baseline
 */
record LabelPiece(ShapedText text, LabelStyle style, double xPx, double yPx, double angleRad) {

  /** Letters may touch nothing else: their boxes are grown by this much. */
  private static final double MARGIN_PX = 1.2;

  LabelPiece(ShapedText text, LabelStyle style, double xPx, double yPx) {
    this(text, style, xPx, yPx, 0);
  }

  LabelPiece movedBy(double dxPx, double dyPx) {
    return new LabelPiece(text, style, xPx + dxPx, yPx + dyPx, angleRad);
  }

  /** Boxes that cover the ink: one where it is level, a chain of small ones where it is turned. */
  List<LabelBox> boxes() {
    var ink = text.inkPx();
    if (angleRad == 0) {
      return List.of(LabelBox.ofTurned(ink, xPx, yPx, 0).grownBy(MARGIN_PX));
    }
    int count = (int) Math.clamp(Math.ceil(ink.getWidth() / (ink.getHeight() + 1)), 1, 24);
    List<LabelBox> boxes = new ArrayList<>();
    double step = ink.getWidth() / count;
    for (int i = 0; i < count; i++) {
      var part =
          new java.awt.geom.Rectangle2D.Double(
              ink.getX() + i * step, ink.getY(), step, ink.getHeight());
      boxes.add(LabelBox.ofTurned(part, xPx, yPx, angleRad).grownBy(MARGIN_PX));
    }
    return boxes;
  }
}
