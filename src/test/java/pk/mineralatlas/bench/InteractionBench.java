package pk.mineralatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * How the window keeps up with a hand, at 1920 × 1080 in JavaFX's software pipeline: ten seconds of
 * dragging and turning the wheel over the atlas with a folder's world, licences and sites opened on
 * top. Arguments: that folder, and how many times to play (three if not said). Prints a figure a
 * line, the target beside it. On the headless platform unless another is asked for by {@code
 * -Dglass.platform}.
 */
public final class InteractionBench {

  private InteractionBench() {}

  public static void main(String[] args) throws Exception {
    if (System.getProperty("glass.platform") == null) {
      System.setProperty("glass.platform", "Headless");
    }
    System.setProperty("prism.order", "sw");
    Path folder = Path.of(args[0]);
    int times = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    IO.println(Machine.facts() + ", " + System.getProperty("glass.platform"));
    try (BenchWindow window = BenchWindow.open(Files.createTempDirectory("atlas-bench"))) {
      window.goHome();
      window.open(
          Stream.of("world", "licences", "sites").map(n -> folder.resolve(n + ".shp")).toList());
      window.goHome();
      for (int i = 0; i < times; i++) {
        gestures(window);
      }
    }
    Platform.exit();
  }

  private static void gestures(BenchWindow window) throws IOException {
    window.goHome();
    List<FxTrace.Task> tasks;
    int frames;
    try (FxTrace trace = FxTrace.start();
        NewPictures pictures = NewPictures.of(window)) {
      GestureScript.play(window);
      tasks = trace.tasks();
      frames = pictures.count();
    }
    List<FxTrace.Task> uploads =
        tasks.stream().filter(t -> t.what().equals(FxTrace.UPLOAD)).toList();
    double[] intervals = new double[Math.max(0, uploads.size() - 1)];
    for (int i = 0; i < intervals.length; i++) {
      intervals[i] =
          Duration.between(uploads.get(i).end(), uploads.get(i + 1).end()).toNanos() / 1e6;
    }
    line("frame interval p50", part(intervals, 0.5), "<= 17 ms");
    line("frame interval p99", part(intervals, 0.99), "<= 33 ms");
    List<FxTrace.Task> onFx = outermost(tasks);
    double longest = onFx.stream().mapToDouble(FxTrace.Task::ms).max().orElse(0);
    line("FX thread, longest task", longest, "<= 8 ms");
    double own = onFx.stream().mapToDouble(t -> t.ms() - t.waitedMs()).max().orElse(0);
    line("FX thread, longest task less waiting for paint", own, "<= 8 ms");
    long over = onFx.stream().filter(t -> t.ms() > 8).count();
    line("FX thread, tasks over 8 ms of " + onFx.size(), (double) over, "0");
    line("new pictures of the map in ten seconds", frames, "many");
    FxTrace.byWhat(tasks).forEach(InteractionBench::spread);
    spread(
        "pulse, own work",
        tasks.stream()
            .filter(t -> t.what().equals(FxTrace.PULSE))
            .map(t -> t.ms() - t.waitedMs())
            .toList());
  }

  private static void spread(String what, List<Double> ms) {
    double[] all = ms.stream().mapToDouble(d -> d).toArray();
    IO.println(
        String.format(
            Locale.ROOT,
            "    %-16s %5d times   p50 %6.2f   p90 %6.2f   p99 %6.2f   longest %6.2f ms",
            what,
            all.length,
            part(all, 0.5),
            part(all, 0.9),
            part(all, 0.99),
            part(all, 1)));
  }

  /** The tasks of the FX thread that are not part of another. */
  private static List<FxTrace.Task> outermost(List<FxTrace.Task> tasks) {
    List<FxTrace.Task> outer = new ArrayList<>();
    for (FxTrace.Task task : tasks) {
      boolean inside =
          !outer.isEmpty() && !task.start().isAfter(outer.getLast().end().minusNanos(1));
      if (!task.what().equals(FxTrace.PAINT) && !inside) {
        outer.add(task);
      }
    }
    return outer;
  }

  static double part(double[] ms, double part) {
    double[] sorted = ms.clone();
    Arrays.sort(sorted);
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.min(sorted.length - 1, (int) (part * sorted.length))];
  }

  static void line(String what, double figure, String target) {
    IO.println(String.format(Locale.ROOT, "%-52s %9.2f   (%s)", what, figure, target));
  }
}
