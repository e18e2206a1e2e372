package pk.mineralatlas.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.FilterResult;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.map.document.DocumentLayer;
import pk.mineralatlas.map.document.MapDocument;
import pk.mineralatlas.source.LoadedLayer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.ShapefileSource;
import pk.mineralatlas.source.crs.NamedProjection;
import pk.mineralatlas.source.crs.UnknownProjectionException;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.LayerStyle;
import pk.mineralatlas.style.MapStyle;

/**
 * A map document with its layers read. A layer that cannot be read costs that layer and one line.
 * One thread.
 */
final class LoadedDocument {

  private final MapDocument document;
  private final MapProjection projection;
  private final BaseLayers baseLayers;
  private final Consumer<String> notices;
  private final Map<AtlasLayer, FeatureLayer> own = new EnumMap<>(AtlasLayer.class);
  private final List<MapLayer> layers = new ArrayList<>();

  private LoadedDocument(
      MapDocument document,
      MapProjection projection,
      BaseLayers baseLayers,
      Consumer<String> notices) {
    this.document = document;
    this.projection = projection;
    this.baseLayers = baseLayers;
    this.notices = notices;
  }

  /**
   * Reads the layers of a document.
   *
   * @param notices takes a line for each layer that is not drawn
   * @throws CommandException for a projection that nobody knows, or an expression that cannot be
   *     applied to the catalogue
   */
  static LoadedDocument of(MapDocument document, Consumer<String> notices) {
    MapProjection projection = projection(document);
    LoadedDocument loaded =
        new LoadedDocument(document, projection, BaseLayers.in(projection), notices);
    loaded.load();
    return loaded;
  }

  private static MapProjection projection(MapDocument document) {
    try {
      return NamedProjection.of(document.ground().projection());
    } catch (UnknownProjectionException e) {
      throw CommandException.badRequest("projection: %s.".formatted(e.getMessage()), e);
    }
  }

  private void load() {
    loadGround();
    List<DocumentLayer> wanted = document.layers();
    for (int i = 0; i < wanted.size(); i++) {
      DocumentLayer layer = wanted.get(i);
      switch (layer.source()) {
        case DocumentLayer.Catalogue from -> addOwn(layer, from.layer());
        case DocumentLayer.File file -> addFile(layer, file, "layers[%d]".formatted(i));
      }
    }
    filter();
    if (document.graticule() && !document.ground().isInAtlasProjection()) {
      notices.accept("The graticule is drawn in the atlas's own projection only; it is left out.");
    }
  }

  /** The atlas's ground is drawn from two of its layers, shown themselves or not. */
  private void loadGround() {
    if (document.ground().background().isPresent()) {
      return;
    }
    if (!document.ground().isInAtlasProjection()) {
      notices.accept(
          "The atlas's ground is drawn in its own projection only; the map stands on white.");
      return;
    }
    for (AtlasLayer ground : List.of(AtlasLayer.NEIGHBOURS, AtlasLayer.PROVINCES)) {
      boolean isListed =
          document.layers().stream()
              .anyMatch(
                  l -> l.source() instanceof DocumentLayer.Catalogue c && c.layer() == ground);
      if (!isListed) {
        readOwn(ground)
            .ifPresent(
                features ->
                    layers.add(
                        new MapLayer(ground, features, false, 1, VisibleSet.all(features.size()))));
      }
    }
  }

  private Optional<FeatureLayer> readOwn(AtlasLayer layer) {
    BaseLayers.Loaded loaded = baseLayers.read(layer);
    loaded.notices().forEach(notices);
    Optional<FeatureLayer> features = Optional.ofNullable(loaded.layers().get(layer));
    features.ifPresent(f -> own.put(layer, f));
    return features;
  }

  private void addOwn(DocumentLayer wanted, AtlasLayer layer) {
    if (layer == AtlasLayer.RELIEF) {
      if (document.ground().isInAtlasProjection() && document.ground().background().isEmpty()) {
        layers.add(
            new MapLayer(layer, null, wanted.visible(), wanted.opacity(), VisibleSet.all(0)));
      } else if (wanted.visible()) {
        notices.accept(
            "The relief is drawn on the atlas's ground in its own projection only; it is left out.");
      }
      return;
    }
    readOwn(layer).ifPresent(features -> layers.add(ownLayer(wanted, layer, features)));
  }

