package pk.mineralatlas.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.ui.search.SearchBox;

/** Along the top: name, search, regions, tools. FX thread only. */
final class TopBar extends HBox {

  /** Below this width the bar does without words that its pictures say too. */
  private static final double COMPACT_PX = 1290;

  private final Label title = new Label("Mineral Atlas of Pakistan");
  private final RegionSwitch regions;
  private final ToggleButton measure = toggle(Feather.EDIT_2, "Measure");
  private final ToggleButton table = toggle(Feather.LIST, "Table");
  private final Button print = new Button("Print map…");
  private final Button theme = new Button();
  private final ToggleButton side = new ToggleButton(null, new FontIcon(Feather.SIDEBAR));
  private final Region gap = new Region();

  TopBar(MapModel model, SearchBox search, RegionSwitch regions, MenuButton menu) {
    this.regions = regions;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("app-title");
    title.setMinWidth(USE_PREF_SIZE);
    side.getStyleClass().addAll("button-icon", "flat", "side-toggle");
    name(side, "Filter and layers (Ctrl+B)");
    measure.getStyleClass().add("tool-button");
    table.getStyleClass().add("tool-button");
    name(measure, "Measure distance and area over the ground (Ctrl+M)");
    name(table, "Table of the sites the filter leaves (Ctrl+T)");
    theme.getStyleClass().addAll("tool-button", "theme-button");
    print.getStyleClass().addAll("accent", "print-button");
    print.setMinWidth(USE_PREF_SIZE);
    name(print, "Put the map on paper, or into a PDF or PNG (Ctrl+P)");
    HBox.setHgrow(search, Priority.SOMETIMES);
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(side, emblem(), title, search, regions, gap);
    getChildren().addAll(measure, table, theme, print, menu);
    theme.setOnAction(e -> model.setTheme(other(model.themeProperty().get())));
    model.themeProperty().subscribe(this::showTheme);
  }

  private static Theme other(Theme theme) {
    return theme == Theme.DARK ? Theme.LIGHT : Theme.DARK;
  }

  private void showTheme(Theme shown) {
    boolean dark = shown == Theme.DARK;
    theme.setGraphic(new FontIcon(dark ? Feather.SUN : Feather.MOON));
    name(theme, dark ? "Light colours (Ctrl+D)" : "Dark colours (Ctrl+D)");
  }

  private static Node emblem() {
    Polygon back = new Polygon(0, 15, 7, 2, 14, 15);
    Polygon front = new Polygon(8, 15, 14, 6, 20, 15);
    back.getStyleClass().add("emblem-back");
    front.getStyleClass().add("emblem-front");
    Group emblem = new Group(back, front);
    HBox.setMargin(emblem, new javafx.geometry.Insets(0, 2, 0, 0));
    return emblem;
  }

  private static ToggleButton toggle(Feather icon, String text) {
    ToggleButton button = new ToggleButton(text, new FontIcon(icon));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private static void name(ButtonBase button, String text) {
    button.setTooltip(new Tooltip(text));
    button.setAccessibleText(text);
  }

  /** Fits the bar to the window's width; its own would never fall below what its words need. */
  void fit(double widthPx) {
    boolean compact = widthPx < COMPACT_PX;
    title.setVisible(!compact);
    title.setManaged(!compact);
    regions.setCompact(compact);
    measure.setText(compact ? null : "Measure");
    table.setText(compact ? null : "Table");
  }

  ToggleButton side() {
    return side;
  }

  ToggleButton measure() {
    return measure;
  }

  ToggleButton table() {
    return table;
  }

  Button print() {
    return print;
  }
}
