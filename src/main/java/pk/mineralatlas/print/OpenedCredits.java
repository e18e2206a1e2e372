package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;

/** Says on a sheet which files of someone's own stand on its map. */
final class OpenedCredits {

  private OpenedCredits() {}

  /** A sentence for each opened layer that is drawn. */
  static List<String> of(MapSnapshot snapshot) {
    List<String> all = new ArrayList<>();
    for (MapLayer layer : snapshot.layers()) {
      if (layer.id() instanceof OpenedLayer file && isDrawn(layer)) {
        all.add("%s: opened file %s, not graded.".formatted(file.title(), file.fileName()));
      }
    }
    return all;
  }

  /** Whether something of a layer is drawn in a part of the map. */
  static boolean isOn(MapLayer layer, Extent extent) {
    FeatureLayer features = layer.features();
    return isDrawn(layer) && features != null && features.query(extent).length > 0;
  }

  private static boolean isDrawn(MapLayer layer) {
    return layer.features() != null && layer.visible() && layer.opacity() > 0;
  }
}
