package pk.mineralatlas.render;

import java.util.List;
import java.util.Optional;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.MapStyle;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.ScaleRange;
import pk.mineralatlas.style.Symbolizer;

/**
 * Features that are drawn by rules alone: an opened layer, or one of the atlas's with its rules.
 *
 * @param shown the features to draw
 * @param opacity from 0, unseen, to 1
 */
record RuledLayer(FeatureLayer features, VisibleSet shown, LayerStyle style, double opacity) {

  /** All features of a layer by rules, those of a rule as one shape. */
  static RuledLayer whole(FeatureLayer features, List<Rule> rules) {
    return new RuledLayer(features, VisibleSet.all(features.size()), LayerStyle.merged(rules), 1);
  }

  /** All features of a layer alike. */
  static RuledLayer alike(FeatureLayer features, Symbolizer symbolizer) {
    return whole(
        features,
        List.of(new Rule(FeatureFilter.everything(), ScaleRange.ALWAYS, List.of(symbolizer))));
  }

  /** What is drawn for a layer; empty where it has signs of its own, or nothing to draw. */
  static Optional<RuledLayer> of(MapCanvas canvas, MapLayer layer) {
    FeatureLayer features = layer.features();
    if (features == null) {
      return Optional.empty();
    }
    if (layer.id() instanceof OpenedLayer || !layer.rules().isEmpty()) {
      return Optional.of(new RuledLayer(features, layer.shown(), layer.style(), layer.opacity()));
    }
    return features.kind() == GeometryKind.POINT
        ? Optional.empty()
        : ofAtlas(canvas, layer, features);
  }

  private static Optional<RuledLayer> ofAtlas(
      MapCanvas canvas, MapLayer layer, FeatureLayer features) {
    return switch (layer.atlasId()) {
      case PROVINCES -> {
        FeatureLayer neighbours = canvas.features(AtlasLayer.NEIGHBOURS);
        FeatureLayer lines = canvas.prepared().coverage(features, neighbours).provinces();
        yield Optional.of(whole(lines, MapStyle.provinceLines()).withOpacity(layer.opacity()));
      }
      case DISTRICTS -> {
        FeatureLayer provinces = canvas.features(AtlasLayer.PROVINCES);
        FeatureLayer lines = canvas.prepared().districtLines(features, provinces);
        yield Optional.of(whole(lines, MapStyle.districtLines()).withOpacity(layer.opacity()));
      }
      case RIVERS -> Optional.of(by(layer, features, MapStyle.rivers()));
      case BOUNDARIES -> Optional.of(by(layer, features, MapStyle.boundaries()));
      case TRANSPORT -> Optional.of(by(layer, features, MapStyle.transport()));
      case RISK -> Optional.of(by(layer, features, MapStyle.risk()));
      case BELTS -> Optional.of(by(layer, features, MapStyle.belts()));
      case LICENCES -> Optional.of(by(layer, features, MapStyle.licences()));
      default -> Optional.empty();
    };
  }

  private static RuledLayer by(MapLayer layer, FeatureLayer features, List<Rule> rules) {
    return new RuledLayer(features, layer.shown(), LayerStyle.merged(rules), layer.opacity());
  }

  private RuledLayer withOpacity(double newOpacity) {
    return new RuledLayer(features, shown, style, newOpacity);
  }
}
