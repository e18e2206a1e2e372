package pk.mineralatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Longitude and latitude as they are, and Web Mercator. */
class PlainProjectionsTest {

  /** The worked example of IOGP 373-7-2 for method 1024: 24°22′54.433″ N, 100°20′ W. */
  @Test
  void webMercatorGivesTheNumbersOfItsDefinition() {
    MapPoint p = WebMercator.WORLD.project(-(100 + 20.0 / 60), 24 + 22.0 / 60 + 54.433 / 3600);
    assertThat(p.xM()).isCloseTo(-11_169_055.58, within(0.01));
    assertThat(p.yM()).isCloseTo(2_800_000.00, within(0.01));
  }

  @Test
  void theWorldOfWebMapsIsASquare() {
    MapPoint corner = WebMercator.WORLD.project(180, 85.051_128_779_806_59);
    assertThat(corner.xM()).isCloseTo(corner.yM(), within(0.001));
    assertThat(WebMercator.WORLD.project(0, -90).yM()).isFinite();
  }

  @Test
  void aDegreeIsOneOfTheEquator() {
    assertThat(PlateCarree.WORLD.project(1, -1))
        .isEqualTo(new MapPoint(111_319.49079327357, -111_319.49079327357));
  }

  @Property
  void thereAndBack(
      @ForAll @DoubleRange(min = -180, max = 180) double lonDeg,
      @ForAll @DoubleRange(min = -89, max = 89) double latDeg) {
    for (MapProjection projection : new MapProjection[] {PlateCarree.WORLD, WebMercator.WORLD}) {
      MapPoint p = projection.project(lonDeg, latDeg);
      LonLat back = projection.unproject(p);
      assertThat(back.lonDeg()).isCloseTo(lonDeg, within(1e-9));
      assertThat(back.latDeg()).isCloseTo(latDeg, within(1e-9));
      double[] xy = {0, lonDeg, latDeg};
      projection.projectInPlace(xy, 1, 1);
      assertThat(new MapPoint(xy[1], xy[2])).isEqualTo(p);
    }
  }
}
