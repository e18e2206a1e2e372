package pk.mineralatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DataFolderTest {

  private static Properties system(String os) {
    Properties system = new Properties();
    system.setProperty("os.name", os);
    system.setProperty("user.home", Path.of("/home/sana").toAbsolutePath().toString());
    return system;
  }

  private static Path home(String first, String... more) {
    return Path.of("/home/sana").toAbsolutePath().resolve(Path.of(first, more));
  }

  @Test
  void followsXdgOnLinux() {
    Path data = Path.of("/data").toAbsolutePath();
    assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", data.toString()), system("Linux")))
        .isEqualTo(data.resolve("mineral-atlas"));
    assertThat(DataFolder.of(Map.of(), system("Linux")))
        .isEqualTo(home(".local", "share", "mineral-atlas"));
  }

  @Test
  void ignoresARelativeOrEmptyXdgFolder() {
    for (String value : new String[] {"", " ", "data", "../x", "a\0b"}) {
      assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", value), system("Linux")))
          .isEqualTo(home(".local", "share", "mineral-atlas"));
    }
  }

  @Test
  void followsTheHabitsOfOtherPlatforms() {
    assertThat(DataFolder.of(Map.of(), system("Mac OS X")))
        .isEqualTo(home("Library", "Application Support", "mineral-atlas"));
    assertThat(DataFolder.of(Map.of(), system("Windows 11")))
        .isEqualTo(home("AppData", "Local", "mineral-atlas"));
  }
}
