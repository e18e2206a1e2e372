package pk.mineralatlas.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.source.file.ShapefileException;

/** Shapefiles other projects test with, where their folder lies beside the checkout. */
class CorpusTest {

  private static Path corpus() {
    return Path.of(System.getProperty("atlas.home", "."), "..", "shared", "corpus").normalize();
  }

  @Test
  void theFolderIsThere() {
    assumeThat(corpus()).as("the shapefiles of other projects, which are not here").isDirectory();
    assertThat(corpus()).isDirectory();
  }

  @TestFactory
  Stream<DynamicTest> everyFileOpensOrIsRefusedInOneSentence() throws Exception {
    if (!Files.isDirectory(corpus())) {
      return Stream.empty();
    }
    List<Path> all =
        ShapefileSource.in(corpus()).stream()
            .filter(s -> !s.isMember())
            .map(ShapefileSource::file)
            .toList();
    return all.stream()
        .map(
            shp ->
                DynamicTest.dynamicTest(
                    corpus().relativize(shp).toString(), () -> openOrRefuse(shp)));
  }

  private static void openOrRefuse(Path shp) throws Exception {
    if (String.valueOf(shp.getFileName()).equals("bad.shp")) {
      assertRefused(shp);
      return;
    }
    LoadedLayer loaded = Samples.read(shp);

    FeatureLayer layer = loaded.features();
    LoadReport report = loaded.report();
    assertThat(report.features() + report.skipped() + report.deleted()).isEqualTo(report.records());
    assertThat(layer.size()).isEqualTo(report.features());
    for (int f = 0; f < layer.size(); f++) {
      assertThat(layer.geometry(f).isEmpty()).isEqualTo(!layer.hasGeometry(f));
    }
    assertThat(report.warnings()).allMatch(warning -> !warning.contains("\n"));
    assertThat(ShapefileInfo.of(shp).records()).isEqualTo(report.records());
  }

  private static void assertRefused(Path shp) {
    try {
      Samples.read(shp);
      throw new AssertionError(shp + " should be refused");
    } catch (ShapefileException e) {
      assertThat(e.getMessage()).isEqualTo("bad.shp: is no shapefile: it does not start with 9994");
    }
  }
}
