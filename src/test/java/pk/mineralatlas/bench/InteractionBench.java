package pk.mineralatlas.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import javafx.application.Platform;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.render.HitTest;

/**
 * How the window keeps up with a hand, at 1920 × 1080 in JavaFX's software pipeline. Prints a
 * figure a line, the target beside it. Arguments: a folder with {@code world.shp}, {@code
 * licences.shp} and {@code sites.shp}, which are opened over the atlas's own layers; how many times
 * to play the ten seconds of gestures, three if not said. On the headless platform unless {@code
 * -Dglass.platform} asks for another.
 */
public final class InteractionBench {

  private static final int TOGGLES = 20;
  private static final int POINTS = 2000;

  private final BenchWindow window;

  private InteractionBench(BenchWindow window) {
    this.window = window;
  }

  public static void main(String[] args) throws Exception {
    if (System.getProperty("glass.platform") == null) {
      System.setProperty("glass.platform", "Headless");
    }
    System.setProperty("prism.order", "sw");
    Path folder = Path.of(args[0]);
    int times = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    IO.println(Machine.facts() + ", " + System.getProperty("glass.platform"));
    Path scratch = Files.createTempDirectory("atlas-bench");
    Path million = MillionPoints.write(scratch);
    try (BenchWindow window = BenchWindow.open(scratch)) {
      InteractionBench bench = new InteractionBench(window);
      window.goHome();
      bench.facets("facet toggle to new picture, the atlas alone");
      bench.open(million);
      bench.hits();
      window.run(() -> window.window().opened().remove(OpenedLayer.of(million)));
      window.open(
          Stream.of("world", "licences", "sites").map(n -> folder.resolve(n + ".shp")).toList());
      window.goHome();
      bench.facets("facet toggle to new picture, scenario B");
      for (int i = 0; i < times; i++) {
        GestureFigures.measure(window);
      }
    }
    Platform.exit();
  }

  private void open(Path million) {
    long startNs = System.nanoTime();
    long startCpuNs = ThreadTimes.allNs();
    OpenedLayer layer = OpenedLayer.of(million);
    window.run(() -> window.window().opened().open(List.of(million)));
    window.await("the points are drawn", () -> isDrawn(layer));
    line("1,000,000 points, open to first picture", (System.nanoTime() - startNs) / 1e6, 1500);
    line(
        "    the same, processor time of all threads",
        (ThreadTimes.allNs() - startCpuNs) / 1e6,
        1500);
    window.awaitReading();
  }

  private boolean isDrawn(OpenedLayer layer) {
    MapSnapshot drawn = window.drawn().newest();
    return drawn != null
        && drawn.layers().stream().anyMatch(l -> l.id().equals(layer) && l.features() != null);
  }

  /** At random points of the whole map, of a town's surroundings and of what lies between. */
  private void hits() {
    Random random = new Random(7);
    MapSnapshot whole = window.snapshot();
    double[] ms = new double[POINTS];
    for (int i = -POINTS; i < POINTS; i++) {
      Viewport view = whole.viewport();
      Viewport near = view.withMetresPerPx(view.metresPerPx() / Math.pow(10, i % 3));
      MapSnapshot snapshot = whole.withViewport(near);
      ViewPoint at =
          new ViewPoint(
              random.nextDouble() * view.widthPx(), random.nextDouble() * view.heightPx());
      long startNs = ThreadTimes.ownNs();
      HitTest.at(snapshot, at, i % 2 == 0 ? 4 : 6);
      if (i >= 0) {
        ms[i] = (ThreadTimes.ownNs() - startNs) / 1e6;
      }
    }
    line("hit test among 1,000,000 features, processor, p50", Figures.part(ms, 0.5), 1);
    line("hit test among 1,000,000 features, processor, p99", Figures.part(ms, 0.99), 1);
  }

  private void facets(String what) throws Exception {
    double[] ms = new double[TOGGLES];
    double[] cpuMs = new double[TOGGLES];
    for (int i = -4; i < TOGGLES; i++) {
      int before = window.pictures();
      long startNs = System.nanoTime();
      long startCpuNs = ThreadTimes.allNs();
      window.run(
          () -> {
            AtlasFilter now = window.model().filterProperty().get();
            window.model().setFilter(now.toggled(Facet.MINERAL, "copper"));
          });
      window.await("it is drawn", () -> window.drawn().count() > before);
      if (i >= 0) {
        ms[i] = (System.nanoTime() - startNs) / 1e6;
        cpuMs[i] = (ThreadTimes.allNs() - startCpuNs) / 1e6;
      }
    }
    line(what, Figures.part(ms, 0.5), 100);
    line("    the same, processor time of all threads", Figures.part(cpuMs, 0.5), 100);
  }

  private static void line(String what, double ms, double mostMs) {
    Figures.line(what, ms, String.format(Locale.ROOT, "<= %.0f ms", mostMs));
  }
}
