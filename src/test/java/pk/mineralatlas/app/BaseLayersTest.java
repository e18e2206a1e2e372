package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.map.AtlasLayer;

/** The base map in every state a start may find it. */
class BaseLayersTest {

  @TempDir Path home;

  private Path shapefiles = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    shapefiles = TestHome.copyInto(home);
  }

  private BaseLayers.Loaded load() {
    BaseLayers.Loaded[] loaded = new BaseLayers.Loaded[1];
    TestHome.lyingIn(home, () -> loaded[0] = BaseLayers.bundled().load(Runnable::run).join());
    assertThat(loaded[0].notices()).allSatisfy(line -> assertThat(line.lines()).hasSize(1));
    return loaded[0];
  }

  @Test
  void allLayersAreThere() {
    BaseLayers.Loaded loaded = load();
    assertThat(loaded.notices()).isEmpty();
    assertThat(loaded.layers().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(AtlasLayer.values()).filter(l -> l.fileName().isPresent()).toList());
    assertThat(loaded.layers().values()).allSatisfy(l -> assertThat(l.size()).isPositive());
  }

  @Test
  void aMissingFileCostsItsLayerOnly() throws IOException {
    Files.delete(shapefiles.resolve("rivers.shp"));
    BaseLayers.Loaded loaded = load();
    assertThat(loaded.notices()).singleElement().asString().contains("Rivers", "rivers.shp");
    assertThat(loaded.layers()).hasSize(AtlasLayer.values().length - 2);
    assertThat(loaded.layers()).doesNotContainKey(AtlasLayer.RIVERS);
  }

  @Test
  void aBrokenFileCostsItsLayerOnly() throws IOException {
    Files.writeString(shapefiles.resolve("deposits.shp"), "no shapefile at all");
    BaseLayers.Loaded loaded = load();
    assertThat(loaded.notices()).singleElement().asString().contains("Deposits", "deposits.shp");
    assertThat(loaded.layers()).containsKey(AtlasLayer.PROVINCES);
  }

  @Test
  void aFileCutShortSaysHowMuchIsLost() throws IOException {
    Path file = shapefiles.resolve("places.shp");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    BaseLayers.Loaded loaded = load();
    assertThat(loaded.notices()).singleElement().asString().contains("Places", "places.shp");
    assertThat(loaded.layers()).containsKey(AtlasLayer.DEPOSITS);
  }

  @Test
  void severalMissingFilesAreALineEach() throws IOException {
    Files.delete(shapefiles.resolve("belts.shp"));
    Files.delete(shapefiles.resolve("provinces.shp"));
    assertThat(load().notices()).hasSize(2);
  }

  @Test
  void aMissingFolderIsOneLine() {
    TestHome.lyingIn(
        home.resolve("elsewhere"),
        () -> {
          BaseLayers.Loaded loaded = BaseLayers.bundled().load(Runnable::run).join();
          assertThat(loaded.layers()).isEmpty();
          assertThat(loaded.notices()).singleElement().asString().contains("elsewhere");
        });
  }

  @Test
  void commandsDoWhatTheyCanWithWhatIsThere() throws IOException {
    Files.delete(shapefiles.resolve("transport.shp"));
    Path picture = home.resolve("map.png");
    TestHome.lyingIn(
        home,
        () -> {
          CommandRun run =
              CommandRun.of("render", "--size", "400x300", "--out", picture.toString());
          run.succeeded();
          assertThat(run.err()).contains("transport.shp");
        });
    assertThat(picture).isNotEmptyFile();
  }
}
