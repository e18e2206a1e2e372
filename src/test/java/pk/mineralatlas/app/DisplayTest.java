package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {

  private static Properties system(String os) {
    Properties system = new Properties();
    system.setProperty("os.name", os);
    return system;
  }

  @Test
  void withoutDisplayThereIsNoWindow() {
    assertThat(Display.problem(Map.of(), system("Linux"))).get().asString().contains("DISPLAY");
    assertThat(Display.problem(Map.of("DISPLAY", " "), system("Linux"))).isPresent();
  }

  /** JavaFX speaks to X11 only: Wayland alone does not help. */
  @Test
  void waylandAloneIsNoDisplay() {
    assertThat(Display.problem(Map.of("WAYLAND_DISPLAY", "wayland-0"), system("Linux")))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {":65000", "unix:64999", "localhost:59000", ":64998.0", "nonsense", ":x"})
  void aDisplayWhereNobodyListensIsNone(String display) {
    assertThat(Display.problem(Map.of("DISPLAY", display), system("Linux")))
        .get()
        .asString()
        .contains(display);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Windows 11", "Mac OS X"})
  void otherSystemsHaveTheirOwn(String os) {
    assertThat(Display.problem(Map.of(), system(os))).isEmpty();
  }

  @Test
  void anotherPlatformOfJavaFxNeedsNone() {
    Properties system = system("Linux");
    system.setProperty("glass.platform", "Headless");
    assertThat(Display.problem(Map.of(), system)).isEmpty();
  }
}
