package pk.mineralatlas.ui.layers;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.map.FileReport;
import pk.mineralatlas.map.LayerState;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.render.LayerSwatches;
import pk.mineralatlas.ui.MapSwatch;
import pk.mineralatlas.ui.opened.OpenedLayers;

/**
 * A layer someone opened: its switch, sign, name and how much it holds; a warning sign where
 * something was odd; below, what is going on with it; and behind a small arrow what can be done
 * with it. FX thread only.
 */
final class OpenedRow extends VBox {

  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  private final OpenedLayer layer;
  private final MapModel model;
  private final OpenedLayers opened;
  private final CheckBox shown = new CheckBox();
  private final StackPane swatch = new StackPane();
  private final Label title = new Label();
  private final Label note = new Label();
  private final Button warnings = OpacityLine.button(Feather.ALERT_TRIANGLE, "Warnings");
  private final ToggleButton more = new ToggleButton();
  private final OpacityLine opacity;
  private final Button locate;
  private final VBox details = new VBox(4);
  private final StackPane status = new StackPane();
  private final ReportCard card;
  private OpenedFile.@Nullable Stage stage;

  OpenedRow(OpenedLayer layer, MapModel model, OpenedLayers opened, OpenedGroup group) {
    this.layer = layer;
    this.model = model;
    this.opened = opened;
    this.opacity = new OpacityLine(layer, model, up -> group.move(layer, up));
    this.locate = OpacityLine.button(Feather.CROSSHAIR, "Show all of " + layer.title());
    this.card = new ReportCard();
    getStyleClass().addAll("layer-row", "opened-row");
    buildHead();
    buildDetails();
    getChildren().addAll(head(), status, details);
    open(false);
  }

  private void buildHead() {
    shown.setAccessibleText("Show " + layer.title());
    shown.setOnAction(e -> model.setVisible(layer, shown.isSelected()));
    shown.setMinWidth(USE_PREF_SIZE);
    swatch.setMinSize(MapSwatch.WIDTH_PX, MapSwatch.HEIGHT_PX);
    swatch.setMaxSize(MapSwatch.WIDTH_PX, MapSwatch.HEIGHT_PX);
    swatch.getStyleClass().add("layer-swatch");
    title.setText(layer.title());
    title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    title.setTooltip(new Tooltip(layer.source()));
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setOnMouseClicked(e -> shown.fire());
    HBox.setHgrow(title, Priority.ALWAYS);
    note.getStyleClass().addAll("atlas-faint", "atlas-small");
    note.setMinWidth(USE_PREF_SIZE);
    warnings.getStyleClass().add("row-warnings");
    warnings.setOnAction(e -> showReport());
    more.getStyleClass().addAll("button-icon", "flat", "small", "row-more");
    more.setMinWidth(USE_PREF_SIZE);
    more.setAccessibleText("Opacity, order and file of " + layer.title());
    more.setTooltip(new Tooltip("Opacity, order, file"));
    more.selectedProperty().addListener((o, was, is) -> open(is));
  }

  private HBox head() {
    HBox head = new HBox(6, shown, swatch, title, note, warnings, more);
    head.getStyleClass().add("layer-row-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void buildDetails() {
    details.getStyleClass().add("layer-row-details");
    locate.setOnAction(e -> opened.goTo(layer));
    Button again = OpacityLine.button(Feather.REFRESH_CW, "Read again");
    again.setOnAction(e -> opened.reload(layer));
    Button report = OpacityLine.button(Feather.FILE_TEXT, "What was read of " + layer.title());
    report.setOnAction(e -> showReport());
    Button remove = OpacityLine.button(Feather.TRASH_2, "Remove " + layer.title());
    remove.setOnAction(e -> opened.remove(layer));
    HBox buttons = new HBox(4, locate, again, report, remove);
    buttons.setAlignment(Pos.CENTER_LEFT);
    details.getChildren().addAll(opacity, buttons);
  }

  private void open(boolean isOpen) {
    details.setVisible(isOpen);
    details.setManaged(isOpen);
    more.setGraphic(new FontIcon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
  }

  /** Shows how far the layer has come and how it is drawn. */
  void show(LayerState state, OpenedFile file) {
    shown.setSelected(state.visible());
    shown.setDisable(file.shown().isEmpty());
    locate.setDisable(file.shown().isEmpty());
    opacity.show(state.opacity());
    pseudoClassStateChanged(OFF, !state.visible() || file.shown().isEmpty());
    if (!file.stage().equals(stage)) {
      stage = file.stage();
      showStage(file);
    }
  }

  private void showStage(OpenedFile file) {
    title.setText(file.title());
    note.setText(file.shown().map(s -> "%,d".formatted(s.features().size())).orElse(""));
    note.setManaged(!note.getText().isEmpty());
    swatch.getChildren().setAll(file.shown().map(s -> sign(file, s)).stream().toList());
    showWarnings(file.report());
    status.getChildren().setAll(OpenedStatus.of(file, opened).stream().toList());
    status.setManaged(!status.getChildren().isEmpty());
  }

  private MapSwatch sign(OpenedFile file, OpenedFile.Shown now) {
    return MapSwatch.of(model, new LayerSwatches.Sample(now.features().kind(), file.rules()));
  }

  private void showWarnings(Optional<FileReport> report) {
    int count = report.map(r -> r.warnings().size()).orElse(0);
    warnings.setVisible(count > 0);
    warnings.setManaged(count > 0);
    warnings.setText(count > 0 ? String.valueOf(count) : null);
    String text = count == 1 ? "1 warning" : count + " warnings";
    warnings.setAccessibleText(text + " about " + layer.title());
    warnings.setTooltip(new Tooltip(text + ": what was odd about the file"));
  }

  private void showReport() {
    OpenedFile file = model.openedProperty().get().get(layer);
    if (file != null) {
      card.show(file, this);
    }
  }
}
