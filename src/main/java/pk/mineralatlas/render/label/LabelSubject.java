package pk.mineralatlas.render.label;

import pk.mineralatlas.map.AtlasLayer;

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
record LabelSubject(AtlasLayer layer, int feature, String id, String text, double xPx, double yPx) {

  /** Tells its own symbol from others in the collision index. */
  int owner() {
    return owner(layer, feature);
  }

  static int owner(AtlasLayer layer, int feature) {
    return feature < 0 ? -1 : (layer.ordinal() << 26) | feature;
  }
}
