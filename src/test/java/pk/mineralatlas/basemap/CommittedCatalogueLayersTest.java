package pk.mineralatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.LonLat;

/** Holds the shapefiles against the catalogue: same records, same positions, honest outlines. */
class CommittedCatalogueLayersTest {

  @TempDir static Path folder;
  @TempDir static Path rebuilt;

  private static Catalogue catalogue;

  @BeforeAll
  static void open() throws Exception {
    catalogue = Catalogue.open(folder);
    CatalogueLayersBuilder.write(
        rebuilt,
        CatalogueLayersBuilder.read(CommittedLayers.FOLDER.resolve("districts.shp")),
        CatalogueLayersBuilder.read(CommittedLayers.FOLDER.resolve("provinces.shp")));
  }

  @AfterAll
  static void close() {
    catalogue.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "districts",
        "risk_zones",
        "deposits",
        "licences",
        "licence_points",
        "incidents",
        "belts",
        "transport",
        "gateways"
      })
  void theFilesAreWhatTheCatalogueGivesToTheByte(String name) throws IOException {
    for (String extension : List.of("shp", "shx", "dbf", "prj", "cpg")) {
      Path committed = CommittedLayers.FOLDER.resolve(name + "." + extension);
      assertThat(Files.mismatch(committed, rebuilt.resolve(name + "." + extension)))
          .as("%s: run CatalogueLayersBuilder, see shapefiles/README.md", committed.getFileName())
          .isEqualTo(-1);
    }
  }

  @Test
  void everySiteIsThereAtItsPosition() {
    FeatureLayer layer = CommittedLayers.layer("deposits");
    assertThat(CommittedLayers.texts(layer, "id"))
        .containsExactlyElementsOf(catalogue.sites().stream().map(Site::id).toList());
    for (int f = 0; f < layer.size(); f++) {
      Site site = catalogue.sites().get(f);
      assertPosition(layer, f, site.position());
      assertThat(layer.text(f, "name")).isEqualTo(site.name());
      assertThat(layer.text(f, "precision")).isEqualTo(site.precision().text());
      assertThat(layer.text(f, "minerals")).isEqualTo(String.join(";", site.commodities()));
    }
  }

  private static void assertPosition(FeatureLayer layer, int feature, LonLat position) {
    assertThat(layer.x(feature)).isEqualTo(position.lonDeg());
    assertThat(layer.y(feature)).isEqualTo(position.latDeg());
  }

  @Test
  void everyIncidentIsThereAtItsPosition() {
    FeatureLayer layer = CommittedLayers.layer("incidents");
    assertThat(layer.size()).isEqualTo(catalogue.incidents().size());
    for (int f = 0; f < layer.size(); f++) {
      assertThat(layer.text(f, "id")).isEqualTo(catalogue.incidents().get(f).id());
      assertPosition(layer, f, catalogue.incidents().get(f).position());
    }
  }

  @Test
  void everyLicenceIsThereOnce() {
    List<String> ids =
        new ArrayList<>(CommittedLayers.texts(CommittedLayers.layer("licences"), "id"));
    ids.addAll(CommittedLayers.texts(CommittedLayers.layer("licence_points"), "id"));
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(
            catalogue.licences().stream().map(Licence::id).toList());
  }

  @Test
  void aLicenceHasAnOutlineOnlyWhereOneIsKnown() {
    FeatureLayer layer = CommittedLayers.layer("licences");
    Map<String, String> outlines = new TreeMap<>();
    for (int f = 0; f < layer.size(); f++) {
      Licence licence = catalogue.findLicence(layer.text(f, "id")).orElseThrow();
      outlines.put(licence.id(), layer.text(f, "outline"));
      if (layer.text(f, "outline").equals("schematic")) {
        assertCircle(licence, layer.geometry(f));
      }
    }
    assertThat(outlines)
        .containsEntry("thar-block-1-ml", "published")
        .containsEntry("thar-block-2", "published")
        .containsEntry("tcc-el-5", "schematic");
    assertThat(outlines.values()).filteredOn("published"::equals).hasSize(2);
  }

  private static void assertCircle(Licence licence, Geometry circle) {
    LonLat centre = java.util.Objects.requireNonNull(licence.position());
    double areaKm2 = java.util.Objects.requireNonNull(licence.areaKm2()).doubleValue();
    assertThat(licence.precision()).isNotEqualTo(PositionPrecision.DISTRICT);
    assertThat(Areas.km2(circle)).isCloseTo(areaKm2, within(areaKm2 * 1e-6));
    assertThat(circle.getCentroid().distance(Shapes.point(centre))).isLessThan(0.001);
  }

  @Test
  void publishedBoundsAreThePublishedOnes() {
    FeatureLayer layer = CommittedLayers.layer("licences");
    Geometry block = layer.geometry(layer.find("thar-block-1-ml"));
    assertThat(block.getEnvelopeInternal().getMinX()).isCloseTo(70.2, within(1e-9));
    assertThat(block.getEnvelopeInternal().getMaxX()).isCloseTo(70.3, within(1e-9));
    assertThat(block.getEnvelopeInternal().getMinY()).isCloseTo(24 + 35 / 60.0, within(1e-9));
    assertThat(block.getEnvelopeInternal().getMaxY()).isCloseTo(24 + 44 / 60.0, within(1e-9));
  }

  @Test
  void otherLicencesArePointsAndADistrictPointSaysSo() {
    FeatureLayer layer = CommittedLayers.layer("licence_points");
    int somewhere = 0;
    for (int f = 0; f < layer.size(); f++) {
      Licence licence = catalogue.findLicence(layer.text(f, "id")).orElseThrow();
      PositionPrecision precision = licence.precision();
      LonLat position = licence.position();
      assertThat(layer.text(f, "outline")).isEmpty();
      assertThat(layer.text(f, "precision")).isEqualTo(precision == null ? "" : precision.text());
      assertThat(layer.hasGeometry(f)).isEqualTo(position != null);
      if (position != null) {
        assertPosition(layer, f, position);
      }
      somewhere += precision == PositionPrecision.DISTRICT ? 1 : 0;
    }
    assertThat(somewhere).isGreaterThan(10);
  }

  @Test
  void everyMineralBeltIsThere() {
    FeatureLayer layer = CommittedLayers.layer("belts");
    assertThat(layer.size()).isEqualTo(48);
    Geometry land = CommittedLayers.layer("country").geometry(0).buffer(1e-5);
    for (int f = 0; f < layer.size(); f++) {
      assertThat(catalogue.findBelt(layer.text(f, "id"))).isPresent();
      assertThat(layer.text(f, "basis")).isNotBlank();
      assertThat(layer.text(f, "province")).isNotBlank();
      assertThat(land.covers(layer.geometry(f))).as(layer.text(f, "id")).isTrue();
    }
  }

  @Test
  void riskZonesAreTheDistrictsOfTheirLevel() {
    FeatureLayer zones = CommittedLayers.layer("risk_zones");
    assertThat(CommittedLayers.texts(zones, "level"))
        .containsExactly("very high", "high", "elevated", "moderate", "low");
    FeatureLayer districts = CommittedLayers.layer("districts");
    for (int z = 0; z < zones.size(); z++) {
      double areaKm2 = 0;
      for (int d = 0; d < districts.size(); d++) {
        if (districts.text(d, "level").equals(zones.text(z, "level"))) {
          areaKm2 += districts.number(d, "area_km2");
        }
      }
      assertThat(Areas.km2(zones.geometry(z))).isCloseTo(areaKm2, within(5.0));
      assertThat(zones.text(z, "rule")).isNotBlank();
      assertThat(zones.text(z, "period")).isNotBlank();
    }
  }

  @Test
  void everyRatedDistrictHasAnOutline() {
    Map<String, District> districts = Districts.read();
    assertThat(catalogue.districtRisks())
        .allSatisfy(
            risk ->
                assertThat(districts.values())
                    .anyMatch(
                        d -> d.isCalled(risk.district()) && d.province().equals(risk.province())));
  }
}
