package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pass for paper, which has time. The numbers of sites come first, and make room for each other
 * where one stands badly; then all other labels; and then those that stand at the end of a line, or
 * are a number without its name, are taken up again one by one and look for a better place among
 * all others as they stand now. One thread.
 */
final class PaperPlacing {

  private static final int MOST_ROUNDS = 6;

  private final LabelWork work;
  private final Placing placing;

  PaperPlacing(LabelWork work, Placing placing) {
    this.work = work;
    this.placing = placing;
  }

  void placeAll() {
    List<LabelCandidate> numbers = new ArrayList<>();
    List<LabelCandidate> others = new ArrayList<>();
    for (LabelCandidate candidate : work.candidates()) {
      (candidate.priority() >= DepositLabels.NUMBER_PRIORITY ? numbers : others).add(candidate);
    }
    new NumberPlacing(work, placing, numbers).placeAll();
    placing.placeAll(others);
    improve();
    placing.placed().sort(Comparator.comparingDouble(PlacedLabel::priority).reversed());
  }

  private void improve() {
    Map<LabelSubject.Owner, List<LabelCandidate>> movable = new LinkedHashMap<>();
    for (LabelCandidate candidate : work.candidates()) {
      if (candidate.further().when() != LabelCandidate.Further.When.ONCE) {
        movable
            .computeIfAbsent(candidate.subject().owner(), o -> new ArrayList<>())
            .addFirst(candidate);
      }
    }
    boolean isChanged = true;
    for (int round = 0; round < 2 || (round < MOST_ROUNDS && isChanged); round++) {
      isChanged = false;
      for (List<LabelCandidate> wanted : movable.values()) {
        if (work.isCancelled()) {
          return;
        }
        isChanged |= improve(wanted, round > 0);
      }
    }
  }

  /**
   * Finds the label of one thing anew, and says whether that changed it.
   *
   * @param wanted the labels it may have, the one most wanted first
   */
  private boolean improve(List<LabelCandidate> wanted, boolean isLast) {
    Optional<PlacedLabel> before = placing.placed(wanted.getFirst().subject().owner());
    if (before.isPresent()) {
      PlacedLabel label = before.get();
      if (label.leader().isEmpty() && label.subject().equals(wanted.getFirst().subject())) {
        return false;
      }
      placing.remove(label);
    }
    for (LabelCandidate candidate : wanted) {
      if (!placing.isNamedNearby(candidate)) {
        Choice choice = new Choice(work, candidate);
        boolean all = isLast || candidate.further().when() != LabelCandidate.Further.When.LAST;
        Optional<LabelLayout> layout = all ? choice.any() : choice.usual();
        if (layout.isPresent()) {
          placing.take(candidate, layout.get());
          return before.isEmpty()
              || !before.get().leader().equals(layout.get().leader())
              || !before.get().boxes().equals(layout.get().boxes());
        }
      }
    }
    before.ifPresent(placing::put);
    return false;
  }
}
