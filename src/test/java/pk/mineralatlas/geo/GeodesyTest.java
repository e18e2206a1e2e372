package pk.mineralatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeodesyTest {

  /** From C. F. F. Karney's test set for geodesics, where latitudes and longitudes are in range. */
  @ParameterizedTest
  @CsvSource({
    "35.60777, -139.44815, 111.098748429560326, -11.17491, -69.95921, 8935244.5604818305",
    "55.52454, 106.05087, 22.020059880982801, 77.03196, 197.18234, 4105086.1713924406",
    "-21.97856, 142.59065, -32.44456876433189, 41.84138, 98.56635, 8394328.894657671",
    "-66.99028, 112.2363, 173.73491240878403, -12.70631, 285.90344, 11150344.2312080241",
    "-17.42761, 173.34268, -159.033557661192928, -15.84784, 5.93557, 16076603.1631180673",
    "32.84994, 48.28919, 150.492927788121982, -56.28556, 202.29132, 16727068.9438164461",
  })
  void agreesWithPublishedTestValues(
      double lat1, double lon1, double azimuth, double lat2, double lon2, double metres) {
    LonLat a = new LonLat(lon1, lat1);
    LonLat b = new LonLat(lon2, lat2);
    assertThat(Geodesy.distanceM(a, b)).isCloseTo(metres, within(1e-6));
    assertThat(Geodesy.azimuthDeg(a, b)).isCloseTo((azimuth + 360) % 360, within(1e-9));
    LonLat end = Geodesy.destination(a, azimuth, metres);
    assertThat(Geodesy.distanceM(end, b)).isLessThan(1e-6);
  }

  /** A degree along a meridian and along the equator: NGA, WGS 84, TR8350.2. */
  @Test
  void degreesHaveTheirPublishedLengths() {
    assertThat(Geodesy.distanceM(new LonLat(0, 0), new LonLat(0, 1)))
        .isCloseTo(110_574.389, within(0.001));
    assertThat(Geodesy.distanceM(new LonLat(0, 0), new LonLat(1, 0)))
        .isCloseTo(111_319.491, within(0.001));
  }

  @Test
  void directionsAreCountedClockwiseFromNorth() {
    LonLat here = new LonLat(69, 30);
    assertThat(Geodesy.azimuthDeg(here, new LonLat(69, 31))).isZero();
    assertThat(Geodesy.azimuthDeg(here, new LonLat(69, 29))).isEqualTo(180);
    assertThat(Geodesy.azimuthDeg(here, new LonLat(68, 30))).isBetween(270.0, 270.5);
  }

  /** A square degree at the equator, from the formula for zones of an ellipsoid. */
  @Test
  void areasAreThoseOfTheEllipsoid() {
    double[] ring = {68, 30, 69, 30, 69, 31, 68, 31};
    double[] reversed = {68, 31, 69, 31, 69, 30, 68, 30, 68, 31};
    assertThat(Geodesy.ringAreaM2(ring)).isCloseTo(Geodesy.ringAreaM2(reversed), within(1.0));
    assertThat(Geodesy.ringAreaM2(ring) / 1e6).isBetween(10_600.0, 10_700.0);
    double[] octant = {0, 0, 90, 0, 0, 90};
    assertThat(Geodesy.ringAreaM2(octant) / 510_065_621_724_088.0 * 8).isCloseTo(1, within(1e-12));
  }

  @Property(tries = 300)
  void aCircleHasExactlyTheAreaAskedFor(
      @ForAll @DoubleRange(min = 60, max = 78) double lon,
      @ForAll @DoubleRange(min = 23, max = 38) double lat,
      @ForAll @DoubleRange(min = 0.01, max = 20_000) double areaKm2) {
    double[] ring = Geodesy.circleOfArea(new LonLat(lon, lat), areaKm2 * 1e6, 64);
    assertThat(Geodesy.ringAreaM2(ring) / (areaKm2 * 1e6)).isCloseTo(1, within(1e-6));
    assertThat(ring).hasSize(130);
    assertThat(ring[128]).isEqualTo(ring[0]);
    assertThat(ring[129]).isEqualTo(ring[1]);
  }

  @Test
  void aCircleGoesClockwiseFromTheNorthAtOneDistance() {
    LonLat centre = new LonLat(62.03, 29.12);
    double[] ring = Geodesy.circle(centre, 5_000, 16);
    for (int i = 0; i < ring.length; i += 2) {
      LonLat at = new LonLat(ring[i], ring[i + 1]);
      assertThat(Geodesy.distanceM(centre, at)).isCloseTo(5_000, within(1e-3));
    }
    assertThat(ring[1]).isGreaterThan(centre.latDeg());
    assertThat(ring[8]).as("a quarter on: east").isGreaterThan(centre.lonDeg());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void whatIsNoAreaIsRefused(double areaM2) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Geodesy.circleOfArea(new LonLat(69, 30), areaM2, 64))
        .withMessageContaining("m²");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Geodesy.circleOfArea(new LonLat(69, 30), 1, 7));
  }
}
