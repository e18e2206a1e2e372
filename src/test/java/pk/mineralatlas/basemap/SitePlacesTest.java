package pk.mineralatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.LonLat;

/** Every site lies in the province and the district its row names, or is flagged. */
class SitePlacesTest {

  /** Sites that the district map, good to some kilometres, has in another district. */
  private static final Map<String, String> EXPECTED =
      Map.ofEntries(
          Map.entry("bunap", "Nushki"),
          Map.entry("harnai", "Sibi"),
          Map.entry("pir-ismail-ziarat", "Mastung"),
          Map.entry("sor-range", "Mastung"),
          Map.entry("bandegan", "Nushki"),
          Map.entry("dilband", "Mastung"),
          Map.entry("chakdara-sulphide", "Malakand"),
          Map.entry("langrial", "Haripur"),
          Map.entry("lahor", "Battagram"),
          Map.entry("mullagori-marble", "Peshawar"),
          Map.entry("naranji-kandao", "Swabi"),
          Map.entry("jatta-salt", "Kohat"),
          Map.entry("chelethar-soapstone", "Haripur"),
          Map.entry("khanda-khu-soapstone", "Haripur"),
          Map.entry("shengus", "Skardu"),
          Map.entry("dandot-coal", "Chakwal"),
          Map.entry("khewra", "Chakwal"),
          Map.entry("hamun-mashkel-lithium", "Washuk"),
          Map.entry("zagi-mountain-ree", "Mohmand"),
          Map.entry("makrach-salt", "Chakwal"),
          Map.entry("munda-kucha-silica", "Abbottabad"),
          Map.entry("padhrar-bentonite", "Chakwal"),
          Map.entry("saloi-bauxite", "Jhelum"),
          Map.entry("khewra-gypsum", "Chakwal"),
          Map.entry("malam-emerald", "Shangla"),
          Map.entry("makhad-emerald", "Shangla"));

  @TempDir Path folder;

  @Test
  void everySiteLiesInItsProvince() {
    Map<String, Geometry> provinces = CommittedLayers.shapes("provinces");
    Zones zones = new Zones(provinces);
    try (Catalogue catalogue = Catalogue.open(folder)) {
      for (Site site : catalogue.sites()) {
        assertThat(zones.at(Shapes.coordinate(site.position())))
            .as(site.id())
            .contains(site.province());
      }
    }
  }

  @Test
  void everySiteLiesInItsDistrictButForTheFlaggedOnes() {
    FeatureLayer layer = CommittedLayers.layer("deposits");
    Map<String, String> flagged = new TreeMap<>();
    for (int f = 0; f < layer.size(); f++) {
      if (!layer.text(f, "drawn_in").isEmpty()) {
        flagged.put(layer.text(f, "id"), layer.text(f, "drawn_in"));
      }
    }
    assertThat(flagged).containsExactlyInAnyOrderEntriesOf(EXPECTED);
  }

  /** Most lie within 5 km of the outline, which is as good as the district map is. */
  @Test
  void flaggedSitesLieNearTheirDistrict() {
    Map<String, District> districts = Districts.read();
    Map<String, Geometry> outlines = CommittedLayers.shapes("districts");
    try (Catalogue catalogue = Catalogue.open(folder)) {
      for (String id : EXPECTED.keySet()) {
        Site site = catalogue.findSite(id).orElseThrow();
        District district =
            districts.values().stream()
                .filter(d -> d.isCalled(site.district()))
                .findFirst()
                .orElseThrow();
        double degrees =
            Known.get(outlines, district.name()).distance(Shapes.point(site.position()));
        assertThat(degrees).as(id).isLessThan(0.16);
      }
    }
  }

  @Test
  void districtsSplitSinceCountAsTheOutlineTheyLieIn() {
    District hunza = Known.get(Districts.read(), "hunza-nagar");
    assertThat(hunza.isCalled("Nagar")).isTrue();
    Map<String, Geometry> outlines =
        Map.of("hunza-nagar", Known.get(CommittedLayers.shapes("districts"), "Hunza-Nagar"));
    DistrictOutlines found = new DistrictOutlines(Map.of("hunza-nagar", hunza), outlines);
    assertThat(found.at(new LonLat(74.66, 36.31)).map(District::name)).contains("Hunza-Nagar");
    assertThat(found.at(new LonLat(67, 30))).isEmpty();
  }
}
