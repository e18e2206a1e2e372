package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of a label off its symbol, on rings about it, each with a leader to the symbol's rim:
 * straight towards its centre, and touching the label at the middle of a side. Every place costs
 * more than any beside the symbol that covers nothing, and the less the shorter the line and the
 * farther it leads out of the crowd.
 */
final class AsideLayouts {

  /** What every place costs at least. */
  static final double LEAST_COST = 2;

  private static final double[] RINGS_PX = {
    6, 10, 15, 21, 28, 36, 46, 58, 74, 95, 125, 165, 220, 300, 410, 560, 760, 1040, 1400, 1900
  };

  private static final int LEAST_DIRECTIONS = 16;
  private static final int MOST_DIRECTIONS = 48;
  private static final double COST_PER_PX = 0.05;
  private static final double INTO_CROWD_COST = 0.7;

  /** Urdu hangs left of its line, Latin stands right of it, where there is the choice. */
  private static final double AGAINST_READING_COST = 0.15;

  /** A label stands above or below its line's end within this of the vertical, else beside. */
  private static final double STEEP = 0.3;

  private static final double TOUCH_PX = 0.8;

  private final SiteRim rim;
  private final double farthestPx;

  /**
   * @param rim the symbol's
   * @param farthestPx the longest line
   */
  AsideLayouts(SiteRim rim, double farthestPx) {
    this.rim = rim;
    this.farthestPx = farthestPx;
  }

  /**
   * All places, ring by ring.
   *
   * @param beside the label in any place, with its number first if it has one
   */
  List<LabelCandidate.Batch> of(LabelLayout beside, boolean rightToLeft) {
    List<LabelCandidate.Batch> rings = new ArrayList<>();
    for (double ringPx : RINGS_PX) {
      if (ringPx <= farthestPx) {
        double leastCost = LEAST_COST + COST_PER_PX * ringPx;
        rings.add(
            new LabelCandidate.Batch(
                leastCost, () -> ring(beside, rightToLeft, ringPx, leastCost)));
      }
    }
    return rings;
  }

  private List<LabelLayout> ring(
      LabelLayout beside, boolean rightToLeft, double ringPx, double leastCost) {
    int directions = (int) Math.min(MOST_DIRECTIONS, LEAST_DIRECTIONS + ringPx / 4);
    List<LabelLayout> layouts = new ArrayList<>();
    for (int i = 0; i < directions; i++) {
      double angle = 2 * Math.PI * i / directions;
      double against = rightToLeft ? 1 + Math.cos(angle) : 1 - Math.cos(angle);
      double cost =
          leastCost + INTO_CROWD_COST * rim.intoCrowd(angle) + AGAINST_READING_COST * against;
      layouts.add(at(beside, angle, ringPx, cost));
    }
    return layouts;
  }

  private LabelLayout at(LabelLayout beside, double angle, double ringPx, double cost) {
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double from = rim.reachPx(angle);
    double to = from + ringPx;
    double endX = rim.xPx() + cos * to;
    double endY = rim.yPx() + sin * to;
    Leader leader =
        new Leader(
            rim.xPx() + cos * from,
            rim.yPx() + sin * from,
            endX + cos * TOUCH_PX,
            endY + sin * TOUCH_PX);
    LabelBox row = sin > 0 ? first(beside) : last(beside);
    boolean steep = Math.abs(cos) < STEEP;
    double middleX = (row.minXPx() + row.maxXPx()) / 2;
    double middleY = (row.minYPx() + row.maxYPx()) / 2;
    double anchorX = steep ? middleX : cos > 0 ? row.minXPx() : row.maxXPx();
    double anchorY = steep ? (sin > 0 ? row.minYPx() : row.maxYPx()) : middleY;
    return beside.movedBy(endX - anchorX, endY - anchorY).led(leader, cost);
  }

  /** The first row of a label. */
  private static LabelBox first(LabelLayout label) {
    return row(label, label.boxes().getFirst());
  }

  private static LabelBox last(LabelLayout label) {
    return row(label, label.boxes().getLast());
  }

  /** All that stands in the row of a part of a label; its height is that part's. */
  private static LabelBox row(LabelLayout label, LabelBox part) {
    double middleY = (part.minYPx() + part.maxYPx()) / 2;
    LabelBox row = part;
    for (LabelBox box : label.boxes()) {
      if (box.minYPx() < middleY && middleY < box.maxYPx()) {
        row = row.union(box);
      }
    }
    return new LabelBox(row.minXPx(), part.minYPx(), row.maxXPx(), part.maxYPx());
  }
}
