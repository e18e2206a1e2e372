package pk.mineralatlas.map;

/**
 * How a layer is shown.
 *
 * @param id which layer
 * @param visible whether it is drawn
 * @param opacity from 0, unseen, to 1
 */
public record LayerState(LayerId id, boolean visible, double opacity) {

  public LayerState {
    if (!(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("opacity of %s: %s".formatted(id.id(), opacity));
    }
  }

  LayerState withVisible(boolean newVisible) {
    return new LayerState(id, newVisible, opacity);
  }

  LayerState withOpacity(double newOpacity) {
    return new LayerState(id, visible, newOpacity);
  }
}
