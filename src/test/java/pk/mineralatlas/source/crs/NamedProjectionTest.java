package pk.mineralatlas.source.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.geo.PlateCarree;
import pk.mineralatlas.geo.WebMercator;

/** Projections by name. */
class NamedProjectionTest {

  @Test
  void theAtlasReckonsItsOwnItself() throws UnknownProjectionException {
    assertThat(NamedProjection.of("atlas")).isSameAs(LambertConformalConic.PAKISTAN);
    assertThat(NamedProjection.of("4326")).isSameAs(PlateCarree.WORLD);
    assertThat(NamedProjection.of("epsg: 3857")).isSameAs(WebMercator.WORLD);
  }

  /** Of PROJ: {@code cs2cs EPSG:4326 CODE}; feet of New York made metres. */
  @ParameterizedTest
  @CsvSource({
    "EPSG:32642, 67, 30, 307084.89, 3320469.29",
    "EPSG:4269, 67, 30, 7458405.88, 3339584.72",
    "EPSG:3395, 67, 30, 7458405.88, 3482189.09",
  })
  void othersComeFromTheRegistry(String code, double lon, double lat, double x, double y)
      throws UnknownProjectionException {
    MapProjection projection = NamedProjection.of(code);
    MapPoint p = projection.project(lon, lat);
    assertThat(p.xM()).isCloseTo(x, within(0.01));
    assertThat(p.yM()).isCloseTo(y, within(0.01));
    LonLat back = projection.unproject(p);
    assertThat(back.lonDeg()).isCloseTo(lon, within(1e-6));
    assertThat(back.latDeg()).isCloseTo(lat, within(1e-6));
  }

  @Test
  void feetAreMadeMetres() throws UnknownProjectionException {
    MapProjection newYork = NamedProjection.of("EPSG:2263");
    double degreeM = newYork.project(-74, 40.7).distanceTo(newYork.project(-74, 41.7));
    assertThat(degreeM).isCloseTo(111_060, within(60.0));
  }

  /** Beyond its reach a zone of UTM folds the other side of the earth over Pakistan. */
  @Test
  void whatAProjectionFoldsOverOtherPlacesIsNotShown() throws UnknownProjectionException {
    MapProjection zone42 = NamedProjection.of("EPSG:32642");
    for (double lon = -170; lon < -60; lon += 10) {
      assertThat(zone42.project(lon, 30).xM()).as("longitude %s", lon).isNaN();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"EPSG:99999", "mercator", "", "EPSG:5773"})
  void anUnknownNameIsAnsweredWithOnesThatExist(String name) {
    assertThatThrownBy(() -> NamedProjection.of(name))
        .isInstanceOf(UnknownProjectionException.class)
        .message()
        .doesNotContain("\n")
        .matches(".*(EPSG:4326|on the ground).*");
  }
}
