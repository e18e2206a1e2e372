package pk.mineralatlas.ui.layers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.map.LayerState;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.ui.opened.OpenedLayers;

/**
 * The layers someone opened, top-most first, in a group of their own above those of the atlas. They
 * move among themselves only: over areas, under the signs of deposits. FX thread only.
 */
final class OpenedGroup extends VBox {

  private final MapModel model;
  private final OpenedLayers opened;
  private final VBox rows = new VBox();
  private final Map<OpenedLayer, OpenedRow> byLayer = new HashMap<>();

  /**
   * @param choose asks someone for files to open
   */
  OpenedGroup(MapModel model, OpenedLayers opened, Runnable choose) {
    this.model = model;
    this.opened = opened;
    getStyleClass().add("opened-group");
    rows.getStyleClass().add("layer-rows");
    getChildren().addAll(head(choose), hint(), rows);
    model.layersProperty().addListener((o, was, is) -> show());
    model.openedProperty().addListener((o, was, is) -> show());
    show();
  }

  private HBox head(Runnable choose) {
    Label heading = new Label("OPENED LAYERS");
    heading.getStyleClass().add("atlas-heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    Button add = new Button(null, new FontIcon(Feather.PLUS));
    add.setId("open-layer");
    add.getStyleClass().addAll("button-icon", "flat", "small");
    add.setAccessibleText("Open layer");
    add.setTooltip(new Tooltip("Open shapefiles as layers (Ctrl+O), or drop them on the window"));
    add.setOnAction(e -> choose.run());
    HBox head = new HBox(heading, add);
    head.getStyleClass().add("opened-head");
    return head;
  }

  private Label hint() {
    Label hint = new Label("Your own shapefiles: press + or drop them on the window.");
    hint.getStyleClass().addAll("atlas-faint", "atlas-small", "opened-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    hint.visibleProperty().bind(rows.heightProperty().lessThan(1));
    hint.managedProperty().bind(hint.visibleProperty());
    return hint;
  }

  private void show() {
    Map<OpenedLayer, OpenedFile> files = model.openedProperty().get();
    byLayer.keySet().retainAll(files.keySet());
    List<OpenedRow> ordered = new ArrayList<>();
    for (LayerState state : model.layersProperty().get().reversed()) {
      if (state.id() instanceof OpenedLayer layer) {
        OpenedFile file = files.get(layer);
        if (file != null) {
          OpenedRow row =
              byLayer.computeIfAbsent(layer, id -> new OpenedRow(id, model, opened, this));
          row.show(state, file);
          ordered.add(row);
        }
      }
    }
    if (!rows.getChildren().equals(ordered)) {
      rows.getChildren().setAll(ordered);
    }
  }

  /** Moves a layer one place towards the top or the bottom of the group. */
  void move(OpenedLayer layer, boolean up) {
    List<OpenedLayer> order = order();
    int to = order.indexOf(layer) + (up ? -1 : 1);
    if (to >= 0 && to < order.size()) {
      drop(layer, order.get(to), up);
    }
  }

  /** Puts a layer just above or below another. */
  void drop(OpenedLayer layer, OpenedLayer beside, boolean above) {
    if (above) {
      model.moveAbove(layer, beside);
    } else {
      model.moveBelow(layer, beside);
    }
  }

  private List<OpenedLayer> order() {
    List<OpenedLayer> order = new ArrayList<>();
    for (LayerState state : model.layersProperty().get().reversed()) {
      if (state.id() instanceof OpenedLayer layer) {
        order.add(layer);
      }
    }
    return order;
  }
}
