package pk.mineralatlas.ui.mappane;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.Viewport;

/** The position under the pointer and the scale, which can be typed. FX thread only. */
final class PositionBar extends HBox {

  private final Label position = new Label();
  private final TextField scale = new TextField();
  private final DoubleConsumer wanted;
  private double denominator;

  /**
   * @param wanted takes the n of 1:n when someone types it
   */
  PositionBar(DoubleConsumer wanted) {
    this.wanted = wanted;
    getStyleClass().addAll("atlas-card", "position-bar");
    setAlignment(Pos.CENTER_RIGHT);
    position.getStyleClass().addAll("position-text", "position-where");
    position.setMinWidth(USE_PREF_SIZE);
    Label one = new Label("1 :");
    one.getStyleClass().add("position-text");
    scale.getStyleClass().add("scale-field");
    scale.setAccessibleText("Scale, the n of 1 to n");
    scale.setTooltip(new Tooltip("Type a scale, such as 500 000 or 2M"));
    scale.setPrefColumnCount(8);
    scale.setOnAction(e -> take());
    scale.addEventHandler(KeyEvent.KEY_PRESSED, this::undo);
    scale
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (is) {
                scale.selectAll();
              } else {
                showScale();
              }
            });
    getChildren().addAll(position, one, scale);
  }

  private void undo(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      showScale();
      scale.getParent().requestFocus();
      event.consume();
    }
  }

  private void take() {
    parse(scale.getText()).ifPresentOrElse(wanted, this::showScale);
    scale.getParent().requestFocus();
  }

  /** Reads {@code 1:500 000}, {@code 500k}, {@code 2.5M}; empty where it is no scale. */
  static OptionalDouble parse(String typed) {
    String text = typed.replaceFirst("^\\s*1\\s*[:/]", "").replaceAll("[\\s\u202f\u00a0,_]", "");
    double times = 1;
    if (text.endsWith("M") || text.endsWith("m")) {
      times = 1_000_000;
    } else if (text.endsWith("k") || text.endsWith("K")) {
      times = 1_000;
    }
    String digits = times == 1 ? text : text.substring(0, text.length() - 1);
    if (!digits.matches("\\d{1,12}(\\.\\d{1,6})?")) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(digits) * times;
    return value >= 1 ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** Shows the scale of a view. */
  void show(Viewport view) {
    denominator = view.scaleDenominator(Viewport.SCREEN_DPI);
    if (!scale.isFocused()) {
      showScale();
    }
  }

  private void showScale() {
    scale.setText(scaleText(denominator));
  }

  /** The n of 1:n to three figures, thousands set apart. */
  static String scaleText(double denominator) {
    double power = Math.pow(10, Math.max(0, Math.floor(Math.log10(denominator)) - 2));
    return "%,.0f".formatted(Math.rint(denominator / power) * power).replace(',', '\u202f');
  }

  /** Shows where the pointer is; nothing where it is not on the map. */
  void showPosition(@Nullable LonLat at) {
    position.setText(at == null ? "" : positionText(at));
    position.setVisible(at != null);
    position.setManaged(at != null);
  }

  static String positionText(LonLat at) {
    return "%.4f° %s  %.4f° %s"
        .formatted(
            Math.abs(at.latDeg()),
            at.latDeg() >= 0 ? "N" : "S",
            Math.abs(at.lonDeg()),
            at.lonDeg() >= 0 ? "E" : "W");
  }

  TextField scaleField() {
    return scale;
  }

  String shownPosition() {
    return position.getText();
  }
}
