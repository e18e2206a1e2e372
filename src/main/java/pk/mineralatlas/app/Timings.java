package pk.mineralatlas.app;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * Says when each phase of the start was reached, in milliseconds since the process began. Any
 * thread.
 */
final class Timings {

  /** What a line of the window's notice bar begins with. */
  static final String NOTICE = "notice: ";

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
    long startMs =
        ProcessHandle.current()
            .info()
            .startInstant()
            .map(Instant::toEpochMilli)
            .orElseGet(System::currentTimeMillis);
    return new Timings(startMs, out);
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
