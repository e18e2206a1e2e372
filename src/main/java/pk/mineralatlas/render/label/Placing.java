package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pass that gives each label its place, the important ones first. One thread. */
final class Placing {

  /** Labels below this are not shown in part at the edge of the view. */
  private static final double CUT_PRIORITY = 600;

  /** How many labels are tried between asking whether the frame is still wanted. */
  private static final int PATIENCE = 128;

  private final LabelWork work;
  private final List<PlacedLabel> placed = new ArrayList<>();
  private final Map<String, List<LabelSubject>> byName = new HashMap<>();

  Placing(LabelWork work) {
    this.work = work;
  }

  List<PlacedLabel> placed() {
    return placed;
  }

  /** The label of a thing that has one at most. */
  Optional<PlacedLabel> placed(LabelSubject.Owner owner) {
    return placed.stream().filter(label -> label.subject().owner().is(owner)).findFirst();
  }

  void placeAll(List<LabelCandidate> candidates) {
    int asked = 0;
    for (LabelCandidate candidate : candidates) {
      if (asked++ % PATIENCE == 0 && work.isCancelled()) {
        return;
      }
      place(candidate);
    }
  }

  private void place(LabelCandidate candidate) {
    if (candidate.rules().follows() && isShown(candidate.subject())) {
      return;
    }
    if (!isNamedNearby(candidate)) {
      Choice choice = new Choice(work, candidate);
      Optional<LabelLayout> layout =
          candidate.further().when() == LabelCandidate.Further.When.LAST
              ? choice.usual()
              : choice.any();
      layout.ifPresent(l -> take(candidate, l));
    }
  }

  private boolean isShown(LabelSubject subject) {
    LabelBox view = work.view().view();
    return placed.stream()
        .anyMatch(p -> p.subject().owner().is(subject.owner()) && p.isShownIn(view));
  }

  boolean isNamedNearby(LabelCandidate candidate) {
    LabelSubject subject = candidate.subject();
    if (candidate.rules().sameNamePx() <= 0 || candidate.rules().follows()) {
      return false;
    }
    for (LabelSubject other : byName.getOrDefault(LabelNames.key(subject.text()), List.of())) {
      double distance = Math.hypot(other.xPx() - subject.xPx(), other.yPx() - subject.yPx());
      if (distance < candidate.rules().sameNamePx()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Puts a label in a place, instead of an earlier one of the same thing if it is to replace it.
   */
  void take(LabelCandidate candidate, LabelLayout layout) {
    LabelSubject subject = candidate.subject();
    if (candidate.rules().replaces()) {
      remove(subject.owner());
    }
    boolean isCut = candidate.priority() >= CUT_PRIORITY && !candidate.rules().mustFit();
    put(new PlacedLabel(subject, candidate.priority(), isCut, layout));
  }

  void put(PlacedLabel label) {
    LabelSubject subject = label.subject();
    LabelSubject.Owner owner = subject.owner();
    for (LabelBox box : label.boxes()) {
      work.grid().add(box, CollisionGrid.Taken.LABEL, owner);
    }
    label.leader().ifPresent(leader -> work.grid().add(leader, owner));
    byName.computeIfAbsent(LabelNames.key(subject.text()), k -> new ArrayList<>()).add(subject);
    placed.add(label);
  }

  /** Takes the labels of a thing away. */
  void remove(LabelSubject.Owner owner) {
    work.grid().removeLabels(owner);
    placed.removeIf(label -> label.subject().owner().is(owner));
  }

  /** Takes a label away, as if it had never been placed. */
  void remove(PlacedLabel label) {
    remove(label.subject().owner());
    List<LabelSubject> named = byName.get(LabelNames.key(label.text()));
    if (named != null) {
      named.remove(label.subject());
    }
  }
}
