package pk.mineralatlas.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.ui.AtlasStage;
import pk.mineralatlas.ui.FxStage;
import pk.mineralatlas.ui.mappane.MapFrame;

/**
 * How long someone waits in the open window, on JavaFX's own headless platform at 1000 × 800: from
 * a pick to the panel, from a filter to the new picture, and how long a step of a gesture keeps the
 * FX thread. What ends a wait is looked for at every pulse, so a sixtieth of a second is in it.
 */
public final class WindowBenchmark {

  private static final List<String> SITES = List.of("reko-diq", "saindak");
  private static final List<String> TITLES = List.of("Reko Diq", "Saindak");

  private final AtlasStage stage;
  private final MapModel model;
  private int turn;

  private WindowBenchmark(AtlasStage stage) {
    this.stage = stage;
    this.model = stage.model();
  }

  public static void main(String[] args) throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Path data = Files.createTempDirectory("atlas-bench");
    IO.println(Machine.facts());
    try (AtlasStage stage = AtlasStage.open(data)) {
      WindowBenchmark bench = new WindowBenchmark(stage);
      IO.println(Samples.line("pick to panel", Samples.of(4, 25, bench::pick)));
      IO.println(Samples.line("filter to new picture", Samples.of(4, 25, bench::filter)));
      IO.println(Samples.line("FX thread, a step of a pan", bench.steps(300)));
    }
    Platform.exit();
  }

  private void pick() {
    int next = turn++ % SITES.size();
    stage.run(() -> model.select(new Selected(AtlasLayer.DEPOSITS, SITES.get(next))));
    stage.await(
        "the panel is filled",
        () -> AtlasStage.wordsNow(".detail-title").contains(TITLES.get(next)));
  }

  private void filter() {
    MapFrame before = FxStage.onFx(() -> stage.window().map().newestFrame());
    stage.run(
        () -> {
          AtlasFilter wanted = model.filterProperty().get().toggled(Facet.MINERAL, "copper");
          model.setFilter(wanted);
        });
    stage.await("it is drawn", () -> !Objects.equals(stage.window().map().newestFrame(), before));
  }

  private double[] steps(int count) {
    double[] ms = new double[count];
    for (int i = 0; i < count; i++) {
      int step = i;
      ms[i] =
          FxStage.onFx(
              () -> {
                long startNs = System.nanoTime();
                double dxPx = step % 100 < 50 ? 6 : -6;
                model.setViewport(model.viewportProperty().get().pannedBy(dxPx, dxPx / 2));
                return (System.nanoTime() - startNs) / 1e6;
              });
    }
    return ms;
  }
}
