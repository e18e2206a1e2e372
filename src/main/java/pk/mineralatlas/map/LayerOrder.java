package pk.mineralatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Rearranges layers; rows move with the layers that follow them. Lists are bottom first. */
final class LayerOrder {

  private LayerOrder() {}

  static List<LayerState> movedAbove(List<LayerState> order, AtlasLayer row, AtlasLayer lower) {
    return moved(order, row, lower, 1);
  }

  static List<LayerState> movedBelow(List<LayerState> order, AtlasLayer row, AtlasLayer upper) {
    return moved(order, row, upper, 0);
  }

  private static List<LayerState> moved(
      List<LayerState> order, AtlasLayer row, AtlasLayer target, int above) {
    if (row == target) {
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

  private static Predicate<LayerState> inRow(AtlasLayer row) {
    return state -> state.id().row().filter(r -> r == row).isPresent();
  }

  /** The saved states, with each layer they lack put back above the one it followed before. */
  static List<LayerState> completed(List<LayerState> saved, List<LayerState> present) {
    List<LayerState> result = new ArrayList<>();
    for (LayerState state : saved) {
      if (result.stream().noneMatch(s -> s.id() == state.id())) {
        result.add(state);
      }
    }
    for (int i = 0; i < present.size(); i++) {
      LayerState state = present.get(i);
      if (result.stream().noneMatch(s -> s.id() == state.id())) {
        result.add(i == 0 ? 0 : indexOf(result, present.get(i - 1).id()) + 1, state);
      }
    }
    return List.copyOf(result);
  }

  private static int indexOf(List<LayerState> states, AtlasLayer id) {
    for (int i = 0; i < states.size(); i++) {
      if (states.get(i).id() == id) {
        return i;
      }
    }
    return -1;
  }
}
