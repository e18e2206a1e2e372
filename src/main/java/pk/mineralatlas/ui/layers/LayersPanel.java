package pk.mineralatlas.ui.layers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LayerId;
import pk.mineralatlas.map.LayerState;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.ui.opened.OpenedLayers;

/** The layers, top-most first, each with its switch, and the key to the signs. FX thread only. */
public final class LayersPanel extends VBox {

  private final MapModel model;
  private final VBox rows = new VBox();
  private final Map<AtlasLayer, LayerRow> byLayer = new EnumMap<>(AtlasLayer.class);

  /**
   * @param opened what people do with layers of their own
   * @param choose asks someone for files to open
   */
  public LayersPanel(MapModel model, OpenedLayers opened, Runnable choose) {
    this.model = model;
    getStyleClass().add("layers-panel");
    Label heading = new Label("LAYERS");
    heading.getStyleClass().add("atlas-heading");
    rows.getStyleClass().add("layer-rows");
    OpenedGroup own = new OpenedGroup(model, opened, choose);
    getChildren().addAll(own, heading, rows, new PrecisionKey(model));
    model.layersProperty().addListener((o, was, is) -> show());
    model.featuresProperty().addListener((o, was, is) -> show());
    show();
  }

  private void show() {
    List<LayerRow> ordered = new ArrayList<>();
    for (LayerState state : model.layersProperty().get().reversed()) {
      if (state.id() instanceof AtlasLayer layer && layer.hasRow()) {
        LayerRow row = byLayer.computeIfAbsent(layer, id -> new LayerRow(id, model, this));
        row.show(state, isLoaded(layer));
        ordered.add(row);
      }
    }
    if (!rows.getChildren().equals(ordered)) {
      rows.getChildren().setAll(ordered);
    }
  }

  private boolean isLoaded(AtlasLayer layer) {
    return layer == AtlasLayer.RELIEF || model.featuresProperty().get().containsKey(layer);
  }

  /** Moves a row one place towards the top or the bottom. */
  void move(AtlasLayer layer, boolean up) {
    List<AtlasLayer> order = order();
    int at = order.indexOf(layer);
    int to = up ? at - 1 : at + 1;
    if (to >= 0 && to < order.size()) {
      drop(layer, order.get(to), up);
    }
  }

  /** Puts a row just above or below another. */
  void drop(AtlasLayer layer, AtlasLayer beside, boolean above) {
    if (layer == beside) {
      return;
    }
    if (above) {
      model.moveAbove(layer, beside);
    } else {
      model.moveBelow(layer, beside);
    }
  }

  /** The layers with a row, top-most first. */
  List<AtlasLayer> order() {
    return model.layersProperty().get().reversed().stream()
        .map(LayerState::id)
        .filter(LayerId::hasRow)
        .flatMap(id -> id instanceof AtlasLayer layer ? Stream.of(layer) : Stream.empty())
        .toList();
  }

  /** The row of a layer, for tests. */
  public LayerRow row(AtlasLayer layer) {
    LayerRow row = byLayer.get(layer);
    if (row == null) {
      throw new IllegalArgumentException(layer + " has no row");
    }
    return row;
  }
}
