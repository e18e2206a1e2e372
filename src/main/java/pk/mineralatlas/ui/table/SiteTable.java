package pk.mineralatlas.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.ui.Navigator;

/**
 * The deposits the filter leaves, sortable; a click picks one, Enter or a double click goes there.
 * Follows the filter only while it is shown. FX thread only.
 */
public final class SiteTable extends VBox {

  private final MapModel model;
  private final Navigator navigator;
  private final TableView<Integer> table = new TableView<>();
  private final Label count = new Label();
  private @Nullable FeatureLayer deposits;
  private boolean following;

  /**
   * @param export asked to write what the table shows
   * @param close asked to put the table away
   */
  public SiteTable(MapModel model, Navigator navigator, Runnable export, Runnable close) {
    this.model = model;
    this.navigator = navigator;
    getStyleClass().add("site-table");
    count.getStyleClass().add("atlas-semibold");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button csv = new Button("Export CSV…", new FontIcon(Feather.DOWNLOAD));
    csv.getStyleClass().addAll("small", "flat");
    csv.setOnAction(e -> export.run());
    Button away = new Button(null, new FontIcon(Feather.X));
    away.getStyleClass().addAll("button-icon", "flat", "small");
    away.setAccessibleText("Close the table");
    away.setTooltip(new Tooltip("Close the table"));
    away.setOnAction(e -> close.run());
    HBox head = new HBox(8, count, gap, csv, away);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("site-table-head");
    buildTable();
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(head, table);
    visibleProperty().addListener((o, was, is) -> refresh());
    model.filteredProperty().addListener((o, was, is) -> refresh());
    model.selectionProperty().addListener((o, was, is) -> follow(is));
  }

  private void buildTable() {
    table.setAccessibleText("Deposits and sites that the filter leaves");
    table.getStyleClass().addAll("dense", "edge-to-edge");
    table.setPlaceholder(
        new Label("No deposit passes the filter: take a chip away above the map."));
    table.setTableMenuButtonVisible(true);
    SiteColumn.ALL.forEach(column -> table.getColumns().add(tableColumn(column)));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, was, picked) -> pick(picked, false));
    table.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) {
            pick(table.getSelectionModel().getSelectedItem(), true);
          }
        });
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            pick(table.getSelectionModel().getSelectedItem(), true);
            e.consume();
          }
        });
  }

  private TableColumn<Integer, Comparable<?>> tableColumn(SiteColumn column) {
    TableColumn<Integer, Comparable<?>> made = new TableColumn<>(column.title());
    made.setPrefWidth(column.widthPx());
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value(row.getValue(), column)));
    if (column.isNumber()) {
      made.getStyleClass().add("align-right");
    }
    if (column.attribute().equals("name_ur")) {
      made.getStyleClass().add("urdu-column");
    }
    return made;
  }

  private Comparable<?> value(int feature, SiteColumn column) {
    FeatureLayer layer = deposits;
    if (layer == null) {
      return "";
    }
    if (column.isNumber()) {
      double number = layer.number(feature, column.attribute());
      return Double.isNaN(number) ? Integer.valueOf(0) : Integer.valueOf((int) number);
    }
    return layer.text(feature, column.attribute()).replace(";", ", ");
  }

  private void pick(@Nullable Integer feature, boolean go) {
    FeatureLayer layer = deposits;
    if (feature == null || layer == null || following) {
      return;
    }
    Selected picked = new Selected(AtlasLayer.DEPOSITS, layer.text(feature, "id"));
    if (go) {
      navigator.flyTo(picked);
    } else {
      navigator.select(picked);
    }
  }

  private void refresh() {
    if (!isVisible()) {
      return;
    }
    FeatureLayer layer = model.featuresProperty().get().get(AtlasLayer.DEPOSITS);
    deposits = layer;
    List<Integer> rows = layer == null ? List.of() : rowsLeft(model, layer);
    if (layer != null) {
      count.setText("%d of %d deposits and sites".formatted(rows.size(), layer.size()));
    } else {
      count.setText("The deposits are not loaded");
    }
    following = true;
    table.getItems().setAll(rows);
    table.sort();
    following = false;
    follow(model.selectionProperty().get());
  }

  /** The deposits the filter leaves, in the layer's order. */
  public static List<Integer> rowsLeft(MapModel model, FeatureLayer deposits) {
    VisibleSet shown = model.filteredProperty().get().shown(AtlasLayer.DEPOSITS, deposits);
    List<Integer> rows = new ArrayList<>();
    for (int f = 0; f < deposits.size(); f++) {
      if (shown.contains(f)) {
        rows.add(f);
      }
    }
    return rows;
  }

  /** Marks what was picked elsewhere. */
  private void follow(Optional<Selected> picked) {
    FeatureLayer layer = deposits;
    if (!isVisible() || layer == null || following) {
      return;
    }
    following = true;
    int feature =
        picked
            .filter(s -> s.layer() == AtlasLayer.DEPOSITS)
            .map(s -> layer.find(s.id()))
            .orElse(-1);
    int row = feature < 0 ? -1 : table.getItems().indexOf(feature);
    if (row < 0) {
      table.getSelectionModel().clearSelection();
    } else if (table.getSelectionModel().getSelectedIndex() != row) {
      table.getSelectionModel().clearAndSelect(row);
      table.scrollTo(Math.max(0, row - 2));
    }
    following = false;
  }

  /** The features shown, in the order of the table. */
  public List<Integer> rows() {
    return List.copyOf(table.getItems());
  }
}
