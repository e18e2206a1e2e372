package pk.mineralatlas.render;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.feature.FeatureFilter;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.style.MapStyle;
import pk.mineralatlas.style.Rule;

/**
 * Which features of a layer the map draws at a scale, told by the very rules and symbols it draws
 * them with. Any thread.
 */
public final class DrawnAtScale {

  private final AtlasLayer id;
  private final FeatureLayer features;
  private final double metresPerPx;
  private final boolean isPoints;
  private final List<Rule> rules;
  private final List<FeatureFilter.Bound> bound = new ArrayList<>();

  /**
   * @param layer a layer of the atlas in its own signs
   * @param features what it holds
   * @param metresPerPx metres of the map plane to a pixel of the map
   */
  public DrawnAtScale(MapLayer layer, FeatureLayer features, double metresPerPx) {
    this.id = layer.atlasId();
    this.features = features;
    this.metresPerPx = metresPerPx;
    this.isPoints = features.kind() == GeometryKind.POINT;
    this.rules = isPoints ? List.of() : rules(id);
    rules.forEach(rule -> bound.add(rule.when().bind(features)));
  }

  private static List<Rule> rules(AtlasLayer layer) {
    return switch (layer) {
      case PROVINCES -> MapStyle.provinceLines();
      case DISTRICTS -> MapStyle.districtLines();
      case RIVERS -> MapStyle.rivers();
      case BOUNDARIES -> MapStyle.boundaries();
      case TRANSPORT -> MapStyle.transport();
      case RISK -> MapStyle.risk();
      case BELTS -> MapStyle.belts();
      case LICENCES -> MapStyle.licences();
      default -> List.of();
    };
  }

  /** Whether the map draws the feature, wherever it lies. */
  public boolean draws(int feature) {
    if (isPoints) {
      return PointSymbols.of(id, features, feature, metresPerPx).isPresent();
    }
    for (int r = 0; r < rules.size(); r++) {
      if (bound.get(r).accepts(feature)) {
        return rules.get(r).scales().contains(metresPerPx);
      }
    }
    return false;
  }
}
