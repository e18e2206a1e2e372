package pk.mineralatlas.map.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.GivenLayer;
import pk.mineralatlas.map.LayerState;
import pk.mineralatlas.map.MapState;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;

/** The way from a map document to the state of a window's map and back. */
public final class DocumentState {

  private DocumentState() {}

  /**
   * The state in which a window shows a document. Layers of the atlas that the document does not
   * have are switched off and lie on top.
   *
   * @param sizeOf a view of the size that the window's map has or will have
   */
  public static MapState of(MapDocument document, Viewport sizeOf) {
    List<LayerState> layers = new ArrayList<>();
    List<OpenedFile> opened = new ArrayList<>();
    Map<AtlasLayer, GivenLayer> given = new EnumMap<>(AtlasLayer.class);
    for (DocumentLayer layer : document.layers()) {
      switch (layer.source()) {
        case DocumentLayer.Catalogue own -> {
          layers.add(new LayerState(own.layer(), layer.visible(), layer.opacity()));
          if (!layer.given().equals(GivenLayer.NOTHING)) {
            given.put(own.layer(), layer.given());
          }
        }
        case DocumentLayer.File file -> {
          layers.add(new LayerState(file.layer(), layer.visible(), layer.opacity()));
          opened.add(
              OpenedFile.waiting(file.layer(), file.colour(), file.reference())
                  .withGiven(layer.given()));
        }
      }
    }
    addMissing(layers);
    Viewport view = view(document, sizeOf);
    return new MapState(
        view.centre(),
        view.metresPerPx(),
        layers,
        opened,
        document.filter(),
        document.theme(),
        document.names(),
        document.graticule(),
        document.selection(),
        document.ground(),
        given);
  }

  private static void addMissing(List<LayerState> layers) {
    for (AtlasLayer own : AtlasLayer.firstOrder()) {
      if (layers.stream().noneMatch(state -> state.id().equals(own))) {
        layers.add(new LayerState(own, false, 1));
      }
    }
  }

  private static Viewport view(MapDocument document, Viewport sizeOf) {
    MapDocument.Part part =
        document.part().orElseGet(() -> new MapDocument.Box(GeoBounds.PAKISTAN));
    return switch (part) {
      case MapDocument.View view -> new Viewport(view.centre(), view.metresPerPx(), 1, 1);
      case MapDocument.Box box -> {
        Extent extent = box.bounds().project(LambertConformalConic.PAKISTAN);
        yield Viewport.fitting(extent, sizeOf.widthPx(), sizeOf.heightPx(), 0);
      }
    };
  }

  /**
   * The document of what a window shows.
   *
   * @param view the window's view, for its size
   */
  public static MapDocument document(MapState state, Viewport view) {
    Map<OpenedLayer, OpenedFile> opened =
        state.opened().stream().collect(Collectors.toMap(OpenedFile::layer, Function.identity()));
    List<DocumentLayer> layers =
        state.layers().stream()
            .map(
                layer ->
                    switch (layer.id()) {
                      case AtlasLayer own -> own(layer, own, state);
                      case OpenedLayer file ->
                          file(layer, Objects.requireNonNull(opened.get(file)));
                    })
            .toList();
    return new MapDocument(
        state.ground(),
        Optional.of(
            new MapDocument.View(
                state.centre(), state.metresPerPx(), view.widthPx(), view.heightPx())),
        layers,
        state.filter(),
        state.theme(),
        state.labels(),
        state.graticule(),
        state.selection().filter(s -> s.layer() instanceof AtlasLayer));
  }

  private static DocumentLayer own(LayerState layer, AtlasLayer own, MapState state) {
    return new DocumentLayer(
        new DocumentLayer.Catalogue(own),
        layer.visible(),
        layer.opacity(),
        state.given().getOrDefault(own, GivenLayer.NOTHING));
  }

  private static DocumentLayer file(LayerState layer, OpenedFile file) {
    return new DocumentLayer(
        new DocumentLayer.File(file.layer(), file.colour(), file.reference()),
        layer.visible(),
        layer.opacity(),
        file.given());
  }
}
