package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places the numbers of sites: one after the other, and where that leaves one badly placed, at the
 * end of a long line or of one across others, its neighbours try in turn to make room for it. One
 * thread.
 */
final class NumberPlacing {

  /** What a number pays at the end of a line of some 60 px, or of any that crosses something. */
  private static final double POOR_COST = 5;

  private static final double NEIGHBOUR_PX = 110;
  private static final int MOST_NEIGHBOURS = 12;

  /** How many move for a number that would else have no place. */
  private static final int ALL_ABOUT = 60;

  private static final int ROUNDS = 2;

  /** The gain that is worth moving two labels. */
  private static final double LEAST_GAIN = 0.3;

  /** How often two labels are placed anew; more makes a crowded sheet hardly better. */
  private static final int MOST_TRIALS = 150;

  private final LabelWork work;
  private final Placing placing;
  private final List<LabelCandidate> numbers;
  private final Map<LabelSubject.Owner, Double> costs = new HashMap<>();
  private int patience = MOST_TRIALS;

  NumberPlacing(LabelWork work, Placing placing, List<LabelCandidate> numbers) {
    this.work = work;
    this.placing = placing;
    this.numbers = numbers;
  }

  void placeAll() {
    numbers.forEach(this::place);
    for (int round = 0; round < ROUNDS; round++) {
      for (LabelCandidate number : numbers) {
        if (isShutIn(number)) {
          makeRoom(number, ALL_ABOUT);
        }
      }
      for (LabelCandidate number : numbers) {
        if (work.isCancelled()) {
          return;
        }
        if (cost(number) > POOR_COST) {
          replace(number);
        }
        if (cost(number) > POOR_COST && patience > 0) {
          makeRoom(number, MOST_NEIGHBOURS);
        }
      }
    }
    numbers.stream().filter(this::isShutIn).forEach(number -> makeRoom(number, ALL_ABOUT));
  }

  /** Whether a number has no place at all, as every line to it would run through others. */
  private boolean isShutIn(LabelCandidate number) {
    return cost(number) == Double.POSITIVE_INFINITY;
  }

  private double cost(LabelCandidate number) {
    return costs.getOrDefault(number.subject().owner(), Double.POSITIVE_INFINITY);
  }

  private double place(LabelCandidate number) {
    Choice choice = new Choice(work, number);
    choice.any().ifPresent(layout -> placing.take(number, layout));
    costs.put(number.subject().owner(), choice.least());
    return choice.least();
  }

  private void replace(LabelCandidate number) {
    placing.placed(number.subject().owner()).ifPresent(placing::remove);
    place(number);
  }

  /** Lets one neighbour after the other choose its place after the number, until that helps. */
  private void makeRoom(LabelCandidate number, int most) {
    for (LabelCandidate neighbour : neighbours(number, most)) {
      patience--;
      Optional<PlacedLabel> own = placing.placed(number.subject().owner());
      Optional<PlacedLabel> other = placing.placed(neighbour.subject().owner());
      double ownBefore = cost(number);
      double otherBefore = cost(neighbour);
      own.ifPresent(placing::remove);
      other.ifPresent(placing::remove);
      double after = place(number);
      after += place(neighbour);
      if (after < ownBefore + otherBefore - LEAST_GAIN) {
        return;
      }
      placing.placed(number.subject().owner()).ifPresent(placing::remove);
      placing.placed(neighbour.subject().owner()).ifPresent(placing::remove);
      own.ifPresent(placing::put);
      other.ifPresent(placing::put);
      costs.put(number.subject().owner(), ownBefore);
      costs.put(neighbour.subject().owner(), otherBefore);
    }
  }

  private List<LabelCandidate> neighbours(LabelCandidate number, int most) {
    List<LabelCandidate> near = new ArrayList<>();
    for (LabelCandidate other : numbers) {
      if (!other.subject().owner().is(number.subject().owner())
          && (most > MOST_NEIGHBOURS || distancePx(number, other) < NEIGHBOUR_PX)) {
        near.add(other);
      }
    }
    near.sort(Comparator.comparingDouble(other -> distancePx(number, other)));
    return near.subList(0, Math.min(most, near.size()));
  }

  /** From a number's site to the nearest of another's site and its number. */
  private double distancePx(LabelCandidate number, LabelCandidate other) {
    double x = number.subject().xPx();
    double y = number.subject().yPx();
    double least = Math.hypot(x - other.subject().xPx(), y - other.subject().yPx());
    Optional<PlacedLabel> label = placing.placed(other.subject().owner());
    if (label.isPresent()) {
      least = Math.min(least, LabelBox.holding(label.get().boxes()).distancePx(x, y));
      Optional<Leader> leader = label.get().leader();
      if (leader.isPresent()) {
        least = Math.min(least, leader.get().distancePx(x, y));
      }
    }
    return least;
  }
}
