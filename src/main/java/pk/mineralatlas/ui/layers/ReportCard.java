package pk.mineralatlas.ui.layers;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.map.FileReport;
import pk.mineralatlas.map.OpenedFile;

/** Beside an opened layer's row: every warning, and what the file turned out to be. */
final class ReportCard {

  private static final double WIDTH_PX = 400;
  private static final double MAX_HEIGHT_PX = 440;
  private static final double GAP_PX = 8;
  private static final double SCROLL_BAR_PX = 12;

  private final Popup popup = new Popup();
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);

  ReportCard() {
    content.getStyleClass().add("report-content");
    scroll.getStyleClass().addAll("edge-to-edge", "report-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefWidth(WIDTH_PX);
    scroll.setMaxHeight(MAX_HEIGHT_PX);
    VBox card = new VBox(scroll);
    card.getStyleClass().addAll("atlas-card", "report-card");
    popup.getContent().add(card);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    popup.setAutoFix(true);
  }

  /** Shows what was found in a file to the right of a row. */
  void show(OpenedFile file, Region beside) {
    content.getChildren().setAll(text(file.layer().fileName(), "report-title"));
    content.getChildren().add(text(file.layer().source(), "atlas-faint", "atlas-small"));
    file.report().ifPresent(report -> add(file, report));
    Bounds at = beside.localToScreen(beside.getLayoutBounds());
    if (at != null) {
      popup.show(beside, at.getMaxX() + GAP_PX, at.getMinY());
      fit();
    }
  }

  /** Makes the card as high as its words need at its width, which a scroll pane does not ask. */
  private void fit() {
    content.applyCss();
    scroll.setPrefViewportHeight(
        Math.min(MAX_HEIGHT_PX, Math.ceil(content.prefHeight(WIDTH_PX - SCROLL_BAR_PX))));
    popup.sizeToScene();
  }

  private void add(OpenedFile file, FileReport report) {
    if (report.warnings().isEmpty()) {
      content.getChildren().add(text("Nothing was odd about the file.", "report-clean"));
    }
    report.warnings().forEach(warning -> content.getChildren().add(warning(warning)));
    GridPane facts = new GridPane(12, 4);
    facts.getStyleClass().add("report-facts");
    add(facts, "Shapes", report.type());
    add(facts, "Records", records(file, report));
    add(facts, "Text", report.encoding());
    add(facts, "Coordinates", report.reference());
    content.getChildren().add(facts);
  }

  private static String records(OpenedFile file, FileReport report) {
    StringBuilder text = new StringBuilder("%,d".formatted(report.records()));
    int onMap = file.shown().isPresent() ? report.features() - report.withoutShape() : 0;
    text.append(", %,d on the map".formatted(onMap));
    append(text, report.withoutShape(), "without a shape");
    append(text, report.skipped(), "not readable");
    append(text, report.deleted(), "marked as deleted");
    return text.toString();
  }

  private static void append(StringBuilder text, int count, String what) {
    if (count > 0) {
      text.append(", %,d %s".formatted(count, what));
    }
  }

  private static void add(GridPane facts, String name, String value) {
    Label label = new Label(name);
    label.getStyleClass().add("atlas-muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    Label words = text(value);
    GridPane.setHgrow(words, Priority.ALWAYS);
    facts.addRow(facts.getRowCount(), label, words);
  }

  private static Node warning(String sentence) {
    Label words = text(asSentence(sentence));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(8, new FontIcon(Feather.ALERT_TRIANGLE), words);
    line.getStyleClass().add("report-warning");
    return line;
  }

  private static String asSentence(String finding) {
    String first = finding.substring(0, 1).toUpperCase(Locale.ROOT) + finding.substring(1);
    return first.matches(".*[.!?]$") ? first : first + ".";
  }

  private static Label text(String text, String... styleClasses) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
