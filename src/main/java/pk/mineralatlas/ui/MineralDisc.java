package pk.mineralatlas.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import pk.mineralatlas.style.Mineral;
import pk.mineralatlas.style.Minerals;

/** A mineral's disc with its chemical sign, as the map draws it for a deposit. */
public final class MineralDisc extends StackPane {

  /** Signs of two letters or more are set smaller, so that they stay inside. */
  private static final double LONG_SIGN_SHARE = 0.42;

  private static final double SHORT_SIGN_SHARE = 0.5;

  /**
   * A disc for a commodity of the catalogue.
   *
   * @param diameterPx its size
   */
  public MineralDisc(String commodity, double diameterPx) {
    Mineral mineral = Minerals.of(commodity);
    getStyleClass().add("mineral-disc");
    setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setPrefSize(diameterPx, diameterPx);
    setMaxSize(diameterPx, diameterPx);
    setStyle("-fx-background-radius: 50em; -fx-background-color: " + web(mineral.rgb()) + ";");
    double share = mineral.sign().length() > 1 ? LONG_SIGN_SHARE : SHORT_SIGN_SHARE;
    Label sign = new Label(mineral.sign());
    sign.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    sign.setStyle(
        "-fx-font-family: 'Inter SemiBold'; -fx-font-size: %.1fpx; -fx-text-fill: %s;"
            .formatted(share * diameterPx, inkOn(mineral.rgb())));
    getChildren().add(sign);
    setMouseTransparent(true);
  }

  /** The colour as CSS spells it. */
  public static String web(int rgb) {
    return "#%06x".formatted(rgb & 0xffffff);
  }

  /** White, or black where white could not be read on the colour. */
  public static String inkOn(int rgb) {
    Color colour = Color.web(web(rgb));
    double luminance = luminance(colour);
    return 1.05 / (luminance + 0.05) >= 2.2 ? "white" : "#18212b";
  }

  /** Relative luminance as WCAG 2 defines it. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
