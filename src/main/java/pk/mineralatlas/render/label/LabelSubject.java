package pk.mineralatlas.render.label;

import pk.mineralatlas.map.LayerId;

/**
 * What a label names.
 *
 * @param layer its layer
 * @param feature its number in the layer; −1 for what is no feature
 * @param id the layer's identifier of it
 * @param text what is written
 * @param xPx where it lies in the view, for telling whether another of its name lies near
 * @param yPx likewise
 */
record LabelSubject(LayerId layer, int feature, String id, String text, double xPx, double yPx) {

  /**
   * A thing with a symbol and a label, told apart from others.
   *
   * @param feature its number in the layer
   * @param layer its layer
   */
  record Owner(int feature, LayerId layer) {

    /** Whether the two are the same; faster than {@link #equals}, and asked very often. */
    boolean is(Owner other) {
      return feature == other.feature && layer.equals(other.layer);
    }
  }

  /** The same thing with another text. */
  LabelSubject saying(String newText) {
    return new LabelSubject(layer, feature, id, newText, xPx, yPx);
  }

  Owner owner() {
    return new Owner(feature, layer);
  }
}
