package pk.mineralatlas.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.FilterResult;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.print.MapArea;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.Regions;
import pk.mineralatlas.print.SiteArea;
import pk.mineralatlas.style.Theme;

/**
 * The map that a command's options ask for, its layers loaded and filtered. For commands: one
 * thread, no window.
 *
 * @param area which part of the land
 * @param filter what of it is wanted
 * @param model the state, as the window would hold it
 */
record WantedMap(MapArea area, AtlasFilter filter, MapModel model) {

  private static final int THREADS = 2;

  /**
   * Loads the layers and applies the options.
   *
   * @param notices takes a line for each layer that could not be loaded
   * @throws CommandException for a name that does not exist, an extent outside Pakistan or an
   *     expression that cannot be read
   */
  static WantedMap of(MapOptions options, BaseLayers baseLayers, Consumer<String> notices) {
    Map<AtlasLayer, FeatureLayer> layers = load(baseLayers, notices);
    MapArea area = area(options.area, layers);
    MapModel model = new MapModel(anyView(area), Runnable::run, Runnable::run);
    model.putFeatures(layers);
    MapOptions.checked(() -> apply(options, model));
    checkExpression(model.filteredProperty().get());
    return new WantedMap(area, model.filterProperty().get(), model);
  }

  private static Map<AtlasLayer, FeatureLayer> load(
      BaseLayers baseLayers, Consumer<String> notices) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      BaseLayers.Loaded loaded = baseLayers.load(threads).join();
      loaded.notices().forEach(notices);
      return loaded.layers();
    } finally {
      threads.shutdown();
    }
  }

  private static MapArea area(
      MapOptions.@Nullable Area asked, Map<AtlasLayer, FeatureLayer> layers) {
    Regions regions = new Regions(layers);
    try {
      FeatureLayer sites = layers.get(AtlasLayer.DEPOSITS);
      if (asked != null && asked.sites != null && sites != null) {
        return SiteArea.ofIds(sites, asked.sites);
      }
      if (asked != null && asked.region != null) {
        return regions.named(asked.region);
      }
      return asked == null || asked.extent == null ? regions.pakistan() : regions.box(asked.extent);
    } catch (PrintException e) {
      throw CommandException.badRequest(String.valueOf(e.getMessage()), e);
    }
  }

  private static Viewport anyView(MapArea area) {
    return Viewport.fitting(area.extent(), 100, 100, 0);
  }

  private static MapModel apply(MapOptions options, MapModel model) {
    List<AtlasLayer> wanted = options.wantedLayers();
    if (wanted != null) {
      for (AtlasLayer layer : AtlasLayer.values()) {
        if (layer.hasRow()) {
          model.setVisible(layer, wanted.contains(layer));
        }
      }
    }
    model.setLabels(options.language());
    model.setGraticule(options.graticule);
    model.setFilter(options.filter.filter(model.filteredProperty().get().counts()));
    return model;
  }

  private static void checkExpression(FilterResult filtered) {
    filtered
        .cqlProblem()
        .ifPresent(
            problem -> {
              String line =
                  "The expression cannot be read at character %d: %s"
                      .formatted(problem.offset() + 1, problem.message());
              throw CommandException.badRequest(line, null);
            });
  }

  /** The map in a theme, fitted to an image. */
  MapSnapshot snapshot(int widthPx, int heightPx, double marginPx, Theme theme) {
    return model
        .snapshot()
        .withTheme(theme)
        .withViewport(Viewport.fitting(area.extent(), widthPx, heightPx, marginPx))
        .withSelection(Optional.empty());
  }
}
