package pk.mineralatlas.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.source.LoadReport;
import pk.mineralatlas.source.LoadedLayer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;

/**
 * Loads the atlas's layers from their folder, each on its own: one that is missing or broken costs
 * that layer and one line, nothing else. Any thread.
 */
final class BaseLayers {

  /** Reads one shapefile. */
  @FunctionalInterface
  interface Reader {

    /**
     * Reads a file.
     *
     * @throws ShapefileException in one line, if it is no shapefile
     */
    LoadedLayer read(AtlasLayer layer, Path file) throws ShapefileException;
  }

  private final Path folder;
  private final Reader reader;

  BaseLayers(Path folder, Reader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  /** Those of the atlas, where it lies on the disk. */
  static BaseLayers bundled() {
    return in(LambertConformalConic.PAKISTAN);
  }

  /** The same on another map plane. */
  static BaseLayers in(MapProjection projection) {
    return new BaseLayers(
        AtlasHome.shapefiles(),
        (layer, file) ->
            ShapefileReader.read(file, ReadOptions.of(layer.id(), projection)).readEverything());
  }

  /**
   * What came of loading.
   *
   * @param layers those that could be read
   * @param notices one line for each that could not, for a person
   */
  record Loaded(Map<AtlasLayer, FeatureLayer> layers, List<String> notices) {

    Loaded {
      layers = Map.copyOf(layers);
      notices = List.copyOf(notices);
    }

    private static Loaded together(List<Loaded> parts) {
      Map<AtlasLayer, FeatureLayer> layers = new EnumMap<>(AtlasLayer.class);
      List<String> notices = new ArrayList<>();
      parts.forEach(
          part -> {
            layers.putAll(part.layers());
            notices.addAll(part.notices());
          });
      return new Loaded(layers, notices);
    }
  }

  /** Begins to load all layers, those that take longest first. */
  CompletableFuture<Loaded> load(Executor threads) {
    if (!Files.isDirectory(folder)) {
      return CompletableFuture.completedFuture(new Loaded(Map.of(), List.of(noFolder())));
    }
    List<CompletableFuture<Loaded>> parts =
        Arrays.stream(AtlasLayer.values())
            .filter(layer -> layer.fileName().isPresent())
            .map(layer -> CompletableFuture.supplyAsync(() -> read(layer), threads))
            .toList();
    return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
        .thenApply(all -> Loaded.together(parts.stream().map(CompletableFuture::join).toList()));
  }

  private String noFolder() {
    return "The base map is missing: there is no folder %s; start the atlas where it was built."
        .formatted(folder);
  }

  /** Where a layer lies. */
  Path file(AtlasLayer layer) {
    return folder.resolve(layer.fileName().orElseThrow() + ".shp");
  }

  /** Loads one layer. */
  Loaded read(AtlasLayer layer) {
    Path file = file(layer);
    if (!Files.exists(file)) {
      return without(layer, "there is no " + file);
    }
    try {
      LoadedLayer read = reader.read(layer, file);
      return new Loaded(Map.of(layer, read.features()), oddities(layer, read.report()));
    } catch (ShapefileException e) {
      return without(layer, String.valueOf(e.getMessage()));
    }
  }

  /** A line for a file that is not as the atlas made it. */
  private static List<String> oddities(AtlasLayer layer, LoadReport report) {
    if (report.isClean()) {
      return List.of();
    }
    return List.of(
        "“%s” may be incomplete: %s: %s."
            .formatted(layer.title(), report.fileName(), String.join("; ", report.warnings())));
  }

  private static Loaded without(AtlasLayer layer, String why) {
    String end = why.endsWith(".") ? "" : ".";
    return new Loaded(
        Map.of(), List.of("The map lacks “%s”: %s%s".formatted(layer.title(), why, end)));
  }
}
