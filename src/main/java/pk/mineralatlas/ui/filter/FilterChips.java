package pk.mineralatlas.ui.filter;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.ui.MineralDisc;
import pk.mineralatlas.ui.WrapLine;

/**
 * The filters in force, as chips that a click removes, to be laid over the map; unseen and out of
 * the way of the pointer while there are none. FX thread only.
 */
public final class FilterChips {

  private static final double DISC_PX = 16;

  private final MapModel model;
  private final WrapLine pane = new WrapLine(6, 4);

  public FilterChips(MapModel model) {
    this.model = model;
    pane.getStyleClass().addAll("atlas-card", "filter-chips");
    pane.getStylesheets().add(FilterPanel.stylesheet());
    pane.setMaxSize(WrapLine.USE_PREF_SIZE, WrapLine.USE_PREF_SIZE);
    model.filterProperty().subscribe(this::show);
  }

  /** The bar; its width follows its content, up to its maximal width. */
  public Node node() {
    return pane;
  }

  /** Lines break before they grow longer than this. */
  public void setWrapLengthPx(double lengthPx) {
    pane.setLongestPx(lengthPx);
  }

  private void show(AtlasFilter filter) {
    pane.getChildren().clear();
    boolean several = filter.chosen(Facet.MINERAL).size() > 1;
    if (several) {
      Label mode = new Label(filter.everyMineral() ? "all of" : "any of");
      mode.getStyleClass().addAll("atlas-muted", "filter-chip-mode");
      pane.getChildren().add(mode);
    }
    FilterChip.of(filter).forEach(chip -> pane.getChildren().add(button(chip)));
    if (!pane.getChildren().isEmpty()) {
      pane.getChildren().add(clearAll());
    }
    pane.setVisible(!pane.getChildren().isEmpty());
    pane.setManaged(pane.isVisible());
  }

  private Button button(FilterChip chip) {
    HBox content = new HBox(new Label(chip.text()), new FontIcon(Feather.X));
    content.getStyleClass().add("filter-chip-content");
    chip.mineral().ifPresent(m -> content.getChildren().addFirst(new MineralDisc(m, DISC_PX)));
    Button button = new Button(chip.text(), content);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().setAll("filter-chip");
    button.setTooltip(new Tooltip(chip.meaning() + "\nClick to remove"));
    button.setAccessibleText("Remove filter: " + chip.meaning());
    button.setOnAction(e -> model.setFilter(chip.without()));
    return button;
  }

  private Hyperlink clearAll() {
    Hyperlink link = new Hyperlink("clear all");
    link.getStyleClass().setAll("atlas-link", "filter-clear");
    link.setOnAction(e -> model.setFilter(AtlasFilter.none()));
    return link;
  }
}
