package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.source.Samples;
import pk.mineralatlas.source.shape.ShapeType;
import pk.mineralatlas.ui.opened.OpeningException;

/** What becomes of a file in metres that does not say which. */
class ShapefileOpenerTest {

  @TempDir Path folder;
  private Path shp;

  @BeforeEach
  void writePointInMetres() throws Exception {
    shp = Samples.write(folder, ShapeType.POINT, "POINT (307473.14 3342638.004)");
    Files.delete(Samples.sibling(shp, "prj"));
  }

  private OpenedFile.Stage read(Optional<String> reference) throws OpeningException {
    return new ShapefileOpener().read(OpenedLayer.of(shp), reference, Optional.empty()).stage();
  }

  @Test
  void itIsAskedFor() throws Exception {
    assertThat(read(Optional.empty()))
        .asInstanceOf(type(OpenedFile.Asking.class))
        .satisfies(asking -> assertThat(asking.problem()).isEmpty())
        .satisfies(asking -> assertThat(asking.report().features()).isOne());
  }

  @Test
  void anAnswerPlacesIt() throws Exception {
    assertThat(read(Optional.of("EPSG:32642")))
        .asInstanceOf(type(OpenedFile.Shown.class))
        .satisfies(
            shown ->
                assertThat(shown.report().reference())
                    .isEqualTo("EPSG:32642, WGS 84 / UTM zone 42N (given)"));
  }

  @Test
  void anAnswerOfNoUseLeavesTheQuestionAndSaysWhy() throws Exception {
    assertThat(read(Optional.of("EPSG:4326")))
        .asInstanceOf(type(OpenedFile.Asking.class))
        .satisfies(
            asking ->
                assertThat(asking.problem())
                    .isEqualTo(
                        "EPSG:4326 cannot be its reference system: it counts in degrees, and the"
                            + " coordinates are none."));
  }

  @Test
  void aFileThatIsNoneIsNotAskedAbout() throws Exception {
    Files.writeString(shp, "no shapes");

    assertThatThrownBy(() -> read(Optional.of("EPSG:32642")))
        .isInstanceOf(OpeningException.class)
        .hasMessageStartingWith("sample.shp");
  }
}
