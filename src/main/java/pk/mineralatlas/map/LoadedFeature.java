package pk.mineralatlas.map;

import pk.mineralatlas.feature.FeatureLayer;

/**
 * A feature with its layer at hand.
 *
 * @param feature its number in the layer, from 0
 */
public record LoadedFeature(FeatureLayer layer, int feature) {

  /** A value as text; empty where it is blank or the layer has no such column. */
  public String text(String column) {
    return layer.text(feature, column);
  }

  /** A value as a number; NaN where it is none. */
  public double number(String column) {
    return layer.number(feature, column);
  }
}
