package pk.mineralatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.LonLat;

class RiversAndTownsTest {

  @Test
  void theGreatRiversAreNamedAndRunWhereTheyShould() {
    FeatureLayer rivers = CommittedLayers.layer("rivers");
    List<String> names = CommittedLayers.texts(rivers, "name");
    assertThat(names)
        .contains("Indus", "Jhelum", "Chenab", "Ravi", "Sutlej", "Beas", "Kabul", "Gilgit", "Zhob");
    Geometry indus = rivers.geometry(names.indexOf("Indus"));
    assertThat(indus.distance(Shapes.point(new LonLat(68.86, 27.69)))).isLessThan(0.05);
    assertThat(indus.distance(Shapes.point(new LonLat(72.24, 33.90)))).isLessThan(0.05);
    for (int f = 0; f < rivers.size(); f++) {
      assertThat(rivers.number(f, "class")).isBetween(0.0, 10.0);
      assertThat(rivers.text(f, "name_ur").isEmpty()).isEqualTo(names.get(f).isEmpty());
    }
  }

  @Test
  void noTownIsThereTwice() {
    FeatureLayer places = CommittedLayers.layer("places");
    for (int a = 0; a < places.size(); a++) {
      for (int b = a + 1; b < places.size(); b++) {
        if (places.text(a, "name").equals(places.text(b, "name"))) {
          assertThat(Geodesy.distanceM(at(places, a), at(places, b)))
              .as(places.text(a, "name"))
              .isGreaterThan(70_000);
        }
      }
    }
  }

  private static LonLat at(FeatureLayer layer, int feature) {
    return new LonLat(layer.x(feature), layer.y(feature));
  }

  @Test
  void townsLieInTheCountryAndCapitalsAreKnown() {
    FeatureLayer places = CommittedLayers.layer("places");
    Geometry country = CommittedLayers.layer("country").geometry(0);
    Zones zones = new Zones(java.util.Map.of("country", country));
    int inUrdu = 0;
    for (int f = 0; f < places.size(); f++) {
      assertThat(zones.at(Shapes.coordinate(at(places, f)))).as(places.text(f, "name")).isPresent();
      inUrdu += places.text(f, "name_ur").isEmpty() ? 0 : 1;
    }
    assertThat(inUrdu).isGreaterThan(150);
    List<String> capitals = CommittedLayers.texts(places, "capital");
    assertThat(places.text(capitals.indexOf("country"), "name")).isEqualTo("Islamabad");
    assertThat(capitals).filteredOn("province"::equals).hasSize(6);
  }

  @Test
  void gatewaysLieInTheCountryOrOnItsEdge() {
    FeatureLayer gateways = CommittedLayers.layer("gateways");
    Geometry country = CommittedLayers.layer("country").geometry(0);
    assertThat(gateways.size()).isGreaterThan(30);
    for (int f = 0; f < gateways.size(); f++) {
      double degrees = country.distance(Shapes.point(at(gateways, f)));
      assertThat(degrees).as(gateways.text(f, "name")).isLessThan(0.01);
    }
  }
}
