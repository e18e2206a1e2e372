package pk.mineralatlas.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.ui.Navigator;
import pk.mineralatlas.ui.mappane.ViewMover;

/** Goes to the regions, and behind «More» to every province, district and belt. FX thread only. */
final class RegionSwitch extends HBox {

  /** Names, and what they shrink to where there is no room. */
  private static final List<String[]> REGIONS =
      List.of(
          new String[] {"Pakistan", "Pakistan"},
          new String[] {"Balochistan", "Balochistan"},
          new String[] {"Khyber Pakhtunkhwa", "KP"},
          new String[] {"Gilgit-Baltistan", "GB"});

  private static final int LONGEST_MENU = 24;

  private final ViewMover mover;
  private final Navigator navigator;
  private final Places places;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final MenuButton more = new MenuButton("More");

  RegionSwitch(MapModel model, ViewMover mover, Navigator navigator) {
    this.mover = mover;
    this.navigator = navigator;
    this.places = new Places(model);
    getStyleClass().add("region-switch");
    setAlignment(Pos.CENTER_LEFT);
    for (String[] region : REGIONS) {
      ToggleButton button = new ToggleButton(region[0]);
      button.getStyleClass().setAll("region-button");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(e -> goTo(region[0]));
      button.setAccessibleText("Show " + region[0]);
      button.setTooltip(new Tooltip(region[0] + "  (Ctrl+" + (REGIONS.indexOf(region) + 1) + ")"));
      buttons.add(button);
    }
    more.getStyleClass().addAll("region-more");
    more.setMinWidth(USE_PREF_SIZE);
    more.setTooltip(new Tooltip("Any province, district or mineral belt"));
    more.setOnShowing(e -> fillMenu());
    more.getItems().add(new MenuItem("…"));
    getChildren().addAll(buttons);
    getChildren().add(more);
    model.viewportProperty().addListener((o, was, is) -> mark());
    model.featuresProperty().addListener((o, was, is) -> mark());
    mark();
  }

  /** Shortens the names, or spells them out. */
  void setCompact(boolean compact) {
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setText(REGIONS.get(i)[compact ? 1 : 0]);
    }
  }

  /** Goes to the region of that place in the switch, from 0. */
  void goTo(int index) {
    goTo(REGIONS.get(index)[0]);
  }

  private void goTo(String region) {
    places.findRegion(region).ifPresent(mover::flyTo);
    mark();
  }

  /** Marks the region the view is fitted to, if it is to one. */
  private void mark() {
    Viewport view = mover.goal();
    for (int i = 0; i < buttons.size(); i++) {
      boolean shown =
          places.findRegion(REGIONS.get(i)[0]).filter(extent -> fits(view, extent)).isPresent();
      buttons.get(i).setSelected(shown);
    }
  }

  private static boolean fits(Viewport view, Extent extent) {
    Viewport fitted = Viewport.fitting(extent, view.widthPx(), view.heightPx(), 36);
    double zoom = view.metresPerPx() / fitted.metresPerPx();
    double asidePx = view.centre().distanceTo(fitted.centre()) / view.metresPerPx();
    double room = Math.min(view.widthPx(), view.heightPx());
    return zoom > 0.85 && zoom < 1.2 && asidePx < 0.12 * room;
  }

  private void fillMenu() {
    more.getItems().clear();
    more.getItems().add(menu("Provinces", places.areas(AtlasLayer.PROVINCES, "name")));
    more.getItems().add(grouped("Districts", places.grouped(AtlasLayer.DISTRICTS, "province")));
    more.getItems().add(grouped("Mineral belts", places.grouped(AtlasLayer.BELTS, "kind")));
  }

  /** What has a panel of its own is picked too. */
  private void goTo(Places.Area area) {
    if (area.thing().layer().isSelectable()) {
      navigator.flyTo(area.thing());
    } else {
      mover.flyTo(area.extent());
    }
  }

  private Menu menu(String title, List<Places.Area> areas) {
    Menu menu = new Menu(title);
    for (Places.Area area : areas) {
      MenuItem item = new MenuItem(area.name());
      item.setMnemonicParsing(false);
      item.setOnAction(e -> goTo(area));
      menu.getItems().add(item);
    }
    menu.setDisable(areas.isEmpty());
    return menu;
  }

  private Menu grouped(String title, Map<String, List<Places.Area>> groups) {
    Menu menu = new Menu(title);
    groups.forEach(
        (group, areas) -> {
          String name = group.isEmpty() ? "Others" : group;
          for (int from = 0; from < areas.size(); from += LONGEST_MENU) {
            List<Places.Area> part =
                areas.subList(from, Math.min(areas.size(), from + LONGEST_MENU));
            menu.getItems().add(menu(partName(name, part, areas.size()), part));
          }
        });
    menu.setDisable(groups.isEmpty());
    return menu;
  }

  private static String partName(String name, List<Places.Area> part, int all) {
    return all <= LONGEST_MENU
        ? name
        : "%s, %c–%c"
            .formatted(name, part.getFirst().name().charAt(0), part.getLast().name().charAt(0));
  }
}
