package pk.mineralatlas.render.label;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The choice of the best among the places of one label. One thread. */
final class Choice {

  /** On paper labels and their halos keep off the neat line. */
  private static final double EDGE_PX = 3;

  private final LabelWork work;
  private final LabelCandidate candidate;
  private final boolean whole;
  private final LabelBox room;
  private @Nullable LabelLayout best;
  private double least = Double.POSITIVE_INFINITY;

  Choice(LabelWork work, LabelCandidate candidate) {
    this.work = work;
    this.candidate = candidate;
    whole = work.isPaper() || candidate.rules().follows();
    room = work.isPaper() ? work.view().view().grownBy(-EDGE_PX) : work.view().view();
  }

  /** The best of the usual places. */
  Optional<LabelLayout> usual() {
    offer(candidate.layouts().get());
    return Optional.ofNullable(best);
  }

  /** The best of all places, the further ones looked at where no usual one is good. */
  Optional<LabelLayout> any() {
    offer(candidate.layouts().get());
    if (least > AsideLayouts.LEAST_COST) {
      for (LabelCandidate.Batch batch : candidate.further().batches().get()) {
        if (batch.leastCost() >= least) {
          break;
        }
        offer(batch.layouts().get());
      }
    }
    return least < candidate.further().mostCost() ? Optional.ofNullable(best) : Optional.empty();
  }

  /** What the best costs; infinite where there is none. */
  double least() {
    return least;
  }

  private void offer(List<LabelLayout> layouts) {
    for (LabelLayout layout : layouts) {
      if (layout.cost() >= least || (whole && !layout.isWithin(room))) {
        continue;
      }
      double cost = cost(layout);
      if (cost < least) {
        least = cost;
        best = layout;
      }
    }
  }

  private double cost(LabelLayout layout) {
    double cost =
        layout.cost()
            + work.marks().cost(layout.boxes())
            + work.grid().cost(layout.boxes(), candidate.rules(), candidate.subject());
    Optional<Leader> leader = layout.leader();
    return leader.isEmpty() || cost >= least
        ? cost
        : cost + work.leaderCost().of(leader.get(), candidate.subject());
  }
}
