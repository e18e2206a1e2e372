package pk.mineralatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LambertConformalConicTest {

  private static final LambertConformalConic ATLAS = LambertConformalConic.PAKISTAN;
  private static final double MILLIMETRE = 1e-3;

  @Test
  void agreesWithGeoToolsToAMillimetreAllOverPakistan() throws Exception {
    CoordinateReferenceSystem crs = CRS.parseWKT(ATLAS.wkt());
    MathTransform there = CRS.findMathTransform(DefaultGeographicCRS.WGS84, crs);
    MathTransform back = there.inverse();
    GeoBounds box = GeoBounds.PAKISTAN;
    for (int i = 0; i <= 40; i++) {
      for (int j = 0; j <= 40; j++) {
        double lon = box.westDeg() + (box.eastDeg() - box.westDeg()) * i / 40;
        double lat = box.southDeg() + (box.northDeg() - box.southDeg()) * j / 40;
        double[] theirs = {lon, lat};
        there.transform(theirs, 0, theirs, 0, 1);
        MapPoint ours = ATLAS.project(lon, lat);
        assertThat(ours.xM()).isCloseTo(theirs[0], within(MILLIMETRE));
        assertThat(ours.yM()).isCloseTo(theirs[1], within(MILLIMETRE));
        back.transform(theirs, 0, theirs, 0, 1);
        LonLat returned = ATLAS.unproject(ours);
        assertThat(Geodesy.distanceM(returned, new LonLat(theirs[0], theirs[1])))
            .isLessThan(MILLIMETRE);
      }
    }
  }

  @Test
  void theOriginLiesAtZeroAndTheStandardParallelsAreTrueToScale() {
    assertThat(ATLAS.project(69, 30)).isEqualTo(new MapPoint(0, 0));
    for (double parallel : new double[] {26, 35}) {
      assertThat(scaleAt(70, parallel, 90)).isCloseTo(1, within(1e-6));
      assertThat(scaleAt(63, parallel, 0)).isCloseTo(1, within(1e-6));
    }
  }

  @Property(tries = 2000)
  void thereAndBackIsWhereOneStarted(
      @ForAll @DoubleRange(min = 55, max = 82) double lon,
      @ForAll @DoubleRange(min = 20, max = 40) double lat) {
    LonLat back = ATLAS.unproject(ATLAS.project(lon, lat));
    assertThat(Geodesy.distanceM(back, new LonLat(lon, lat))).isLessThan(MILLIMETRE);
  }

  @Property(tries = 500)
  void conformal(
      @ForAll @DoubleRange(min = 61, max = 77) double lon,
      @ForAll @DoubleRange(min = 23.5, max = 37) double lat,
      @ForAll @DoubleRange(min = 0, max = 180) double azimuth) {
    assertThat(scaleAt(lon, lat, azimuth)).isCloseTo(scaleAt(lon, lat, 0), within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({
    "Karachi, 67.0104, 24.8608", "Gwadar, 62.3254, 25.1216", "Taftan, 61.5958, 28.9778",
    "Reko Diq, 62.0333, 29.1167", "Quetta, 67.0014, 30.1872", "Islamabad, 73.0479, 33.6844",
    "Gilgit, 74.3144, 35.9208", "Khunjerab, 75.4275, 36.8497", "Jiwani, 61.7436, 25.0479",
    "Nagarparkar, 70.7550, 24.3570",
  })
  void scalesAreTrueWithinOnePerCent(String place, double lon, double lat) {
    for (double azimuth = 0; azimuth < 180; azimuth += 30) {
      assertThat(scaleAt(lon, lat, azimuth)).as(place).isBetween(0.99, 1.01);
    }
  }

  @Test
  void karachiToKhunjerabIsAsLongOnTheMapAsOverTheGroundWithinOnePerCent() {
    LonLat karachi = new LonLat(67.0104, 24.8608);
    LonLat khunjerab = new LonLat(75.4275, 36.8497);
    double onMap = ATLAS.project(karachi).distanceTo(ATLAS.project(khunjerab));
    assertThat(onMap / Geodesy.distanceM(karachi, khunjerab)).isBetween(0.99, 1.01);
  }

  @ParameterizedTest
  @CsvSource({"62, 29", "69, 30", "75.4, 36.8"})
  void convergencePointsToTrueNorth(double lon, double lat) {
    MapPoint here = ATLAS.project(lon, lat);
    MapPoint north = ATLAS.project(lon, lat + 0.001);
    double clockwiseFromUp = Math.atan2(north.xM() - here.xM(), north.yM() - here.yM());
    assertThat(ATLAS.convergenceRad(lon)).isCloseTo(clockwiseFromUp, within(1e-8));
  }

  @Test
  void whatIsNoPositionProjectsToNoPoint() {
    assertThat(ATLAS.project(69, 91).xM()).isNaN();
    assertThat(ATLAS.project(69, Double.NaN).yM()).isNaN();
    assertThat(ATLAS.project(Double.NaN, 30).xM()).isNaN();
  }

  @Test
  void worksSouthOfTheEquatorToo() {
    LambertConformalConic south = new LambertConformalConic(25, -30, -26, -35);
    LonLat position = new LonLat(28.05, -26.2);
    assertThat(Geodesy.distanceM(south.unproject(south.project(position)), position))
        .isLessThan(MILLIMETRE);
    assertThat(south.project(25, -26).yM()).isPositive();
  }

  @Test
  void projectsManyInPlace() {
    double[] positions = {1, 2, 66, 25, 70, 33, 3, 4};
    ATLAS.projectInPlace(positions, 2, 2);
    MapPoint first = ATLAS.project(66, 25);
    MapPoint second = ATLAS.project(70, 33);
    double[] expected = {1, 2, first.xM(), first.yM(), second.xM(), second.yM(), 3, 4};
    assertThat(positions).containsExactly(expected, within(1e-5));
  }

  /** Metres on the map to a metre over the ground, over some hundred metres in a direction. */
  private static double scaleAt(double lon, double lat, double azimuth) {
    LonLat here = new LonLat(lon, lat);
    LonLat back = Geodesy.destination(here, azimuth + 180, 100);
    LonLat ahead = Geodesy.destination(here, azimuth, 100);
    return ATLAS.project(back).distanceTo(ATLAS.project(ahead)) / 200;
  }
}
