package pk.mineralatlas.map;

import java.util.List;
import java.util.Optional;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.style.Theme;

/**
 * What of the map outlives the window: {@link MapModel#state()} makes it, {@link
 * MapModel#restore(MapState)} takes it back, {@link MapStateJson} writes it down.
 *
 * @param centre the middle of the view, metres on the map plane
 * @param metresPerPx the view's scale
 * @param layers order, visibility and opacity, bottom first
 * @param opened the layers someone opened, unread
 * @param filter the filter
 * @param theme the palette
 * @param labels the language of names
 * @param graticule whether meridians and parallels are drawn
 * @param selection what was picked
 */
public record MapState(
    MapPoint centre,
    double metresPerPx,
    List<LayerState> layers,
    List<OpenedFile> opened,
    AtlasFilter filter,
    Theme theme,
    LabelLanguage labels,
    boolean graticule,
    Optional<Selected> selection) {

  public MapState {
    layers = List.copyOf(layers);
    opened = List.copyOf(opened);
  }

  /** A map on which nothing was opened. */
  public MapState(
      MapPoint centre,
      double metresPerPx,
      List<LayerState> layers,
      AtlasFilter filter,
      Theme theme,
      LabelLanguage labels,
      boolean graticule,
      Optional<Selected> selection) {
    this(centre, metresPerPx, layers, List.of(), filter, theme, labels, graticule, selection);
  }

  /** The saved view in a window of that size. */
  public Viewport viewport(int widthPx, int heightPx) {
    return new Viewport(centre, metresPerPx, widthPx, heightPx);
  }
}
