package pk.mineralatlas.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.render.MapRenderer;

/** Which scales a page takes, and what it says of the others. */
class SheetScaleTest {

  private static MapSheet sheet(double denominator) throws PrintException {
    PrintRequest r = SheetSamples.request("Chagai", Paper.A4, Orientation.LANDSCAPE);
    return MapSheet.of(
        new PrintRequest(
            r.title(),
            r.titleUr(),
            r.area(),
            r.page(),
            OptionalDouble.of(denominator),
            r.parts(),
            r.blackAndWhite(),
            r.printedAt(),
            r.snapshot(),
            r.filter()),
        MapRenderer.bundled());
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 4_999, 60_000_001, 999_999_999_999.0, Double.NaN})
  void aScaleOutsideTheLimitsIsRefusedWithTheLimits(double denominator) {
    assertThatExceptionOfType(PrintException.class)
        .isThrownBy(() -> sheet(denominator))
        .withMessageContaining("is not possible; choose between 1:5000 and 1:60000000.")
        .withMessageNotContaining("\n");
  }

  @Test
  void aMapSmallerThanASymbolIsRefusedWithAScaleThatSuits() throws Exception {
    assertThatExceptionOfType(PrintException.class)
        .isThrownBy(() -> sheet(55_000_000))
        .withMessageContaining("At 1:55000000 the area would be only")
        .withMessageContaining("mm on paper; choose a larger scale, such as 1:")
        .withMessageNotContaining("\n");
  }

  @Test
  void theLargestScaleIsTaken() throws Exception {
    assertThat(sheet(5_000).scaleDenominator()).isEqualTo(5_000);
  }
}