  /** Layers with rules, and outlines in another projection, are drawn as any file's. */
  private MapLayer ownLayer(DocumentLayer wanted, AtlasLayer layer, FeatureLayer features) {
    VisibleSet all = VisibleSet.all(features.size());
    Optional<LayerStyle> style =
        wanted
            .given()
            .style()
            .map(s -> s.style(features.kind()))
            .or(() -> document.ground().isInAtlasProjection() ? Optional.empty() : outlines(layer));
    if (style.isEmpty()) {
      return new MapLayer(layer, features, wanted.visible(), wanted.opacity(), all);
    }
    OpenedLayer as = OpenedLayer.of(baseLayers.file(layer));
    return new MapLayer(as, features, wanted.visible(), wanted.opacity(), all, style.get());
  }

  private static Optional<LayerStyle> outlines(AtlasLayer layer) {
    return switch (layer) {
      case PROVINCES -> Optional.of(LayerStyle.merged(MapStyle.provinceLines()));
      case DISTRICTS -> Optional.of(LayerStyle.merged(MapStyle.districtLines()));
      case NEIGHBOURS -> Optional.of(LayerStyle.merged(MapStyle.neighbourLines()));
      default -> Optional.empty();
    };
  }

  private void addFile(DocumentLayer wanted, DocumentLayer.File file, String place) {
    String name = "%s, “%s”".formatted(place, wanted.title());
    try {
      LoadedLayer read =
          ShapefileReader.read(
              new ShapefileSource(file.layer().file(), file.layer().member()),
              options(wanted, file));
      if (!read.report().placed()) {
        leftOut(name, "its reference system is not known; give it as “reference”");
        return;
      }
      if (!read.report().isClean()) {
        notices.accept("%s: %s.".formatted(name, String.join("; ", read.report().warnings())));
      }
      FeatureLayer features = read.features();
      wanted
          .given()
          .style()
          .flatMap(style -> style.problem(features))
          .ifPresent(problem -> notices.accept("%s.%s.".formatted(place, problem)));
      layers.add(fileLayer(wanted, file, features));
    } catch (ShapefileException e) {
      leftOut(name, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      leftOut(name, file.layer().fileName() + " is larger than the memory the atlas may use");
    }
  }

  private void leftOut(String name, String why) {
    String end = why.endsWith(".") ? "" : ".";
    notices.accept("The map lacks %s: %s%s".formatted(name, why, end));
  }

  private ReadOptions options(DocumentLayer wanted, DocumentLayer.File file) {
    return new ReadOptions(
        wanted.title(), projection, wanted.given().charset(), file.reference(), Optional.empty());
  }

  private static MapLayer fileLayer(
      DocumentLayer wanted, DocumentLayer.File file, FeatureLayer features) {
    LayerStyle style =
        wanted
            .given()
            .style()
            .map(s -> s.style(features.kind()))
            .orElseGet(() -> LayerStyle.merged(MapStyle.opened(features.kind(), file.colour())));
    return new MapLayer(
        file.layer(),
        features,
        wanted.visible(),
        wanted.opacity(),
        VisibleSet.all(features.size()),
        style);
  }

  private void filter() {
    AtlasFilter filter = document.filter();
    FilterResult result = FilterResult.of(own, filter);
    result
        .cqlProblem()
        .ifPresent(
            problem -> {
              throw CommandException.badRequest(
                  "filter.cql: at character %d: %s."
                      .formatted(problem.offset() + 1, problem.message()),
                  null);
            });
    layers.replaceAll(
        layer ->
            layer.features() == null
                ? layer
                : own.entrySet().stream()
                    .filter(e -> e.getValue() == layer.features())
                    .findFirst()
                    .map(
                        e ->
                            layer.withFeatures(
                                e.getValue(), result.shown(e.getKey(), e.getValue())))
                    .orElse(layer));
  }

  /** Makes the boxes by which positions out of view are passed over. */
  void index() {
    for (MapLayer layer : layers) {
      FeatureLayer features = layer.features();
      if (features != null) {
        var _ = features.details().full();
      }
    }
  }

  MapProjection projection() {
    return projection;
  }

  /** The view of the document's own part of the world. */
  Viewport view(int widthPx, int heightPx) {
    return DocumentView.of(document, projection, widthPx, heightPx);
  }

  /** The document's own part of the world on its map plane. */
  Extent extent() {
    return DocumentView.extent(document, projection);
  }

  /** Whether anything of the atlas's own is on the map, so that its sources have to be named. */
  boolean hasOwnLayers() {
    return !own.isEmpty();
  }

  /** The map in a view. */
  MapSnapshot snapshot(Viewport view) {
    return new MapSnapshot(
        view,
        layers,
        document.theme(),
        document.names(),
        document.graticule() && document.ground().isInAtlasProjection(),
        Optional.empty(),
        background());
  }

  private Optional<FixedColour> background() {
    return document.ground().background().isPresent() || document.ground().isInAtlasProjection()
        ? document.ground().background()
        : Optional.of(new FixedColour(0xFFFFFFFF));
  }
}
