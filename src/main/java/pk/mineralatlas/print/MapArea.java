package pk.mineralatlas.print;

import java.util.Optional;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.AtlasLayer;

/**
 * What part of the land a sheet shows.
 *
 * @param name English name, or empty for an area without one
 * @param nameUr Urdu name, or empty
 * @param extent what must be on the map, metres on the map plane
 * @param outline the feature whose outline the area is, where it has one; the locator shows it, and
 *     only sites inside it are numbered
 */
public record MapArea(String name, String nameUr, Extent extent, Optional<Outline> outline) {

  /**
   * A feature of a polygon layer.
   *
   * @param id which layer of the atlas
   * @param layer its features
   * @param feature the number of the feature
   */
  public record Outline(AtlasLayer id, FeatureLayer layer, int feature) {}

  /** An area without a name or an outline. */
  public static MapArea of(Extent extent) {
    return new MapArea("", "", extent, Optional.empty());
  }
}
