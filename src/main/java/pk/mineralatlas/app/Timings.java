package pk.mineralatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Says when each phase of the start was reached, in milliseconds since the process began. Any
 * thread.
 */
final class Timings {

  /** What a line of the window's notice bar begins with. */
  static final String NOTICE = "notice: ";

  /** Where {@code /proc/self/stat} says when the process began, counted behind its name. */
  private static final int STARTED_FIELD = 19;

  /** Linux counts such times in hundredths of a second. */
  private static final double MS_PER_TICK = 10;

  private final long startMs;
  private final Consumer<String> out;

  private Timings(long startMs, Consumer<String> out) {
    this.startMs = startMs;
    this.out = out;
  }

  /** Says nothing. */
  static Timings silent() {
    return new Timings(0, line -> {});
  }

  /** Says each phase to a taker of lines. */
  static Timings to(Consumer<String> out) {
    long startMs = System.currentTimeMillis() - ageMs();
    return new Timings(startMs, out);
  }

  /**
   * How long the process has run. Java's own answer rests on the time of the boot in whole seconds;
   * Linux knows it to the hundredth.
   */
  private static long ageMs() {
    try {
      String[] uptime = Files.readString(Path.of("/proc/uptime")).split(" ", 2);
      String stat = Files.readString(Path.of("/proc/self/stat"));
      String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      double startedMs = Long.parseLong(afterName[STARTED_FIELD]) * MS_PER_TICK;
      return Math.round(Double.parseDouble(uptime[0]) * 1000 - startedMs);
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return ProcessHandle.current()
          .info()
          .startInstant()
          .map(start -> System.currentTimeMillis() - start.toEpochMilli())
          .orElse(0L);
    }
  }

  /** Repeats a line of the window's notice bar. */
  void noticed(String line) {
    reached(NOTICE + line);
  }

  /** Notes that a phase is reached. */
  void reached(String phase) {
    out.accept("%6d ms  %s".formatted(System.currentTimeMillis() - startMs, phase));
  }
}
