package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A device that is always full stands in for a full disk. */
@EnabledIf("hasFullDevice")
class FullDiskTest {

  static boolean hasFullDevice() {
    return Files.isWritable(Path.of("/dev/full"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sites --mineral copper --format csv"})
  void isOneLine(String command) {
    String[] args = (command + " --out /dev/full").split(" ");
    CommandRun run = CommandRun.of(args).refusedWith(Main.BAD_FILE);
    assertThat(run.err()).contains("/dev/full").containsIgnoringCase("space");
  }
}
