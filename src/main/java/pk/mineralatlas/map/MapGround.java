package pk.mineralatlas.map;

import java.util.Optional;
import pk.mineralatlas.style.FixedColour;

/**
 * What a map is drawn on.
 *
 * @param background its colour; empty for the atlas's own ground of land and sea
 * @param projection the projection asked for: {@value #ATLAS}, or a code such as {@code EPSG:4326};
 *     a window draws in the atlas's own whatever is asked for
 */
public record MapGround(Optional<FixedColour> background, String projection) {

  /** The name of the atlas's own projection. */
  public static final String ATLAS_PROJECTION = "atlas";

  /** The atlas's own ground in its own projection. */
  public static final MapGround ATLAS = new MapGround(Optional.empty(), ATLAS_PROJECTION);

  /** Whether the projection asked for is the atlas's own. */
  public boolean isInAtlasProjection() {
    return projection.equals(ATLAS_PROJECTION);
  }
}
