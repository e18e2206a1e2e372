package pk.mineralatlas.map;

import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;

/**
 * A layer as a snapshot holds it. Immutable; any thread.
 *
 * @param id which layer
 * @param features its features; null for the relief, and for a layer that is not loaded
 * @param visible whether it is drawn
 * @param opacity from 0, unseen, to 1
 * @param shown the features the filter leaves; the others are drawn faint or not at all
 */
public record MapLayer(
    AtlasLayer id,
    @Nullable FeatureLayer features,
    boolean visible,
    double opacity,
    VisibleSet shown) {

  /** A layer of which everything is shown. */
  public static MapLayer of(AtlasLayer id, FeatureLayer features) {
    return new MapLayer(id, features, true, 1, VisibleSet.all(features.size()));
  }

  /** The relief, which has no features. */
  public static MapLayer relief() {
    return new MapLayer(AtlasLayer.RELIEF, null, true, 1, VisibleSet.all(0));
  }
}
