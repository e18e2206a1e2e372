package pk.mineralatlas.map;

import java.util.List;
import java.util.Optional;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Theme;

/**
 * All that one drawing of the map depends on. Immutable; any thread.
 *
 * @param viewport what part of the map plane is shown, and how large
 * @param layers bottom first; those switched off are here too, with {@code visible} false
 * @param theme the palette
 * @param labels the language of names
 * @param graticule whether meridians and parallels are drawn
 * @param selection what is picked; screens draw it over the image, paper may draw it in
 * @param background what the map is drawn on; empty for the atlas's own ground of land and sea
 */
public record MapSnapshot(
    Viewport viewport,
    List<MapLayer> layers,
    Theme theme,
    LabelLanguage labels,
    boolean graticule,
    Optional<Selected> selection,
    Optional<FixedColour> background) {

  public MapSnapshot {
    layers = List.copyOf(layers);
  }

  /** A map on the atlas's own ground. */
  public MapSnapshot(
      Viewport viewport,
      List<MapLayer> layers,
      Theme theme,
      LabelLanguage labels,
      boolean graticule,
      Optional<Selected> selection) {
    this(viewport, layers, theme, labels, graticule, selection, Optional.empty());
  }

  /** The layer of that name, where it is part of the snapshot. */
  public Optional<MapLayer> layer(LayerId id) {
    return layers.stream().filter(layer -> layer.id().equals(id)).findFirst();
  }

  public MapSnapshot withViewport(Viewport newViewport) {
    return new MapSnapshot(newViewport, layers, theme, labels, graticule, selection, background);
  }

  public MapSnapshot withTheme(Theme newTheme) {
    return new MapSnapshot(viewport, layers, newTheme, labels, graticule, selection, background);
  }

  public MapSnapshot withLayers(List<MapLayer> newLayers) {
    return new MapSnapshot(viewport, newLayers, theme, labels, graticule, selection, background);
  }

  public MapSnapshot withLabels(LabelLanguage newLabels) {
    return new MapSnapshot(viewport, layers, theme, newLabels, graticule, selection, background);
  }

  public MapSnapshot withGraticule(boolean shown) {
    return new MapSnapshot(viewport, layers, theme, labels, shown, selection, background);
  }

  public MapSnapshot withSelection(Optional<Selected> newSelection) {
    return new MapSnapshot(viewport, layers, theme, labels, graticule, newSelection, background);
  }

  public MapSnapshot withBackground(Optional<FixedColour> newBackground) {
    return new MapSnapshot(viewport, layers, theme, labels, graticule, selection, newBackground);
  }
}
