package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to place a label.
 *
 * @param pieces its runs
 * @param boxes what they cover
 * @param cost how unwelcome this way is, from 0
 */
record LabelLayout(List<LabelPiece> pieces, List<LabelBox> boxes, double cost) {

  static LabelLayout of(List<LabelPiece> pieces, double cost) {
    if (pieces.size() == 1) {
      return new LabelLayout(pieces, pieces.getFirst().boxes(), cost);
    }
    List<LabelBox> boxes = new ArrayList<>();
    for (LabelPiece piece : pieces) {
      boxes.addAll(piece.boxes());
    }
    return new LabelLayout(pieces, boxes, cost);
  }

  boolean isWithin(LabelBox area) {
    for (LabelBox box : boxes) {
      if (!box.isWithin(area)) {
        return false;
      }
    }
    return true;
  }
}
