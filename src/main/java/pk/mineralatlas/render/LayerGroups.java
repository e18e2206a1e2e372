package pk.mineralatlas.render;

import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.LayerId;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.render.strip.DrawnGroup;

/** Says which group of a paper a layer is: the one that its row in the layers panel switches. */
final class LayerGroups {

  private LayerGroups() {}

  static DrawnGroup of(MapLayer layer) {
    LayerId id = layer.id();
    LayerId row = id.row().isPresent() ? id.row().get() : id;
    return new DrawnGroup(
        row.id(), row instanceof OpenedLayer file ? title(file, layer) : row.title());
  }

  /** What a layer is called: by its document, or else as its file without the ending. */
  private static String title(OpenedLayer file, MapLayer layer) {
    FeatureLayer features = layer.features();
    return features == null || features.name().equals(file.fileName())
        ? file.title()
        : features.name();
  }
}
