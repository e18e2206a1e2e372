package pk.mineralatlas.print;

import java.util.Optional;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.map.AtlasLayer;

/**
 * What part of the land a sheet shows.
 *
 * @param name English name, or empty for an area without one
 * @param nameUr Urdu name, or empty
 * @param extent what must be on the map, metres on the map plane
 * @param outline the feature whose outline the area is, where it has one; the locator shows it, and
 *     only sites inside it are numbered
 * @param projection the way to the map plane, which every layer of the map lies on
 */
public record MapArea(
    String name,
    String nameUr,
    Extent extent,
    Optional<Outline> outline,
    MapProjection projection) {

  /** An area on the atlas's own map plane. */
  public MapArea(String name, String nameUr, Extent extent, Optional<Outline> outline) {
    this(name, nameUr, extent, outline, LambertConformalConic.PAKISTAN);
  }

  /**
   * A feature of a polygon layer.
   *
   * @param id which layer of the atlas
   * @param layer its features
   * @param feature the number of the feature
   */
  public record Outline(AtlasLayer id, FeatureLayer layer, int feature) {}

  /** An area without a name or an outline on the atlas's own map plane. */
  public static MapArea of(Extent extent) {
    return new MapArea("", "", extent, Optional.empty());
  }

  /** An area without a name or an outline on another map plane. */
  public static MapArea of(Extent extent, MapProjection projection) {
    return new MapArea("", "", extent, Optional.empty(), projection);
  }
}
