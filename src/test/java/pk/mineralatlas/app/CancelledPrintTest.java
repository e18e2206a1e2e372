package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that prints is told to end as Ctrl-C does. */
@DisabledOnOs(OS.WINDOWS)
class CancelledPrintTest {

  private static final long PATIENCE_S = 120;

  @TempDir Path folder;

  private Process start(String command) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Datlas.home=" + System.getProperty("atlas.home", ""),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    line.addAll(List.of(command.split(" ")));
    return new ProcessBuilder(line).redirectErrorStream(true).start();
  }

  /** Waits until something is being written into the folder. */
  private void awaitWriting() throws IOException, InterruptedException {
    try (WatchService watch = FileSystems.getDefault().newWatchService()) {
      folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      boolean isEmpty;
      try (var files = Files.list(folder)) {
        isEmpty = files.findAny().isEmpty();
      }
      assertThat(!isEmpty || watch.poll(PATIENCE_S, TimeUnit.SECONDS) != null)
          .as("something is being written")
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "print --series districts-of:balochistan --paper A4 --out %s/series.pdf",
        "print --series districts-of:balochistan --paper A4 --out %s/all",
        "print --paper A0 --dpi 600 --out %s/large.png"
      })
  void leavesNothingBehindAndSaysSo(String command) throws Exception {
    Process process = start(command.formatted(folder));
    try {
      awaitWriting();
      Process kill = new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
      assertThat(kill.waitFor()).isZero();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(130);
      assertThat(said.lines().toList().getLast())
          .isEqualTo("Cancelled: nothing was written or printed.");
      assertThat(said).as("no count of pages where nobody watches").doesNotContain("Page ");
      assertThat(folder).isEmptyDirectory();
    } finally {
      process.destroyForcibly();
    }
  }
}
