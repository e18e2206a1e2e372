package pk.mineralatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Rearranges layers; rows move with the layers that follow them. Lists are bottom first. */
final class LayerOrder {

  private LayerOrder() {}

  static List<LayerState> movedAbove(List<LayerState> order, LayerId row, LayerId lower) {
    return moved(order, row, lower, 1);
  }

  static List<LayerState> movedBelow(List<LayerState> order, LayerId row, LayerId upper) {
    return moved(order, row, upper, 0);
  }

  private static List<LayerState> moved(
      List<LayerState> order, LayerId row, LayerId target, int above) {
    if (row.equals(target)) {
      return order;
    }
    List<LayerState> moving = order.stream().filter(inRow(row)).toList();
    List<LayerState> rest = new ArrayList<>(order.stream().filter(inRow(row).negate()).toList());
    List<LayerState> anchor = rest.stream().filter(inRow(target)).toList();
    if (anchor.isEmpty()) {
      return order;
    }
    int at = above == 1 ? rest.indexOf(anchor.getLast()) + 1 : rest.indexOf(anchor.getFirst());
    rest.addAll(at, moving);
    return List.copyOf(rest);
  }

  private static Predicate<LayerState> inRow(LayerId row) {
    return state -> state.id().row().filter(row::equals).isPresent();
  }

  /** The saved states, with each layer they lack put back above the one it followed before. */
  static List<LayerState> completed(List<LayerState> saved, List<LayerState> present) {
    List<LayerState> result = new ArrayList<>();
    for (LayerState state : saved) {
      if (result.stream().noneMatch(s -> s.id().equals(state.id()))) {
        result.add(state);
      }
    }
    for (int i = 0; i < present.size(); i++) {
      LayerState state = present.get(i);
      if (result.stream().noneMatch(s -> s.id().equals(state.id()))) {
        result.add(i == 0 ? 0 : indexOf(result, present.get(i - 1).id()) + 1, state);
      }
    }
    return List.copyOf(result);
  }

  private static int indexOf(List<LayerState> states, LayerId id) {
    for (int i = 0; i < states.size(); i++) {
      if (states.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The layers with an opened one on top of the other opened ones, or, as the first of them, over
   * areas and lines and under the signs of deposits, places and incidents, which must stay
   * readable.
   */
  static List<LayerState> withOpened(List<LayerState> order, LayerState opened) {
    List<LayerState> rest =
        new ArrayList<>(order.stream().filter(s -> !s.id().equals(opened.id())).toList());
    int at = 0;
    for (int i = 0; i < rest.size(); i++) {
      at = isUnderOpened(rest.get(i).id()) ? i + 1 : at;
    }
    rest.add(at, opened);
    return List.copyOf(rest);
  }

  private static boolean isUnderOpened(LayerId id) {
    return switch (id) {
      case OpenedLayer _ -> true;
      case AtlasLayer layer ->
          switch (layer) {
            case GATEWAYS, PLACES, INCIDENTS, DEPOSITS -> false;
            default -> true;
          };
    };
  }
}
