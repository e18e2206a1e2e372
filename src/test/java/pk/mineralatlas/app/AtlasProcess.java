package pk.mineralatlas.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The atlas as the build made it, started by its launcher in a process of its own. For tests and
 * benchmarks; one thread.
 */
public final class AtlasProcess implements AutoCloseable {

  /** So long a start may take on a machine that does much else. */
  private static final long PATIENCE_S = 150;

  private static final String END = "";

  private final Process process;
  private final BlockingQueue<String> arriving = new LinkedBlockingQueue<>();
  private final List<String> lines = new ArrayList<>();

  private AtlasProcess(Process process) {
    this.process = process;
    Thread.ofPlatform().daemon().name("lines of the atlas").start(this::collect);
  }

  /** The launcher. */
  public static Path launcher() {
    return AtlasHome.find().resolve("target").resolve("atlas");
  }

  /**
   * Starts the atlas.
   *
   * @param folder where it is started from
   * @param environment variables beside the inherited ones, but for those that name a display
   * @param command the launcher and its arguments
   */
  public static AtlasProcess start(
      Path folder, Map<String, String> environment, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.environment().remove("DISPLAY");
    builder.environment().remove("WAYLAND_DISPLAY");
    builder.environment().putAll(environment);
    try {
      return new AtlasProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      reader.lines().filter(line -> !line.isEmpty()).forEach(arriving::add);
    } catch (IOException | UncheckedIOException e) {
      arriving.add("reading failed: " + e.getMessage());
    }
    arriving.add(END);
  }

  /**
   * Waits for a line.
   *
   * @return the line
   * @throws IllegalStateException if the atlas ends, or time runs out, before it comes
   */
  public String await(String words) {
    while (true) {
      String line = next();
      if (line == null) {
        throw new IllegalStateException("no line with “%s” in %s".formatted(words, lines));
      }
      if (line.contains(words)) {
        return line;
      }
    }
  }

  private @Nullable String next() {
    try {
      String line = arriving.poll(PATIENCE_S, TimeUnit.SECONDS);
      if (line == null || line.equals(END)) {
        return null;
      }
      lines.add(line);
      return line;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /**
   * Waits until the atlas ends by itself.
   *
   * @return its exit code
   */
  public int awaitEnd() {
    while (next() != null) {}
    try {
      if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the atlas does not end; it said " + lines);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** What it said so far, on the terminal's two streams. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Ends the process, however it fares. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
