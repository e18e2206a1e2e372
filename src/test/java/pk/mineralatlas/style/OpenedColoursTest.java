package pk.mineralatlas.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What someone opened is not to be taken for what the atlas says. */
class OpenedColoursTest {

  private static final List<Ink> MEANT =
      List.of(
          Ink.RISK_VERY_HIGH,
          Ink.RISK_HIGH,
          Ink.RISK_ELEVATED,
          Ink.RISK_MODERATE,
          Ink.RISK_LOW,
          Ink.LICENCE,
          Ink.BELT,
          Ink.INCIDENT,
          Ink.RIVER,
          Ink.MOTORWAY,
          Ink.ACCENT);

  /** Steps of 2 are just seen side by side; from 15 on two colours are told apart alone. */
  private static final double TOLD_APART = 15;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void noneIsNearAColourThatMeansSomething(Theme theme) {
    Palette palette = Palette.of(theme);
    for (int i = 0; i < Ink.openedCount(); i++) {
      Color own = palette.color(Ink.ofOpened(i));
      for (Ink ink : MEANT) {
        assertThat(difference(own, palette.color(ink)))
            .as("colour %d and %s, %s", i, ink, theme)
            .isGreaterThan(TOLD_APART);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void eachIsTold(Theme theme) {
    Palette palette = Palette.of(theme);
    for (int i = 0; i < Ink.openedCount(); i++) {
      for (int j = 0; j < i; j++) {
        double apart = difference(palette.color(Ink.ofOpened(i)), palette.color(Ink.ofOpened(j)));
        assertThat(apart).as("%d and %d, %s", i, j, theme).isGreaterThan(2 * TOLD_APART);
      }
    }
  }

  /** The distance in CIE L*a*b* of 1976. */
  private static double difference(Color a, Color b) {
    double[] p = lab(a);
    double[] q = lab(b);
    return Math.hypot(Math.hypot(p[0] - q[0], p[1] - q[1]), p[2] - q[2]);
  }

  private static double[] lab(Color colour) {
    double r = linear(colour.getRed());
    double g = linear(colour.getGreen());
    double b = linear(colour.getBlue());
    double x = cubed((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    double y = cubed(0.2126 * r + 0.7152 * g + 0.0722 * b);
    double z = cubed((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double cubed(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
