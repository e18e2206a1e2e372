package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.List;

/**
 * A thin line from a symbol to its number that stands a little off, pixels of the view.
 *
 * @param x0Px at the symbol's rim
 * @param y0Px likewise
 * @param x1Px at the number's edge
 * @param y1Px likewise
 */
record Leader(double x0Px, double y0Px, double x1Px, double y1Px) {

  private static final double STEP_PX = 3;

  /** Half the width of the room it keeps for itself. */
  private static final double HALF_PX = 1;

  /** What it covers: a chain of small boxes. */
  List<LabelBox> boxes() {
    int count = (int) Math.ceil(Math.hypot(x1Px - x0Px, y1Px - y0Px) / STEP_PX);
    List<LabelBox> boxes = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      double part = count == 0 ? 0 : (double) i / count;
      boxes.add(
          LabelBox.around(
              x0Px + part * (x1Px - x0Px), y0Px + part * (y1Px - y0Px), HALF_PX, HALF_PX));
    }
    return boxes;
  }
}
