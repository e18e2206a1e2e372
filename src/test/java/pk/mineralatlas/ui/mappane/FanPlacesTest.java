package pk.mineralatlas.ui.mappane;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import pk.mineralatlas.geo.ViewPoint;

final class FanPlacesTest {

  @Property(tries = 100)
  void noTwoStandOnEachOtherAndAllAreInView(
      @ForAll @IntRange(min = 2, max = 40) int count,
      @ForAll @DoubleRange(min = 0, max = 1000) double x,
      @ForAll @DoubleRange(min = 0, max = 700) double y) {
    FanPlaces fan = FanPlaces.about(new ViewPoint(x, y), count, 1000, 700);
    assertThat(fan.spots()).hasSize(count);
    for (int i = 0; i < count; i++) {
      FanPlaces.Spot spot = fan.spots().get(i);
      assertThat(spot.at().xPx()).isBetween(10.0, 990.0);
      assertThat(spot.at().yPx()).isBetween(10.0, 690.0);
      for (int j = 0; j < i; j++) {
        FanPlaces.Spot other = fan.spots().get(j);
        assertThat(spot.at().distanceTo(other.at())).isGreaterThan(20);
        if (fan.named() && spot.right() == other.right()) {
          assertThat(Math.abs(spot.at().yPx() - other.at().yPx())).isGreaterThan(24);
        }
      }
    }
  }
}
