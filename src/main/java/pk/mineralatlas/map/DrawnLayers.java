package pk.mineralatlas.map;

import java.util.Map;
import java.util.Objects;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.style.LayerStyle;

/**
 * What layers are drawn with at a moment. Immutable; any thread.
 *
 * @param given what someone said of layers of the atlas
 */
record DrawnLayers(LoadedLayers loaded, FilterResult filtered, Map<AtlasLayer, GivenLayer> given) {

  /** The layer as a snapshot holds it. */
  MapLayer of(LayerState state) {
    return switch (state.id()) {
      case AtlasLayer id -> ofAtlas(state, id);
      case OpenedLayer id -> ofFile(state, Objects.requireNonNull(loaded.opened().get(id)));
    };
  }

  private MapLayer ofAtlas(LayerState state, AtlasLayer id) {
    FeatureLayer features = loaded.atlas().get(id);
    VisibleSet shown = features == null ? VisibleSet.all(0) : filtered.shown(id, features);
    LayerStyle style =
        features == null
            ? LayerStyle.NONE
            : given.getOrDefault(id, GivenLayer.NOTHING).style(features.kind());
    return new MapLayer(id, features, state.visible(), state.opacity(), shown, style);
  }

  private static MapLayer ofFile(LayerState state, OpenedFile file) {
    FeatureLayer features = file.shown().map(OpenedFile.Shown::features).orElse(null);
    VisibleSet all =
        file.shown().map(OpenedFile.Shown::everything).orElseGet(() -> VisibleSet.all(0));
    return new MapLayer(state.id(), features, state.visible(), state.opacity(), all, file.style());
  }
}
