package pk.mineralatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ConicTablesTest {

  private static final LambertConformalConic ATLAS = LambertConformalConic.PAKISTAN;

  private static void assertSame(double lon, double lat, double toleranceM) {
    double[] position = {Double.NaN, lon, lat, Double.NaN};
    ATLAS.projectInPlace(position, 1, 1);
    MapPoint exact = ATLAS.project(lon, lat);
    assertThat(position[1]).isCloseTo(exact.xM(), within(toleranceM));
    assertThat(position[2]).isCloseTo(exact.yM(), within(toleranceM));
    assertThat(position[0]).isNaN();
    assertThat(position[3]).isNaN();
  }

  @Property(tries = 3000)
  void manyPositionsLieWhereOneWould(
      @ForAll @DoubleRange(min = 55, max = 82) double lon,
      @ForAll @DoubleRange(min = 20, max = 40) double lat) {
    assertSame(lon, lat, 1e-5);
  }

  @Property(tries = 3000)
  void allOverTheWorld(
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -85, max = 85) double lat) {
    assertSame(lon, lat, 2e-4);
  }

  @Test
  void onTheEdgesOfTheTablesAndBeyond() {
    for (double lat : new double[] {-90, -75, -60.001, -60, -59.999, 0, 74.999, 75, 75.001, 90}) {
      for (double lon : new double[] {-360, -181, -180.999, -180, 69, 180, 319, 320, 360}) {
        double[] position = {lon, lat};
        ATLAS.projectInPlace(position, 0, 1);
        MapPoint exact = ATLAS.project(lon, lat);
        double tolerance = 2e-4 + 1e-9 * Math.hypot(exact.xM(), exact.yM());
        assertThat(position[0]).isCloseTo(exact.xM(), within(tolerance));
        assertThat(position[1]).isCloseTo(exact.yM(), within(tolerance));
      }
    }
  }

  @Test
  void whatIsNoPositionBecomesNoPoint() {
    double[] positions = {69, 91, Double.NaN, 30, 69, Double.NaN};
    ATLAS.projectInPlace(positions, 0, 3);
    assertThat(positions[1]).isNaN();
    assertThat(positions[2]).isNaN();
    assertThat(positions[5]).isNaN();
  }
}
