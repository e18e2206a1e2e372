package pk.mineralatlas.map;

import pk.mineralatlas.feature.FeatureLayer;

/**
 * A feature that was picked.
 *
 * @param layer its layer
 * @param id in a layer of the atlas what the {@code id} column holds, which is the catalogue's id
 *     too; in an opened layer the feature's number, from 0, since a file may have no such column
 */
public record Selected(LayerId layer, String id) {

  /** A feature of a layer by its number. */
  public static Selected of(LayerId layer, FeatureLayer features, int feature) {
    return switch (layer) {
      case AtlasLayer _ -> new Selected(layer, features.text(feature, "id"));
      case OpenedLayer _ -> new Selected(layer, String.valueOf(feature));
    };
  }

  /** The number of the feature among those of its layer; −1 where the layer has it not. */
  int numberIn(FeatureLayer features) {
    return switch (layer) {
      case AtlasLayer _ -> features.find(id);
      case OpenedLayer _ -> {
        int number = Integer.parseInt(id);
        yield number < features.size() ? number : -1;
      }
    };
  }
}
