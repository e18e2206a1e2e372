package pk.mineralatlas.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A display without a screen, on a free number: Xvfb, where it is installed. */
public final class VirtualDisplay implements AutoCloseable {

  private final Process process;
  private final String name;

  private VirtualDisplay(Process process, String name) {
    this.process = process;
    this.name = name;
  }

  /** Whether Xvfb is installed. */
  public static boolean isPossible() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "Xvfb")));
  }

  /** Starts one; returns once it takes windows. */
  public static VirtualDisplay start(int widthPx, int heightPx) {
    List<String> command =
        List.of(
            "Xvfb",
            "-displayfd",
            "1",
            "-screen",
            "0",
            widthPx + "x" + heightPx + "x24",
            "-nolisten",
            "tcp");
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
      String number = reader.readLine();
      if (number == null) {
        throw new IllegalStateException("Xvfb did not start");
      }
      return new VirtualDisplay(process, ":" + number.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The variable that leads programs to it. */
  public Map<String, String> environment() {
    return Map.of("DISPLAY", name);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
