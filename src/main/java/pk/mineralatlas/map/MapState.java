package pk.mineralatlas.map;

import java.util.List;
import java.util.Map;
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
 * @param ground what it is drawn on
 * @param given what someone said of layers of the atlas
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
    Optional<Selected> selection,
    MapGround ground,
    Map<AtlasLayer, GivenLayer> given) {

  public MapState {
    layers = List.copyOf(layers);
    opened = List.copyOf(opened);
    given = Map.copyOf(given);
  }

  /** A map of the atlas on which nothing was opened. */
  public MapState(
      MapPoint centre,
      double metresPerPx,
      List<LayerState> layers,
      AtlasFilter filter,
      Theme theme,
      LabelLanguage labels,
      boolean graticule,
      Optional<Selected> selection) {
    this(
        centre,
        metresPerPx,
        layers,
        List.of(),
        filter,
        theme,
        labels,
        graticule,
        selection,
        MapGround.ATLAS,
        Map.of());
  }

  /** The saved view in a window of that size. */
  public Viewport viewport(int widthPx, int heightPx) {
    return new Viewport(centre, metresPerPx, widthPx, heightPx);
  }
}
