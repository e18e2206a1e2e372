package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way to place a label.
 *
 * @param pieces its runs
 * @param boxes what they and the line cover
 * @param cost how unwelcome this way is, from 0
 * @param leader the line to what it names, where it stands off
 */
record LabelLayout(
    List<LabelPiece> pieces, List<LabelBox> boxes, double cost, Optional<Leader> leader) {

  /** A label that stands off, at the end of a line. */
  static LabelLayout led(LabelPiece piece, double cost, Leader leader) {
    List<LabelBox> boxes = new ArrayList<>(piece.boxes());
    boxes.addAll(leader.boxes());
    return new LabelLayout(List.of(piece), boxes, cost, Optional.of(leader));
  }

  static LabelLayout of(List<LabelPiece> pieces, double cost) {
    if (pieces.size() == 1) {
      return new LabelLayout(pieces, pieces.getFirst().boxes(), cost, Optional.empty());
    }
    List<LabelBox> boxes = new ArrayList<>();
    for (LabelPiece piece : pieces) {
      boxes.addAll(piece.boxes());
    }
    return new LabelLayout(pieces, boxes, cost, Optional.empty());
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
