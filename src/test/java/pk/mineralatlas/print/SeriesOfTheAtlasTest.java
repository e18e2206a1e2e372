package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;

/** What series make of the atlas's own districts and sites. */
class SeriesOfTheAtlasTest {

  private static List<MapArea> districts = List.of();
  private static List<MapSnapshot> divided = List.of();

  @BeforeAll
  static void read() throws ShapefileException {
    Map<AtlasLayer, FeatureLayer> layers =
        Map.of(
            AtlasLayer.DISTRICTS, layer(AtlasLayer.DISTRICTS),
            AtlasLayer.DEPOSITS, layer(AtlasLayer.DEPOSITS));
    districts = new Regions(layers).areas(AtlasLayer.DISTRICTS);
    divided = SeriesSites.divided(SheetSamples.snapshot(layers), districts);
  }

  private static FeatureLayer layer(AtlasLayer id) throws ShapefileException {
    Path home = Path.of(System.getProperty("atlas.home", ""));
    Path file = home.resolve("shapefiles").resolve(id.fileName().orElseThrow() + ".shp");
    return ShapefileReader.read(file, ReadOptions.of(id.id(), LambertConformalConic.PAKISTAN))
        .features();
  }

  private static int number(String district) {
    return districts.stream().map(MapArea::name).toList().indexOf(district);
  }

  @Test
  void chagaiBordersOnNushkiToTheEastAndWashukToTheSouth() {
    var beside = Neighbours.of(districts).get(number("Chagai"));
    assertThat(beside.stream().map(n -> districts.get(n.other()).name()))
        .containsExactlyInAnyOrder("Nushki", "Kharan", "Washuk");
    assertThat(
            beside.stream()
                .filter(n -> districts.get(n.other()).name().equals("Nushki"))
                .map(Neighbours.Neighbour::side))
        .containsExactly(Graticule.Edge.RIGHT);
    assertThat(
            beside.stream()
                .filter(n -> districts.get(n.other()).name().equals("Washuk"))
                .map(Neighbours.Neighbour::side))
        .containsExactly(Graticule.Edge.BOTTOM);
  }

  @Test
  void neighboursAreMutual() {
    var all = Neighbours.of(districts);
    for (int a = 0; a < all.size(); a++) {
      for (Neighbours.Neighbour n : all.get(a)) {
        int me = a;
        assertThat(all.get(n.other())).anyMatch(back -> back.other() == me);
      }
    }
  }

  @Test
  void noSiteIsOnTwoSheetsAndFewAreOnNone() {
    FeatureLayer sites = deposits(divided.getFirst());
    int onNone = 0;
    for (int f = 0; f < sites.size(); f++) {
      int site = f;
      long sheets = divided.stream().filter(s -> shown(s).shown().contains(site)).count();
      assertThat(sheets).as(sites.text(f, "id")).isLessThanOrEqualTo(1);
      onNone += sheets == 0 ? 1 : 0;
    }
    assertThat(onNone).isLessThanOrEqualTo(sites.size() / 50);
  }

  @Test
  void aSiteOnTheMapOfTheDistrictItsRecordNamesIsOnThatSheet() {
    FeatureLayer sites = deposits(divided.getFirst());
    int held =
        (int)
            IntStream.range(0, sites.size())
                .filter(f -> number(sites.text(f, "district")) >= 0)
                .filter(
                    f -> shown(divided.get(number(sites.text(f, "district")))).shown().contains(f))
                .count();
    assertThat(held).isGreaterThan(sites.size() * 3 / 4);
  }

  private static MapLayer shown(MapSnapshot snapshot) {
    return snapshot.layer(AtlasLayer.DEPOSITS).orElseThrow();
  }

  private static FeatureLayer deposits(MapSnapshot snapshot) {
    return Objects.requireNonNull(shown(snapshot).features());
  }
}
