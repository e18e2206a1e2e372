package pk.mineralatlas.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.Rule;

/**
 * A layer as a snapshot holds it. Immutable; any thread.
 *
 * @param id which layer
 * @param features its features; null for the relief, and for a layer that is not loaded
 * @param visible whether it is drawn
 * @param opacity from 0, unseen, to 1
 * @param shown the features the filter leaves; the others are drawn faint or not at all
 * @param style how the features of an opened layer are drawn; none for the atlas's own, whose signs
 *     the renderer knows
 */
public record MapLayer(
    LayerId id,
    @Nullable FeatureLayer features,
    boolean visible,
    double opacity,
    VisibleSet shown,
    LayerStyle style) {

  /** A layer drawn as the atlas draws it. */
  public MapLayer(
      AtlasLayer id,
      @Nullable FeatureLayer features,
      boolean visible,
      double opacity,
      VisibleSet shown) {
    this(id, features, visible, opacity, shown, LayerStyle.NONE);
  }

  /**
   * Which layer of the atlas it is.
   *
   * @throws IllegalStateException for an opened layer
   */
  public AtlasLayer atlasId() {
    if (id instanceof AtlasLayer layer) {
      return layer;
    }
    throw new IllegalStateException(id.id() + " is no layer of the atlas");
  }

  /** The rules of its style. */
  public List<Rule> rules() {
    return style.rules();
  }

  /** The same of which other features are left. */
  public MapLayer withFeatures(@Nullable FeatureLayer newFeatures, VisibleSet newShown) {
    return new MapLayer(id, newFeatures, visible, opacity, newShown, style);
  }

  /** A layer of which everything is shown. */
  public static MapLayer of(AtlasLayer id, FeatureLayer features) {
    return new MapLayer(id, features, true, 1, VisibleSet.all(features.size()));
  }

  /** The relief, which has no features. */
  public static MapLayer relief() {
    return new MapLayer(AtlasLayer.RELIEF, null, true, 1, VisibleSet.all(0));
  }
}
