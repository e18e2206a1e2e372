package pk.mineralatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.mineralatlas.geo.Viewport;

/**
 * The views someone rested at, oldest first, and which of them is the present one. Immutable.
 *
 * @param views at most {@value #LIMIT}
 * @param current index of the present view
 */
record ViewHistory(List<Viewport> views, int current) {

  static final int LIMIT = 100;

  ViewHistory {
    views = List.copyOf(views);
  }

  static ViewHistory startingAt(Viewport view) {
    return new ViewHistory(List.of(view), 0);
  }

  /** The history after coming to rest at a view; what lay ahead is forgotten. */
  ViewHistory restedAt(Viewport view) {
    if (samePlace(views.get(current), view)) {
      return this;
    }
    List<Viewport> kept = new ArrayList<>(views.subList(0, current + 1));
    kept.add(view);
    int surplus = Math.max(0, kept.size() - LIMIT);
    return new ViewHistory(kept.subList(surplus, kept.size()), kept.size() - surplus - 1);
  }

  Optional<ViewHistory> previous() {
    return current > 0 ? Optional.of(new ViewHistory(views, current - 1)) : Optional.empty();
  }

  Optional<ViewHistory> next() {
    return current + 1 < views.size()
        ? Optional.of(new ViewHistory(views, current + 1))
        : Optional.empty();
  }

  Viewport view() {
    return views.get(current);
  }

  private static boolean samePlace(Viewport a, Viewport b) {
    return a.centre().equals(b.centre()) && a.metresPerPx() == b.metresPerPx();
  }
}
