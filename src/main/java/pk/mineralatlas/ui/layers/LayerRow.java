package pk.mineralatlas.ui.layers;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LayerState;
import pk.mineralatlas.map.MapModel;

/**
 * One layer: its switch, its sign and name, and behind a small arrow its opacity, its place in the
 * order and its legend. Rows can be dragged. FX thread only.
 */
public final class LayerRow extends VBox {

  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
  private static final PseudoClass DROP_ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass DROP_BELOW = PseudoClass.getPseudoClass("drop-below");

  private final AtlasLayer layer;
  private final MapModel model;
  private final LayersPanel panel;
  private final CheckBox shown = new CheckBox();
  private final Label title = new Label();
  private final Label note = new Label();
  private final OpacityLine opacity;
  private final ToggleButton more = new ToggleButton();
  private final VBox details = new VBox(6);

  LayerRow(AtlasLayer layer, MapModel model, LayersPanel panel) {
    this.layer = layer;
    this.model = model;
    this.panel = panel;
    this.opacity = new OpacityLine(layer, model, up -> panel.move(layer, up));
    getStyleClass().add("layer-row");
    HBox head = new HBox(6, shown, LayerSwatch.of(layer, model), title, note, more);
    head.getStyleClass().add("layer-row-head");
    head.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setText(layer.title());
    title.setOnMouseClicked(e -> shown.fire());
    title.setMinWidth(0);
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    note.getStyleClass().addAll("atlas-faint", "atlas-small");
    note.setMinWidth(USE_PREF_SIZE);
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    shown.setMinWidth(USE_PREF_SIZE);
    more.setMinWidth(USE_PREF_SIZE);
    shown.setAccessibleText("Show " + layer.title());
    shown.setOnAction(e -> model.setVisible(layer, shown.isSelected()));
    more.getStyleClass().addAll("button-icon", "flat", "small", "row-more");
    more.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
    more.setAccessibleText("Opacity, order and legend of " + layer.title());
    more.setTooltip(new Tooltip("Opacity, order, legend"));
    more.selectedProperty().addListener((o, was, is) -> open(is));
    buildDetails();
    open(false);
    getChildren().addAll(head, details);
    installDrag(head);
  }

  private void buildDetails() {
    details.getStyleClass().add("layer-row-details");
    details.getChildren().add(opacity);
    details.getChildren().addAll(new LayerLegend(model).of(layer));
  }

  private void open(boolean isOpen) {
    details.setVisible(isOpen);
    details.setManaged(isOpen);
    more.setGraphic(new FontIcon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
  }

  /** Shows how the layer is drawn now. */
  void show(LayerState state, boolean loaded) {
    shown.setSelected(state.visible());
    shown.setDisable(!loaded);
    opacity.show(state.opacity());
    note.setText(
        !loaded ? "not loaded" : state.opacity() < 1 ? OpacityLine.text(state.opacity()) : "");
    pseudoClassStateChanged(OFF, !state.visible() || !loaded);
  }

  private void installDrag(HBox head) {
    head.addEventHandler(
        MouseEvent.DRAG_DETECTED,
        event -> {
          Dragboard board = head.startDragAndDrop(TransferMode.MOVE);
          ClipboardContent content = new ClipboardContent();
          content.putString(layer.id());
          board.setContent(content);
          board.setDragView(head.snapshot(null, null), event.getX(), event.getY());
          event.consume();
        });
    addEventHandler(DragEvent.DRAG_OVER, this::dragOver);
    addEventHandler(DragEvent.DRAG_EXITED, e -> mark(false, false));
    addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void dragOver(DragEvent event) {
    if (AtlasLayer.find(String.valueOf(event.getDragboard().getString())).isPresent()) {
      event.acceptTransferModes(TransferMode.MOVE);
      boolean above = event.getY() < getHeight() / 2;
      mark(above, !above);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    mark(false, false);
    AtlasLayer.find(String.valueOf(event.getDragboard().getString()))
        .ifPresent(dragged -> panel.drop(dragged, layer, event.getY() < getHeight() / 2));
    event.setDropCompleted(true);
    event.consume();
  }

  private void mark(boolean above, boolean below) {
    pseudoClassStateChanged(DROP_ABOVE, above);
    pseudoClassStateChanged(DROP_BELOW, below);
  }

  /** The switch, for tests. */
  public CheckBox shownBox() {
    return shown;
  }

  Slider opacitySlider() {
    return opacity.slider();
  }
}
