package pk.mineralatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.geo.LonLat;

/** A distance is told no finer than the positions it lies between are known. */
class GroundDistanceTest {

  private static final LonLat A = new LonLat(62.0789, 29.1228);
  private static final LonLat B = new LonLat(61.6119, 29.2494);

  @ParameterizedTest
  @CsvSource({
    "0, false, 0 m",
    "844, false, 840 m",
    "994, false, 990 m",
    "996, false, 1.0 km",
    "7449, false, 7.4 km",
    "9949, false, 9.9 km",
    "9951, false, 10 km",
    "442121, false, 442 km",
    "1026310, false, '1,026 km'",
    "0, true, within about 10 km",
    "7400, true, within about 10 km",
    "7600, true, about 10 km",
    "12600, true, about 15 km",
    "33619, true, about 35 km",
    "1026310, true, 'about 1,025 km'",
  })
  void isWrittenAsFinelyAsItIsKnown(double metres, boolean rough, String text) {
    assertThat(new GroundDistance(metres, rough).text()).isEqualTo(text);
  }

  @Test
  void aDistrictsMarkerIsNoEndOfADistance() {
    assertThat(GroundDistance.between(A, PositionPrecision.DISTRICT, B, PositionPrecision.SITE))
        .isEmpty();
    assertThat(GroundDistance.between(A, PositionPrecision.SITE, B, PositionPrecision.DISTRICT))
        .isEmpty();
    assertThat(GroundDistance.between(A, PositionPrecision.SITE, B, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SITE, SITE, false",
    "SITE, NEAR, true",
    "LOCALITY, SITE, true",
    "NEAR, LOCALITY, true",
  })
  void aRoughEndMakesTheDistanceRough(PositionPrecision from, PositionPrecision to, boolean rough) {
    assertThat(GroundDistance.between(A, from, B, to).orElseThrow().rough()).isEqualTo(rough);
  }
}
