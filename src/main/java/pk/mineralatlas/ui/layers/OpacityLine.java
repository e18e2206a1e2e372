package pk.mineralatlas.ui.layers;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.map.LayerId;
import pk.mineralatlas.map.MapModel;

/** How strongly a layer is drawn, and buttons for its place in the order. FX thread only. */
final class OpacityLine extends HBox {

  private final Slider slider = new Slider(0, 1, 1);
  private final Label percent = new Label();
  private boolean showing;

  /**
   * @param move moves the layer one place: up if true, else down
   */
  OpacityLine(LayerId layer, MapModel model, Consumer<Boolean> move) {
    super(4);
    setAlignment(Pos.CENTER_LEFT);
    slider.setAccessibleText("Opacity of " + layer.title());
    slider.setBlockIncrement(0.1);
    HBox.setHgrow(slider, Priority.ALWAYS);
    slider.getStyleClass().add("small");
    slider
        .valueProperty()
        .addListener(
            (o, was, is) -> {
              if (!showing) {
                model.setOpacity(layer, Math.round(is.doubleValue() * 20) / 20.0);
              }
            });
    percent.getStyleClass().addAll("atlas-muted", "atlas-small", "layer-percent");
    Button up = button(Feather.ARROW_UP, "Move " + layer.title() + " up");
    up.setOnAction(e -> move.accept(true));
    Button down = button(Feather.ARROW_DOWN, "Move " + layer.title() + " down");
    down.setOnAction(e -> move.accept(false));
    getChildren().addAll(slider, percent, up, down);
  }

  /** A small button with a picture. */
  static Button button(Feather icon, String text) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat", "small");
    button.setTooltip(new Tooltip(text));
    button.setAccessibleText(text);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  void show(double opacity) {
    showing = true;
    slider.setValue(opacity);
    showing = false;
    percent.setText(text(opacity));
  }

  static String text(double opacity) {
    return "%d %%".formatted(Math.round(opacity * 100));
  }

  Slider slider() {
    return slider;
  }
}
