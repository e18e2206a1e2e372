package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way to place a label.
 *
 * @param pieces its runs
 * @param boxes what they cover, without the line
 * @param cost how unwelcome this way is, from 0
 * @param leader the line to what it names, where it stands off
 */
record LabelLayout(
    List<LabelPiece> pieces, List<LabelBox> boxes, double cost, Optional<Leader> leader) {

  /** The same at the end of a line. */
  LabelLayout led(Leader line, double newCost) {
    return new LabelLayout(pieces, boxes, newCost, Optional.of(line));
  }

  LabelLayout costing(double newCost) {
    return new LabelLayout(pieces, boxes, newCost, leader);
  }

  LabelLayout movedBy(double dxPx, double dyPx) {
    List<LabelPiece> movedPieces = new ArrayList<>(pieces.size());
    for (LabelPiece piece : pieces) {
      movedPieces.add(piece.movedBy(dxPx, dyPx));
    }
    List<LabelBox> movedBoxes = new ArrayList<>(boxes.size());
    for (LabelBox box : boxes) {
      movedBoxes.add(box.movedBy(dxPx, dyPx));
    }
    return new LabelLayout(movedPieces, movedBoxes, cost, leader);
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
    return leader.isEmpty() || leader.get().bounds().isWithin(area);
  }
}
