package pk.mineralatlas.ui.detail;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.analysis.PrecisionText;
import pk.mineralatlas.analysis.SiteWords;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.geo.LonLat;

/** Where a thing is and how well that is known, with a button that copies the coordinates. */
final class PositionLine {

  private static final Duration CONFIRMED_FOR = Duration.seconds(1.5);

  private PositionLine() {}

  /** The line. Coordinates are given only where they speak of the thing and not of its district. */
  static Node of(
      String district,
      String province,
      @Nullable LonLat position,
      @Nullable PositionPrecision precision) {
    String words = SiteWords.where(district, province, position, precision);
    return position == null || precision == null || precision == PositionPrecision.DISTRICT
        ? line(words)
        : line(words, copyButton(position));
  }

  private static Node line(String text, Node... after) {
    Label words = DetailPage.text(text, "detail-where");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(words);
    line.getStyleClass().add("position-line");
    line.getChildren().addAll(after);
    return line;
  }

  private static Button copyButton(LonLat position) {
    FontIcon icon = new FontIcon(Feather.COPY);
    Button copy = new Button("", icon);
    copy.setId("copy-coordinates");
    copy.getStyleClass().setAll("icon-button");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setTooltip(new Tooltip("Copy " + PrecisionText.forClipboard(position)));
    copy.setAccessibleText("Copy the coordinates");
    PauseTransition pause = new PauseTransition(CONFIRMED_FOR);
    pause.setOnFinished(e -> icon.setIconCode(Feather.COPY));
    copy.setOnAction(
        e -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(PrecisionText.forClipboard(position));
          Clipboard.getSystemClipboard().setContent(content);
          icon.setIconCode(Feather.CHECK);
          pause.playFromStart();
        });
    return copy;
  }
}
