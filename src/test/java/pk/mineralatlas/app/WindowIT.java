package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.LayerState;
import pk.mineralatlas.map.MapState;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.ui.shell.WindowState;

/** The atlas's window: once on a real X server, else on JavaFX's headless platform. */
@DisabledOnOs(OS.WINDOWS)
class WindowIT {

  private static final Map<String, String> HEADLESS =
      Map.of("ATLAS_JAVA_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");

  @TempDir Path folder;

  private Path picture() {
    return folder.resolve("window.png");
  }

  private Path data() {
    return folder.resolve("data");
  }

  /** Opens the window, lets it take its picture once all of it is there, and close. */
  private List<String> open(Map<String, String> environment, Path... files) {
    List<String> command =
        new ArrayList<>(List.of(AtlasProcess.launcher().toString(), "--timings"));
    command.addAll(List.of("--data", data().toString(), "--screenshot", picture().toString()));
    List.of(files).forEach(file -> command.add(file.toString()));
    try (AtlasProcess atlas = AtlasProcess.start(folder, environment, command)) {
      atlas.await("first whole map");
      atlas.await("everything there");
      assertThat(atlas.awaitEnd()).as("%s", atlas.lines()).isZero();
      assertThat(atlas.lines())
          .as("no warnings on the terminal")
          .allSatisfy(line -> assertThat(line).matches(" *\\d+ ms  .*"));
      return atlas.lines();
    }
  }

  private static List<String> notices(List<String> lines) {
    return lines.stream().filter(line -> line.contains(Timings.NOTICE)).toList();
  }

  private static WindowState someState(Theme theme) {
    MapState map =
        new MapState(
            LambertConformalConic.PAKISTAN.project(64.5, 28.6),
            900,
            AtlasLayer.firstOrder().stream()
                .map(id -> new LayerState(id, id.isVisibleAtFirst(), 1))
                .toList(),
            AtlasFilter.none(),
            theme,
            LabelLanguage.ENGLISH,
            false,
            Optional.of(new Selected(AtlasLayer.DEPOSITS, "reko-diq")));
    return new WindowState(
        new WindowState.Bounds(0, 0, 1440, 900),
        false,
        WindowState.first().panels(),
        WindowState.first().mapSize(),
        Optional.of(map));
  }

  @Test
  void opensOnARealDisplayWithTheWholeMap() throws IOException, PrintException {
    assumeTrue(VirtualDisplay.isPossible(), "Xvfb is not installed: no real window is tried");
    new SavedWindow(data()).save(someState(Theme.LIGHT));
    try (VirtualDisplay display = VirtualDisplay.start(1440, 900)) {
      assertThat(notices(open(display.environment()))).isEmpty();
    }
    BufferedImage image = ImageIO.read(picture().toFile());
    assertThat(image.getWidth()).isEqualTo(1440);
    assertThat(image.getHeight()).isEqualTo(900);
    assertThat(Colours.in(image.getSubimage(300, 80, 700, 600))).hasSizeGreaterThan(500);
    keep(picture());
  }

  /** The README's picture is made anew only when asked, so that a test changes no source. */
  private static void keep(Path picture) throws IOException {
    boolean update = System.getProperty("atlas.screenshot", "").equals("update");
    Path kept = AtlasHome.find().resolve(update ? "src/site" : "target").resolve("window.png");
    Files.createDirectories(kept.getParent());
    Files.copy(picture, kept, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void comesBackAsItWasClosed() throws PrintException {
    WindowState state = someState(Theme.DARK);
    new SavedWindow(data()).save(state);
    assertThat(notices(open(HEADLESS))).isEmpty();
    MapState before = state.map().orElseThrow();
    MapState after = new SavedWindow(data()).load().state().map().orElseThrow();
    assertThat(after).isEqualTo(before);
  }

  @Test
  void filesNamedAtTheStartAreOpenedAndStayListedWhenTheyAreGone() throws IOException {
    Path shp = Files.createDirectories(folder.resolve("own")).resolve("places.shp");
    for (String ending : List.of(".shp", ".dbf", ".prj")) {
      Files.copy(
          AtlasHome.shapefiles().resolve("gateways" + ending),
          shp.resolveSibling("places" + ending));
    }
    open(HEADLESS, shp);
    MapState kept = new SavedWindow(data()).load().state().map().orElseThrow();
    assertThat(kept.opened())
        .singleElement()
        .satisfies(file -> assertThat(file.layer()).isEqualTo(OpenedLayer.of(shp)));
    assertThat(kept.layers()).anyMatch(state -> state.id().equals(OpenedLayer.of(shp)));

    Files.delete(shp);
    open(HEADLESS);
    MapState after = new SavedWindow(data()).load().state().map().orElseThrow();
    assertThat(after.opened()).as("still listed").hasSize(1);
  }

  @Test
  void saysThatDamagedSettingsWereSetAside() throws IOException {
    Files.createDirectories(data());
    Files.writeString(data().resolve(SavedWindow.FILE), "{ damaged");
    assertThat(notices(open(HEADLESS))).singleElement().asString().contains(SavedWindow.SET_ASIDE);
    assertThat(data().resolve(SavedWindow.SET_ASIDE)).hasContent("{ damaged");
    assertThat(new SavedWindow(data()).load().notice()).isEmpty();
  }

  @Test
  void saysWhatTheMapLacksAndShowsTheRest() throws IOException {
    Path shapefiles = TestHome.copyInto(folder.resolve("home"));
    Files.delete(shapefiles.resolve("rivers.shp"));
    Files.writeString(shapefiles.resolve("belts.shp"), "broken");
    String options = HEADLESS.get("ATLAS_JAVA_OPTIONS") + " -Datlas.home=" + shapefiles.getParent();
    List<String> notices = notices(open(Map.of("ATLAS_JAVA_OPTIONS", options)));
    assertThat(notices).hasSize(2);
    assertThat(notices).anySatisfy(line -> assertThat(line).contains("rivers.shp"));
    assertThat(notices).anySatisfy(line -> assertThat(line).contains("belts.shp"));
  }

  @Test
  void saysThatTheCatalogueWasDamagedAndWorksOn() throws IOException {
    Files.createDirectories(data());
    Files.writeString(data().resolve("catalogue.db"), "no database");
    assertThat(notices(open(HEADLESS))).singleElement().asString().contains("catalogue");
  }

  @Test
  void worksWhereNothingCanBeKept() {
    List<String> command =
        List.of(
            AtlasProcess.launcher().toString(),
            "--timings",
            "--data",
            "/dev/null/data",
            "--screenshot",
            picture().toString());
    try (AtlasProcess atlas = AtlasProcess.start(folder, HEADLESS, command)) {
      atlas.await(Timings.NOTICE);
      atlas.await("everything there");
      assertThat(atlas.awaitEnd()).isZero();
      assertThat(atlas.lines()).anySatisfy(line -> assertThat(line).contains("not kept"));
    }
    assertThat(picture()).isNotEmptyFile();
  }
}
