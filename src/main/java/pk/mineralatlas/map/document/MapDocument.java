package pk.mineralatlas.map.document;

import java.util.List;
import java.util.Optional;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapGround;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.style.Theme;

/**
 * A map as a file holds it: what {@code atlas render --map} draws, and what the window saves and
 * opens. Immutable; any thread.
 *
 * @param ground what it is drawn on, and in which projection
 * @param part what is shown of the world; empty for Pakistan
 * @param layers bottom first
 * @param filter narrows the layers of the catalogue
 * @param theme the palette of the atlas's own signs
 * @param names the language of the atlas's own names
 * @param graticule whether meridians and parallels are drawn
 * @param selection what is picked
 */
public record MapDocument(
    MapGround ground,
    Optional<Part> part,
    List<DocumentLayer> layers,
    AtlasFilter filter,
    Theme theme,
    LabelLanguage names,
    boolean graticule,
    Optional<Selected> selection) {

  public MapDocument {
    layers = List.copyOf(layers);
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
