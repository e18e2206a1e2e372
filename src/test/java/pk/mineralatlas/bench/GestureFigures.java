package pk.mineralatlas.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Plays the gestures on a window once and prints how it kept up. */
final class GestureFigures {

  private static final double TASK_MS = 8;

  private GestureFigures() {}

  static void measure(BenchWindow window) throws IOException {
    window.goHome();
    int before = window.pictures();
    List<FxTrace.Task> tasks;
    ThreadTimes times;
    double fxMs;
    double painterMs;
    try (FxTrace trace = FxTrace.start()) {
      times = ThreadTimes.start();
      GestureScript.play(window);
      fxMs = times.fxMs();
      painterMs = times.painterMs();
      tasks = trace.tasks();
    }
    int pictures = window.pictures() - before;
    double[] intervals = intervals(tasks);
    Figures.line("gestures: frame interval p50", Figures.part(intervals, 0.5), "<= 17 ms");
    Figures.line("gestures: frame interval p99", Figures.part(intervals, 0.99), "<= 33 ms");
    List<FxTrace.Task> onFx = outermost(tasks);
    Figures.line(
        "gestures: longest task of the FX thread",
        onFx.stream().mapToDouble(FxTrace.Task::ms).max().orElse(0),
        "<= 8 ms");
    Figures.line(
        "gestures: the same, less waiting for the painter",
        onFx.stream().mapToDouble(FxTrace.Task::ownMs).max().orElse(0),
        "<= 8 ms");
    Figures.line(
        "gestures: tasks over 8 ms, of %,d".formatted(onFx.size()),
        (double) onFx.stream().filter(t -> t.ms() > TASK_MS).count(),
        "0");
    Figures.line(
        "gestures: the same, less waiting for the painter",
        (double) onFx.stream().filter(t -> t.ownMs() > TASK_MS).count(),
        "0");
    double frames = intervals.length + 1.0;
    Figures.line("gestures: FX thread, processor ms a frame", fxMs / frames, "<= 8 ms");
    Figures.line("gestures: painter, processor ms a frame", painterMs / frames, "<= 17 ms");
    Figures.line("gestures: frames", frames, "600");
    Figures.line("gestures: new pictures of the map", pictures, "many");
    FxTrace.byWhat(tasks).forEach(Figures::spread);
    Figures.spread(
        "pulse, own work",
        tasks.stream()
            .filter(t -> t.what().equals(FxTrace.PULSE))
            .map(FxTrace.Task::ownMs)
            .toList());
  }

  /**
   * From one frame in the window to the next; where the hand rested in between, and pulses found
   * nothing to paint, from the last of those.
   */
  private static double[] intervals(List<FxTrace.Task> tasks) {
    List<Double> intervals = new ArrayList<>();
    Instant since = null;
    FxTrace.Task pulse = null;
    for (FxTrace.Task task : tasks) {
      switch (task.what()) {
        case FxTrace.PULSE -> {
          if (pulse != null && since != null) {
            since = pulse.start();
          }
          pulse = task;
        }
        case FxTrace.PAINT -> pulse = null;
        case FxTrace.UPLOAD -> {
          if (since != null) {
            intervals.add(Duration.between(since, task.end()).toNanos() / 1e6);
          }
          since = task.end();
        }
        default -> {}
      }
    }
    return intervals.stream().mapToDouble(Double::doubleValue).toArray();
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
}
