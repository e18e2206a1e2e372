package pk.mineralatlas.map;

import java.util.Map;
import java.util.Optional;
import pk.mineralatlas.feature.FeatureLayer;

/**
 * All layers there are at a moment. Immutable; any thread.
 *
 * @param atlas the atlas's own
 * @param opened those that someone opened
 */
public record LoadedLayers(
    Map<AtlasLayer, FeatureLayer> atlas, Map<OpenedLayer, OpenedFile> opened) {

  /** The features of a layer, where it is loaded. */
  public Optional<FeatureLayer> find(LayerId id) {
    return switch (id) {
      case AtlasLayer layer -> Optional.ofNullable(atlas.get(layer));
      case OpenedLayer layer ->
          Optional.ofNullable(opened.get(layer))
              .flatMap(OpenedFile::shown)
              .map(OpenedFile.Shown::features);
    };
  }

  /** A picked feature, where its layer is loaded and has it. */
  public Optional<LoadedFeature> find(Selected thing) {
    return find(thing.layer())
        .map(features -> new LoadedFeature(features, thing.numberIn(features)))
        .filter(found -> found.feature() >= 0);
  }
}
