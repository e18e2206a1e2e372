package pk.mineralatlas.ui.detail;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.mineralatlas.style.Mineral;
import pk.mineralatlas.style.Minerals;
import pk.mineralatlas.ui.MineralDisc;
import pk.mineralatlas.ui.WrapLine;

/** A page of the panel, filled from top to bottom. FX thread only. */
final class DetailPage {

  private static final int URDU_BESIDE_CHARACTERS = 10;

  private final VBox box = new VBox();

  DetailPage() {
    box.getStyleClass().add("detail-page");
  }

  Region node() {
    return box;
  }

  DetailPage add(Node node) {
    box.getChildren().add(node);
    return this;
  }

  /** The name, large, with the Urdu name at its right, or below it where that is long. */
  DetailPage title(String name, String nameUr) {
    Label english = text(name, "detail-title");
    english.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(english, Priority.ALWAYS);
    HBox line = new HBox(english);
    line.getStyleClass().add("detail-title-line");
    if (nameUr.isBlank()) {
      return add(line);
    }
    if (nameUr.length() <= URDU_BESIDE_CHARACTERS) {
      line.getChildren().add(urdu(nameUr));
      return add(line);
    }
    HBox below = new HBox(urdu(nameUr));
    below.setAlignment(Pos.CENTER_RIGHT);
    return add(line).add(below);
  }

  private static Label urdu(String nameUr) {
    Label urdu = new Label(nameUr);
    urdu.getStyleClass().add("detail-urdu");
    urdu.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    urdu.setMinWidth(Region.USE_PREF_SIZE);
    return urdu;
  }

  /** A heading above what follows. */
  DetailPage section(String title) {
    return add(text(title, "detail-section"));
  }

  DetailPage subsection(String title) {
    return add(text(title, "detail-subsection"));
  }

  DetailPage paragraph(String text) {
    return text.isBlank() ? this : add(text(text, "detail-paragraph"));
  }

  /** A remark in small grey. */
  DetailPage note(String text) {
    return text.isBlank() ? this : add(text(text, "detail-note"));
  }

  /** A reservation that must not be overlooked. */
  DetailPage caution(String text) {
    return text.isBlank() ? this : add(text(text, "detail-caution"));
  }

  /** A named value; left out where the value is blank. */
  DetailPage property(String name, String value) {
    return value.isBlank() ? this : property(name, text(value, "property-value"));
  }

  DetailPage property(String name, Node value) {
    return add(propertyLine(name, value));
  }

  /** A named list, one below the other; left out where it is empty. */
  DetailPage property(String name, List<? extends Node> values) {
    if (values.isEmpty()) {
      return this;
    }
    VBox list = new VBox();
    list.getStyleClass().add("property-list");
    list.getChildren().addAll(values);
    return property(name, list);
  }

  private static HBox propertyLine(String name, Node value) {
    Label label = text(name, "property-name");
    HBox.setHgrow(value, Priority.ALWAYS);
    if (value instanceof Region region) {
      region.setMinWidth(0);
      region.setMaxWidth(Double.MAX_VALUE);
    }
    HBox line = new HBox(label, value);
    line.getStyleClass().add("property-line");
    return line;
  }

  /** Minerals in their colours, then plain words. */
  DetailPage chips(List<String> minerals, List<String> words) {
    WrapLine flow = new WrapLine(4, 4);
    flow.getStyleClass().add("detail-chips");
    minerals.forEach(mineral -> flow.getChildren().add(mineralChip(mineral)));
    words.stream()
        .filter(word -> !word.isBlank())
        .forEach(word -> flow.getChildren().add(text(word, "atlas-chip")));
    return flow.getChildren().isEmpty() ? this : add(flow);
  }

  private static Label mineralChip(String commodity) {
    Mineral mineral = Minerals.of(commodity);
    Label chip = text(mineral.sign() + " " + commodity, "mineral-chip");
    chip.setStyle(
        "-fx-background-color: %s; -fx-text-fill: %s;"
            .formatted(MineralDisc.web(mineral.rgb()), MineralDisc.inkOn(mineral.rgb())));
    return chip;
  }

  /** A label that takes as many lines as it needs. */
  static Label text(String text, String... styleClasses) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
