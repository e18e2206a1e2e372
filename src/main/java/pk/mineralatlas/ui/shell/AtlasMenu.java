package pk.mineralatlas.ui.shell;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.style.Theme;

/** Every command of the window in one menu, with its keys. FX thread only. */
final class AtlasMenu {

  private final MenuButton button = new MenuButton(null, new FontIcon(Feather.MENU));
  private final MapModel model;

  AtlasMenu(MapModel model, Commands commands) {
    this.model = model;
    button.getStyleClass().addAll("tool-button", "app-menu");
    button.setAccessibleText("Menu");
    button.setTooltip(new Tooltip("Menu"));
    button
        .getItems()
        .addAll(
            heading("File"),
            item("New map", "Shortcut+N", commands::newMap),
            item("Open map…", "Shortcut+Shift+O", commands::openMap),
            item("Save map…", "Shortcut+S", commands::saveMap),
            new SeparatorMenuItem(),
            item("Open layer…", "Shortcut+O", commands::openLayer),
            item("Print or export the map…", "Shortcut+P", commands::print),
            item("Save the view as PNG…", "Shortcut+E", commands::exportView),
            item("Save the table as CSV…", "Shortcut+Shift+E", commands::exportTable),
            new SeparatorMenuItem());
    addView(commands);
    button
        .getItems()
        .addAll(
            new SeparatorMenuItem(),
            heading("Help"),
            item("Keyboard and mouse", "F1", commands::showKeys),
            item("Sources and what they are not", "", commands::showSources),
            item("About", "", commands::showAbout),
            new SeparatorMenuItem(),
            item("Quit", "Shortcut+Q", commands::quit));
  }

  MenuButton button() {
    return button;
  }

  private void addView(Commands commands) {
    CheckMenuItem dark = check("Dark colours", "Shortcut+D");
    dark.setOnAction(e -> model.setTheme(dark.isSelected() ? Theme.DARK : Theme.LIGHT));
    model.themeProperty().subscribe(theme -> dark.setSelected(theme == Theme.DARK));
    CheckMenuItem graticule = check("Graticule", "Shortcut+G");
    graticule.setOnAction(e -> model.setGraticule(graticule.isSelected()));
    model.graticuleProperty().subscribe(graticule::setSelected);
    ToggleGroup languages = new ToggleGroup();
    RadioMenuItem english = language("Names in English", LabelLanguage.ENGLISH, languages);
    RadioMenuItem urdu = language("Names in Urdu  نام اردو میں", LabelLanguage.URDU, languages);
    RadioMenuItem both = language("Names in both", LabelLanguage.BOTH, languages);
    button
        .getItems()
        .addAll(
            heading("View"),
            item("Filter and layers", "Shortcut+B", commands::toggleLeft),
            item("Details", "Shortcut+I", commands::toggleRight),
            item("Table of sites", "Shortcut+T", commands::toggleTable),
            item("Measure", "Shortcut+M", commands::toggleMeasure),
            new SeparatorMenuItem(),
            graticule,
            dark,
            english,
            urdu,
            both);
  }

  private RadioMenuItem language(String text, LabelLanguage language, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setToggleGroup(group);
    item.setOnAction(e -> model.setLabels(language));
    model.labelsProperty().subscribe(now -> item.setSelected(now == language));
    return item;
  }

  /** Words above what follows; nothing to press. */
  private static MenuItem heading(String text) {
    MenuItem heading = new MenuItem(text);
    heading.getStyleClass().add("menu-heading");
    heading.setDisable(true);
    return heading;
  }

  private static CheckMenuItem check(String text, String keys) {
    CheckMenuItem item = new CheckMenuItem(text);
    item.setAccelerator(KeyCombination.valueOf(keys));
    return item;
  }

  private static MenuItem item(String text, String keys, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(e -> action.run());
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    return item;
  }
}
