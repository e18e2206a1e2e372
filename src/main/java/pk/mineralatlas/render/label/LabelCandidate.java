package pk.mineralatlas.render.label;

import java.util.List;
import java.util.function.Supplier;

/**
 * A label that would like a place.
 *
 * @param subject what it names
 * @param priority the higher ones choose first; at most a million
 * @param rank the same with ties broken
 * @param rules what it asks of its surroundings
 * @param layouts the ways to place it, asked for when its turn comes
 * @param further the ways that are looked at on paper where none of those is good
 */
record LabelCandidate(
    LabelSubject subject,
    double priority,
    long rank,
    Rules rules,
    Supplier<List<LabelLayout>> layouts,
    Further further) {

  private static final double STEPS = 1000;

  /** Twice the greatest priority. */
  private static final double LAST = 2e6;

  /**
   * The place in the order of asking: by priority, and among equals by lot, so that what happens
   * far away is not passed on from neighbour to neighbour.
   */
  static long rank(double priority, int tie) {
    return (Math.round(priority * STEPS) << 32) | (tie & 0xFFFFFFFFL);
  }

  /** The place in the order behind all that have one by {@link #rank}. */
  static long lastRank(double priority, int tie) {
    return rank(priority - LAST, tie);
  }

  /**
   * Some of the places a label may have.
   *
   * @param leastCost what each of them costs at least
   * @param layouts asked for when they are looked at
   */
  record Batch(double leastCost, Supplier<List<LabelLayout>> layouts) {}

  /**
   * Places a label may have on paper besides the usual ones.
   *
   * @param batches asked for when they are looked at; of rising cost
   * @param mostCost what the label goes without a place rather than pay
   * @param when when they are looked at
   */
  record Further(Supplier<List<Batch>> batches, double mostCost, When when) {

    static final Further NONE = new Further(List::of, Double.POSITIVE_INFINITY, When.ONCE);

    /** When further places are looked at. */
    enum When {
      /** When the label's turn comes. */
      ONCE,
      /** Then, and again when everything else stands. */
      AGAIN,
      /** Only then. */
      LAST
    }
  }

  /**
   * What a label asks.
   *
   * @param clearancePx the room it keeps to other labels
   * @param sameNamePx how near a label of the same name makes it needless
   * @param mustFit whether it is not shown where the edge of the view would cut it
   * @param replaces whether it takes the place of an earlier label of the same thing
   * @param follows whether it stands only for one that is out of view, and in the view
   * @param mayCoverLarge whether it covers large symbols of lesser things rather than go without
   */
  record Rules(
      double clearancePx,
      double sameNamePx,
      boolean mustFit,
      boolean replaces,
      boolean follows,
      boolean mayCoverLarge) {

    static Rules of(double clearancePx, double sameNamePx) {
      return new Rules(clearancePx, sameNamePx, false, false, false, false);
    }

    Rules fitting() {
      return new Rules(clearancePx, sameNamePx, true, replaces, follows, mayCoverLarge);
    }

    Rules insisting() {
      return new Rules(clearancePx, sameNamePx, mustFit, replaces, follows, true);
    }

    Rules replacing() {
      return new Rules(clearancePx, sameNamePx, mustFit, true, follows, mayCoverLarge);
    }

    Rules following() {
      return new Rules(clearancePx, sameNamePx, mustFit, replaces, true, mayCoverLarge);
    }
  }
}
