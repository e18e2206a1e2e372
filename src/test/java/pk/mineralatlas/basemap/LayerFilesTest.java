package pk.mineralatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.source.ShapefileWriter;

/** What every file of the base map must be, whatever it shows. */
class LayerFilesTest {

  static Stream<String> names() {
    return Stream.concat(
        Stream.of("country"),
        Arrays.stream(AtlasLayer.values()).flatMap(layer -> layer.fileName().stream()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachLayerIsWhole(String name) throws IOException {
    for (String extension : List.of("shp", "shx", "dbf", "prj", "cpg")) {
      assertThat(CommittedLayers.FOLDER.resolve(name + "." + extension)).isNotEmptyFile();
    }
    assertThat(CommittedLayers.FOLDER.resolve(name + ".cpg")).content().isEqualTo("UTF-8");
    assertThat(CommittedLayers.FOLDER.resolve(name + ".prj"))
        .content()
        .isEqualTo(ShapefileWriter.WGS84_PRJ);
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachFeatureHasAnIdentifierOfItsOwn(String name) {
    List<String> ids = CommittedLayers.texts(CommittedLayers.layer(name), "id");
    assertThat(ids).isNotEmpty().doesNotContain("").doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "country, id name name_ur",
    "neighbours, id name name_ur",
    "provinces, id name name_ur area_km2",
    "districts, id name name_ur province also level area_km2",
    "boundary_lines, id name kind",
    "rivers, id name name_ur class",
    "places, id name name_ur rank population province district capital",
    "transport, id name kind status also",
    "gateways, id name name_ur kind status",
    "belts, id name name_ur kind minerals province basis",
    "deposits, id name name_ur also minerals province district type status operator precision"
        + " importance evidence evidences figures critical drawn_in",
    "licences, id name number type holder status minerals province district precision area_km2"
        + " outline granted expires",
    "licence_points, id name number type holder status minerals province district precision"
        + " area_km2 outline granted expires",
    "risk_zones, id name level rule period districts count",
    "incidents, id name kind target actor date year fatalities province district precision"
  })
  void columnsAreThoseTheAtlasReads(String name, String columns) {
    assertThat(CommittedLayers.layer(name).attributes())
        .extracting(Attribute::name)
        .containsExactly(columns.split(" ", -1));
  }

  @Test
  void allTogetherIsSmallAndQuickToDraw() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(CommittedLayers.FOLDER)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    assertThat(bytes).isLessThan(12L << 20);
    int vertices = names().map(CommittedLayers::layer).mapToInt(FeatureLayer::vertexCount).sum();
    assertThat(vertices).isLessThan(400_000);
  }
}
