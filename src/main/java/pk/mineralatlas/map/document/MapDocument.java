package pk.mineralatlas.map.document;

import java.util.List;
import java.util.Optional;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Theme;

/**
 * A map as a file holds it: what {@code atlas render --map} draws, and what the window saves and
 * opens. Immutable; any thread.
 *
 * @param background what the map is drawn on; empty for the atlas's own ground of land and sea
 * @param projection {@code atlas}, or a code such as {@code EPSG:4326}
 * @param part what is shown of the world; empty for Pakistan
 * @param layers bottom first
 * @param filter narrows the layers of the catalogue
 * @param theme the palette of the atlas's own signs
 * @param names the language of the atlas's own names
 * @param graticule whether meridians and parallels are drawn
 * @param selection what is picked
 */
public record MapDocument(
    Optional<FixedColour> background,
    String projection,
    Optional<Part> part,
    List<DocumentLayer> layers,
    AtlasFilter filter,
    Theme theme,
    LabelLanguage names,
    boolean graticule,
    Optional<Selected> selection) {

  /** The name of the atlas's own projection. */
  public static final String ATLAS = "atlas";

  public MapDocument {
    layers = List.copyOf(layers);
  }

  /** Whether it is drawn in the atlas's own projection. */
  public boolean isInAtlasProjection() {
    return projection.equals(ATLAS);
  }

  /** A part of the world. */
  public sealed interface Part {}

  /** A box of longitudes and latitudes. */
  public record Box(GeoBounds bounds) implements Part {}

  /**
   * What a window showed.
   *
   * @param centre the middle, metres in the atlas's own projection
   * @param metresPerPx the scale
   * @param widthPx width of the window's map
   * @param heightPx height of the window's map
   */
  public record View(MapPoint centre, double metresPerPx, int widthPx, int heightPx)
      implements Part {}
}
