package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.AtlasLayer;
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
      if (layer.id() instanceof OpenedLayer file && isDrawn(layer) && !isAtlas(file)) {
        all.add(
            "%s: opened file %s, not graded."
                .formatted(title(file, Objects.requireNonNull(layer.features())), file.fileName()));
      }
    }
    return all;
  }

  /** What the opened layers that are drawn are called, top-most first. */
  static List<String> names(MapSnapshot snapshot) {
    List<String> all = new ArrayList<>();
    for (MapLayer layer : snapshot.layers().reversed()) {
      FeatureLayer features = layer.features();
      if (layer.id() instanceof OpenedLayer file && features != null && isDrawn(layer)) {
        all.add(title(file, features));
      }
    }
    return all;
  }

  /** What a layer is called: by its document, or else as its file without the ending. */
  static String title(OpenedLayer file, FeatureLayer features) {
    return features.name().equals(file.fileName()) ? file.title() : features.name();
  }

  /** Whether something of the atlas's own is drawn, in its own signs or by someone's rules. */
  static boolean hasAtlas(MapSnapshot snapshot) {
    return snapshot.background().isEmpty()
        || snapshot.layers().stream()
            .filter(OpenedCredits::isDrawn)
            .anyMatch(layer -> !(layer.id() instanceof OpenedLayer file) || isAtlas(file));
  }

  /** A file called as one of the atlas's is taken for it: too many credits do no harm. */
  private static boolean isAtlas(OpenedLayer file) {
    return Arrays.stream(AtlasLayer.values())
        .anyMatch(own -> own.fileName().filter(file.title()::equals).isPresent());
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
