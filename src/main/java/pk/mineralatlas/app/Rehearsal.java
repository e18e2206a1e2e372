package pk.mineralatlas.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import picocli.CommandLine;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.ui.shell.AtlasWindow;

/**
 * Goes by itself through what people do in their first minutes, so that Java can keep what it
 * learns on the way for later starts. FX thread only.
 */
final class Rehearsal {

  private static final int PULSES_A_STEP = 20;

  private final AtlasWindow window;
  private final MapModel model;
  private final Catalogue catalogue;
  private final Path dataFolder;

  /**
   * @param dataFolder where files may be written
   */
  Rehearsal(AtlasWindow window, MapModel model, Catalogue catalogue, Path dataFolder) {
    this.window = window;
    this.model = model;
    this.dataFolder = dataFolder;
    this.catalogue = catalogue;
  }

  /** Goes through all steps, each once the screen shows the one before. */
  void run(Runnable then) {
    goOn(new ArrayDeque<>(steps()), then);
  }

  private void goOn(Queue<Runnable> left, Runnable then) {
    Runnable next = left.poll();
    if (next == null) {
      then.run();
      return;
    }
    next.run();
    Pulses.after(window.stage(), PULSES_A_STEP, () -> goOn(left, then));
  }

  private List<Runnable> steps() {
    return List.of(
        () -> selectFirst(AtlasLayer.DEPOSITS),
        () -> model.setFilter(AtlasFilter.none().with(Facet.MINERAL, "copper")),
        () -> zoomTo(AtlasLayer.PROVINCES),
        () -> selectFirst(AtlasLayer.LICENCE_POINTS),
        () -> model.setFilter(AtlasFilter.none().withCql("importance > 50")),
        () -> zoomTo(AtlasLayer.DISTRICTS),
        () -> model.setTheme(Theme.DARK),
        () -> selectFirst(AtlasLayer.DISTRICTS),
        () -> catalogue.search("reko", 10),
        this::useCommands);
  }

  private void selectFirst(AtlasLayer layer) {
    FeatureLayer features = model.featuresProperty().get().get(layer);
    if (features != null && features.size() > 0) {
      model.select(new Selected(layer, features.text(0, "id")));
    }
  }

  private void zoomTo(AtlasLayer layer) {
    FeatureLayer features = model.featuresProperty().get().get(layer);
    Extent extent = features == null || features.size() == 0 ? null : features.extent(0);
    if (extent != null) {
      window.mover().flyTo(extent);
    }
  }

  private void useCommands() {
    String data = dataFolder.toString();
    String pdf = dataFolder.resolve("sheet.pdf").toString();
    String png = dataFolder.resolve("map.png").toString();
    execute("print", "--region", "balochistan", "--paper", "A4", "--out", pdf);
    execute("render", "--size", "800x500", "--mineral", "gold", "--out", png);
    execute("sites", "--mineral", "copper", "--data", data);
    execute("--help");
  }

  private static void execute(String... args) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(new StringWriter()));
    line.execute(args);
  }
}
