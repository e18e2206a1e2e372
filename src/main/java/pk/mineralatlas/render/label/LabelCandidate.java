package pk.mineralatlas.render.label;

import java.util.List;
import java.util.function.Supplier;

/**
 * A label that would like a place.
 *
 * @param subject what it names
 * @param priority the higher ones choose first
 * @param rules what it asks of its surroundings
 * @param layouts the ways to place it, asked for when its turn comes
 */
record LabelCandidate(
    LabelSubject subject, double priority, Rules rules, Supplier<List<LabelLayout>> layouts) {

  /**
   * What a label asks.
   *
   * @param clearancePx the room it keeps to other labels
   * @param sameNamePx how near a label of the same name makes it needless
   * @param mustFit whether it is left out rather than cut by the edge of the view
   * @param replaces whether it takes the place of an earlier label of the same thing
   * @param mayCoverLarge whether it covers large symbols of lesser things rather than go without
   */
  record Rules(
      double clearancePx,
      double sameNamePx,
      boolean mustFit,
      boolean replaces,
      boolean mayCoverLarge) {

    static Rules of(double clearancePx, double sameNamePx) {
      return new Rules(clearancePx, sameNamePx, false, false, false);
    }

    Rules fitting() {
      return new Rules(clearancePx, sameNamePx, true, replaces, mayCoverLarge);
    }

    Rules insisting() {
      return new Rules(clearancePx, sameNamePx, mustFit, replaces, true);
    }

    Rules replacing() {
      return new Rules(clearancePx, sameNamePx, mustFit, true, mayCoverLarge);
    }
  }
}
