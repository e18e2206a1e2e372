package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.LayerState;
import pk.mineralatlas.map.MapState;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.map.YearRange;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.ui.shell.WindowState;

class SavedWindowTest {

  @TempDir Path folder;

  private static WindowState used() {
    MapState map =
        new MapState(
            new MapPoint(-123_456.5, 98_765),
            812.25,
            List.of(
                new LayerState(AtlasLayer.DEPOSITS, true, 0.5),
                new LayerState(AtlasLayer.RISK, false, 1)),
            AtlasFilter.none()
                .with(Facet.MINERAL, "copper")
                .with(Facet.OPERATOR, "«Ö; ü» ریکوڈک")
                .withYears(new YearRange(2014, 2025))
                .withCql("name LIKE 'R%' AND \"importance\" > 3"),
            Theme.DARK,
            LabelLanguage.URDU,
            true,
            Optional.of(new Selected(AtlasLayer.DEPOSITS, "reko-diq")));
    return new WindowState(
        new WindowState.Bounds(12, 34, 1200, 800),
        true,
        new WindowState.Panels(300, 400, 220, 0.4, true, false, true),
        new WindowState.MapSize(500, 600),
        Optional.of(map));
  }

  @Test
  void aFirstWindowNeedsNoFile() {
    SavedWindow.Loaded loaded = new SavedWindow(folder.resolve("not/yet")).load();
    assertThat(loaded.state()).isEqualTo(WindowState.first());
    assertThat(loaded.notice()).isEmpty();
  }

  @Test
  void comesBackAsItWas() throws PrintException {
    Path data = folder.resolve("new/folder");
    new SavedWindow(data).save(used());
    SavedWindow.Loaded loaded = new SavedWindow(data).load();
    assertThat(loaded.notice()).isEmpty();
    assertThat(loaded.state()).isEqualTo(used());
  }

  @Test
  void savingLeavesNothingElseBehind() throws PrintException, IOException {
    SavedWindow saved = new SavedWindow(folder);
    saved.save(WindowState.first());
    saved.save(used());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve(SavedWindow.FILE));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1, 2]",
        "\"text\"",
        "nothing at all",
        "{\"size\": [-5, 10]}",
        "{\"map\": {}}",
        "{\"map\": {\"centre\": [1e99, 0], \"metresPerPx\": 1, \"layers\": [], \"filter\": {}}}",
        "{\"panels\": {\"leftPx\": 1e9}}",
      })
  void aDamagedFileIsSetAsideWithALine(String damaged) throws IOException {
    Path file = folder.resolve(SavedWindow.FILE);
    Files.writeString(file, damaged);
    SavedWindow.Loaded loaded = new SavedWindow(folder).load();
    assertThat(loaded.state()).isEqualTo(WindowState.first());
    assertThat(loaded.notice().orElse("")).contains(file.toString(), SavedWindow.SET_ASIDE);
    assertThat(loaded.notice().orElse("").lines()).hasSize(1);
    assertThat(file).doesNotExist();
    assertThat(folder.resolve(SavedWindow.SET_ASIDE)).hasContent(damaged);
  }

  @Test
  void everyCutOfAGoodFileIsReadOrSetAside() throws PrintException, IOException {
    SavedWindow saved = new SavedWindow(folder);
    saved.save(used());
    byte[] good = Files.readAllBytes(folder.resolve(SavedWindow.FILE));
    for (int length = 0; length < good.length; length += 7) {
      Files.write(folder.resolve(SavedWindow.FILE), java.util.Arrays.copyOf(good, length));
      SavedWindow.Loaded loaded = saved.load();
      assertThat(loaded.notice()).as("%d bytes", length).isPresent();
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsOneLine() {
    assertThatThrownBy(() -> new SavedWindow(Path.of("/dev/null/data")).save(used()))
        .isInstanceOf(PrintException.class)
        .hasMessageContaining("/dev/null/data");
  }
}
