package pk.mineralatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ExtentTest {

  private static final Extent BOX = new Extent(0, 0, 10, 20);

  @Test
  void edgesBelongToTheBox() {
    assertThat(BOX.contains(new MapPoint(10, 20))).isTrue();
    assertThat(BOX.contains(new MapPoint(10.001, 20))).isFalse();
    assertThat(BOX.intersects(new Extent(10, 20, 30, 30))).isTrue();
    assertThat(BOX.intersects(new Extent(10.1, 0, 30, 30))).isFalse();
    assertThat(BOX.intersects(new Extent(2, 3, 4, 5))).as("wholly inside").isTrue();
    assertThat(BOX.intersects(new Extent(-5, 5, 15, 6))).as("crossing").isTrue();
  }

  @Test
  void sizesCentresAndUnions() {
    assertThat(BOX.widthM()).isEqualTo(10);
    assertThat(BOX.heightM()).isEqualTo(20);
    assertThat(BOX.centre()).isEqualTo(new MapPoint(5, 10));
    assertThat(BOX.grownBy(1)).isEqualTo(new Extent(-1, -1, 11, 21));
    assertThat(BOX.union(new Extent(-3, 5, 2, 40))).isEqualTo(new Extent(-3, 0, 10, 40));
    assertThat(Extent.between(new MapPoint(3, 1), new MapPoint(2, 9)))
        .isEqualTo(new Extent(2, 1, 3, 9));
  }

  @Test
  void edgesInTheWrongOrderAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Extent(1, 0, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Extent(0, Double.NaN, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new GeoBounds(70, 30, 69, 31));
  }

  @Property(tries = 2000)
  void projectedBoundsHoldEveryPositionOfTheBox(
      @ForAll @DoubleRange(min = 61, max = 77) double west,
      @ForAll @DoubleRange(min = 23.5, max = 36) double south,
      @ForAll @DoubleRange(min = 0, max = 16) double width,
      @ForAll @DoubleRange(min = 0, max = 13) double height,
      @ForAll @DoubleRange(min = 0, max = 1) double across,
      @ForAll @DoubleRange(min = 0, max = 1) double up) {
    GeoBounds box = new GeoBounds(west, south, west + width, south + height);
    Extent extent = box.project(LambertConformalConic.PAKISTAN);
    for (double[] at : new double[][] {{across, up}, {across, 0}, {across, 1}, {0, up}, {1, up}}) {
      LonLat position = new LonLat(west + width * at[0], south + height * at[1]);
      assertThat(extent.contains(LambertConformalConic.PAKISTAN.project(position)))
          .as("%s of %s", position, box)
          .isTrue();
    }
  }

  @Test
  void projectedBoundsAreHardlyLargerThanNeeded() {
    LambertConformalConic projection = LambertConformalConic.PAKISTAN;
    Extent extent = GeoBounds.PAKISTAN.project(projection);
    assertThat(projection.project(69, 23.4).yM() - extent.minYM()).isBetween(0.0, 100.0);
    assertThat(extent.maxXM() - projection.project(77.9, 23.4).xM()).isBetween(0.0, 100.0);
  }

  @Test
  void boundsKnowWhatTheyHold() {
    assertThat(GeoBounds.PAKISTAN.contains(new LonLat(62.0, 29.1))).isTrue();
    assertThat(GeoBounds.PAKISTAN.contains(new LonLat(80, 29.1))).isFalse();
    assertThat(GeoBounds.PAKISTAN.intersects(new GeoBounds(70, 37.3, 71, 40))).isTrue();
    assertThat(GeoBounds.PAKISTAN.intersects(new GeoBounds(78, 30, 80, 31))).isFalse();
    assertThat(new GeoBounds(60, 20, 70, 30).centre()).isEqualTo(new LonLat(65, 25));
  }
}
