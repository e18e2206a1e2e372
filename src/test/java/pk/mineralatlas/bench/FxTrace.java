package pk.mineralatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * What the FX thread did while something went on, by the JDK's own flight recorder: each pulse,
 * input event and deferred task with its duration, and each frame's arrival in the window's
 * surface.
 */
final class FxTrace implements AutoCloseable {

  /** A pulse: layout and what else prepares a frame, and waiting for the frame before. */
  static final String PULSE = "pulse";

  /** A frame handed to the window's surface. */
  static final String UPLOAD = "upload";

  /** Painting a frame, on the thread of JavaFX's own renderer. */
  static final String PAINT = "paint";

  /** What is timed, by class and method, and what it is called here. */
  private static final Map<String, String> NAMES =
      Map.of(
          "com.sun.javafx.tk.quantum.QuantumToolkit::pulseFromQueue", PULSE,
          "com.sun.glass.ui.View::handleMouseEvent", "mouse",
          "com.sun.glass.ui.View::notifyScroll", "wheel",
          "com.sun.glass.ui.View::uploadPixels", UPLOAD,
          "com.sun.javafx.tk.quantum.UploadingPainter::run", PAINT,
          "pk.mineralatlas.ui.mappane.FrameLoop::request", "ask for picture",
          "pk.mineralatlas.ui.mappane.FrameLoop::take", "take picture",
          "pk.mineralatlas.ui.mappane.MapPane::hover", "hover",
          "pk.mineralatlas.ui.mappane.FrameStack::layoutChildren", "put together");

  /**
   * Something that kept a thread.
   *
   * @param what a pulse, an input event, work the map pane put off, an upload; or painting, which
   *     is on another thread
   * @param waitedMs how much of it was waiting for the painting of the frame before
   */
  record Task(String what, Instant start, double ms, double waitedMs) {

    double ownMs() {
      return ms - waitedMs;
    }

    Instant end() {
      return start.plusNanos((long) (ms * 1e6));
    }
  }

  private final Recording recording = new Recording();

  private FxTrace() {
    recording
        .enable("jdk.MethodTrace")
        .with("filter", String.join(";", NAMES.keySet()))
        .with("threshold", "0 ms")
        .withoutStackTrace();
    recording.enable("javafx.PulsePhase").withoutStackTrace();
    recording.start();
  }

  static FxTrace start() {
    return new FxTrace();
  }

  /** All that was recorded, in the order in which it began; ends the recording. */
  List<Task> tasks() throws IOException {
    recording.stop();
    Path file = Files.createTempFile("fx-trace", ".jfr");
    try {
      recording.dump(file);
      List<RecordedEvent> events = RecordingFile.readAllEvents(file);
      List<RecordedEvent> waits =
          events.stream()
              .filter(e -> e.getEventType().getName().equals("javafx.PulsePhase"))
              .filter(e -> e.getString("phaseName").startsWith("Waiting"))
              .toList();
      List<Task> tasks = new ArrayList<>();
      for (RecordedEvent event : events) {
        if (event.getEventType().getName().equals("jdk.MethodTrace")) {
          tasks.add(task(event, waits));
        }
      }
      tasks.sort(Comparator.comparing(Task::start));
      return tasks;
    } finally {
      Files.delete(file);
    }
  }

  private static Task task(RecordedEvent event, List<RecordedEvent> waits) {
    RecordedMethod method = event.getValue("method");
    String what =
        Objects.requireNonNull(
            NAMES.get(method.getType().getName() + "::" + method.getName()), method.getName());
    double waitedMs = 0;
    if (what.equals(PULSE)) {
      for (RecordedEvent wait : waits) {
        if (!wait.getStartTime().isBefore(event.getStartTime())
            && !wait.getEndTime().isAfter(event.getEndTime())) {
          waitedMs += wait.getDuration().toNanos() / 1e6;
        }
      }
    }
    return new Task(what, event.getStartTime(), event.getDuration().toNanos() / 1e6, waitedMs);
  }

  /** Milliseconds of all tasks of a kind. */
  static Map<String, List<Double>> byWhat(List<Task> tasks) {
    Map<String, List<Double>> ms = new TreeMap<>();
    for (Task task : tasks) {
      ms.computeIfAbsent(task.what(), w -> new ArrayList<>()).add(task.ms());
    }
    return ms;
  }

  @Override
  public void close() {
    recording.close();
  }
}
