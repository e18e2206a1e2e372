package pk.mineralatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportTest {

  private static final Viewport VIEW =
      new Viewport(new MapPoint(-400_000, 250_000), 500, 1200, 800);

  @Test
  void yGrowsUpwardsOnTheMapAndDownwardsInTheView() {
    assertThat(VIEW.mapToView(VIEW.centre())).isEqualTo(new ViewPoint(600, 400));
    assertThat(VIEW.viewToMap(0, 0)).isEqualTo(new MapPoint(-700_000, 450_000));
    assertThat(VIEW.viewToMap(1200, 800)).isEqualTo(new MapPoint(-100_000, 50_000));
    assertThat(VIEW.extent()).isEqualTo(new Extent(-700_000, 50_000, -100_000, 450_000));
  }

  @Property
  void viewToMapAndBackIsTheSamePixel(
      @ForAll @DoubleRange(min = -5000, max = 5000) double x,
      @ForAll @DoubleRange(min = -5000, max = 5000) double y,
      @ForAll @DoubleRange(min = 0.5, max = 20_000) double metresPerPx) {
    ViewPoint pixel = new ViewPoint(x, y);
    Viewport view = VIEW.withMetresPerPx(metresPerPx);
    assertThat(view.mapToView(view.viewToMap(pixel)).distanceTo(pixel)).isLessThan(1e-6);
  }

  @Property
  void zoomingKeepsThePointUnderThePointer(
      @ForAll @DoubleRange(min = 0, max = 1200) double x,
      @ForAll @DoubleRange(min = 0, max = 800) double y,
      @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
    ViewPoint pointer = new ViewPoint(x, y);
    Viewport zoomed = VIEW.zoomedAt(pointer, factor);
    assertThat(zoomed.viewToMap(pointer).distanceTo(VIEW.viewToMap(pointer))).isLessThan(1e-6);
    assertThat(zoomed.metresPerPx()).isEqualTo(VIEW.metresPerPx() / factor);
    assertThat(zoomed.zoomedAt(pointer, 1 / factor).centre().distanceTo(VIEW.centre()))
        .as("and back")
        .isLessThan(1e-6);
  }

  @Test
  void draggedContentFollowsThePointer() {
    MapPoint grabbed = VIEW.viewToMap(300, 300);
    Viewport dragged = VIEW.pannedBy(40, -25);
    assertThat(dragged.mapToView(grabbed)).isEqualTo(new ViewPoint(340, 275));
  }

  @Property
  void aFittingViewHoldsTheExtentWithItsMarginAndNoMore(
      @ForAll @DoubleRange(min = -9e5, max = 9e5) double x,
      @ForAll @DoubleRange(min = -9e5, max = 9e5) double y,
      @ForAll @DoubleRange(min = 100, max = 2e6) double width,
      @ForAll @DoubleRange(min = 100, max = 2e6) double height,
      @ForAll @IntRange(min = 200, max = 3000) int widthPx,
      @ForAll @IntRange(min = 200, max = 3000) int heightPx) {
    Extent wanted = new Extent(x, y, x + width, y + height);
    Viewport view = Viewport.fitting(wanted, widthPx, heightPx, 20);
    ViewPoint upperLeft = view.mapToView(wanted.minXM(), wanted.maxYM());
    ViewPoint lowerRight = view.mapToView(wanted.maxXM(), wanted.minYM());
    double left = upperLeft.xPx();
    double top = upperLeft.yPx();
    assertThat(Math.min(left, top)).as("one pair of sides touches").isCloseTo(20, within(1e-4));
    assertThat(lowerRight.xPx()).isLessThan(widthPx - 20 + 1e-4);
    assertThat(lowerRight.yPx()).isLessThan(heightPx - 20 + 1e-4);
  }

  @Test
  void aPointCanBeFitted() {
    Viewport view = Viewport.fitting(new Extent(5, 7, 5, 7), 800, 600, 400);
    assertThat(view.centre()).isEqualTo(new MapPoint(5, 7));
    assertThat(view.metresPerPx()).isPositive();
  }

  /** 1 : 3,779.5… shows a metre on a pixel at 96 dpi, since a pixel is then 0.2646 mm. */
  @Test
  void scaleDenominatorsAreThoseOfTheOutput() {
    assertThat(Viewport.metresPerPx(1_000_000, 96)).isCloseTo(264.5833, within(1e-4));
    assertThat(Viewport.metresPerPx(1_000_000, 300)).isCloseTo(84.6667, within(1e-4));
    Viewport million = VIEW.withMetresPerPx(Viewport.metresPerPx(1_000_000, 96));
    assertThat(million.scaleDenominator(Viewport.SCREEN_DPI)).isCloseTo(1_000_000, within(1e-6));
    assertThat(million.scaleDenominator(2 * Viewport.SCREEN_DPI))
        .isCloseTo(2_000_000, within(1e-6));
  }

  @Test
  void anotherSizeKeepsCentreAndScale() {
    Viewport larger = VIEW.withSize(2000, 1500);
    assertThat(larger.centre()).isEqualTo(VIEW.centre());
    assertThat(larger.metresPerPx()).isEqualTo(VIEW.metresPerPx());
    assertThat(larger.extent().widthM()).isEqualTo(1_000_000);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void aScaleThatShowsNothingIsRefused(double metresPerPx) {
    assertThatIllegalArgumentException().isThrownBy(() -> VIEW.withMetresPerPx(metresPerPx));
    assertThatIllegalArgumentException().isThrownBy(() -> VIEW.withSize(0, 100));
  }
}
