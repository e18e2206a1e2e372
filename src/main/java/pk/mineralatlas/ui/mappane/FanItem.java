package pk.mineralatlas.ui.mappane;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.LoadedFeature;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.render.LayerSwatches;
import pk.mineralatlas.style.Rule;
import pk.mineralatlas.style.SymbolForm;
import pk.mineralatlas.ui.MapSwatch;
import pk.mineralatlas.ui.opened.FeatureName;

/** One of the things spread from a spot: its disc, and its name where there is room. */
final class FanItem {

  static final double DISC_PX = 20;
  static final double PAD_PX = 3;

  private FanItem() {}

  static Button of(MapModel model, Selected thing, boolean right, boolean named) {
    String name = name(model, thing);
    Button item = new Button(name, disc(model, thing));
    item.getStyleClass().setAll("fan-item", right ? "fan-right" : "fan-left");
    item.setAccessibleText(name);
    item.setManaged(false);
    item.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    item.setContentDisplay(
        named ? right ? ContentDisplay.LEFT : ContentDisplay.RIGHT : ContentDisplay.GRAPHIC_ONLY);
    return item;
  }

  private static String name(MapModel model, Selected thing) {
    LoadedFeature found = model.loaded().find(thing).orElse(null);
    if (found == null) {
      return thing.id();
    }
    if (thing.layer() instanceof OpenedLayer) {
      return FeatureName.of(found);
    }
    boolean urdu = model.labelsProperty().get() == LabelLanguage.URDU;
    String preferred = found.text(urdu ? "name_ur" : "name");
    String name = preferred.isBlank() ? found.text("name") : preferred;
    return name.isBlank() ? thing.id() : name;
  }

  private static Node disc(MapModel model, Selected thing) {
    if (thing.layer() instanceof OpenedLayer layer) {
      return square(model, layer);
    }
    LoadedFeature deposit = model.loaded().find(thing).orElse(null);
    if (thing.layer() == AtlasLayer.DEPOSITS && deposit != null) {
      String minerals = deposit.text("minerals");
      int end = minerals.indexOf(';');
      return MapSwatch.deposit(
          model,
          end < 0 ? minerals : minerals.substring(0, end),
          SymbolForm.of(deposit.text("precision")),
          DISC_PX);
    }
    Region mark = new Region();
    mark.getStyleClass().addAll("fan-mark", "fan-" + thing.layer().id().replace('_', '-'));
    mark.setMinSize(DISC_PX, DISC_PX);
    mark.setMaxSize(DISC_PX, DISC_PX);
    return mark;
  }

  private static Node square(MapModel model, OpenedLayer layer) {
    OpenedFile file = model.openedProperty().get().get(layer);
    List<Rule> rules = file == null ? List.of() : file.rules();
    return MapSwatch.of(model, new LayerSwatches.Sample(GeometryKind.POINT, rules));
  }
}
