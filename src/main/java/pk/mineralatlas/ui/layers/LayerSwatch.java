package pk.mineralatlas.ui.layers;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.render.LayerSwatches.Swatch;
import pk.mineralatlas.style.SymbolForm;
import pk.mineralatlas.ui.MapSwatch;

/** The small picture of a layer beside its name. */
final class LayerSwatch {

  private LayerSwatch() {}

  static Node of(AtlasLayer layer, MapModel model) {
    StackPane box = new StackPane(picture(layer, model));
    box.setMinSize(MapSwatch.WIDTH_PX, MapSwatch.HEIGHT_PX);
    box.setMaxSize(MapSwatch.WIDTH_PX, MapSwatch.HEIGHT_PX);
    box.getStyleClass().add("layer-swatch");
    box.setMouseTransparent(true);
    return box;
  }

  private static Node picture(AtlasLayer layer, MapModel model) {
    return switch (layer) {
      case DEPOSITS -> MapSwatch.of(model, SymbolForm.SOLID);
      case INCIDENTS -> MapSwatch.of(model, Swatch.INCIDENT);
      case LICENCES, LICENCE_POINTS -> MapSwatch.of(model, Swatch.LICENCE_SCHEMATIC);
      case GATEWAYS -> MapSwatch.of(model, Swatch.SEAPORT);
      case TRANSPORT -> MapSwatch.of(model, Swatch.HIGHWAY);
      case RIVERS -> MapSwatch.of(model, Swatch.RIVER);
      case DISTRICTS -> MapSwatch.of(model, Swatch.DISTRICT_LINE);
      case PROVINCES -> MapSwatch.of(model, Swatch.PROVINCE_LINE);
      case NEIGHBOURS, BOUNDARIES -> MapSwatch.of(model, Swatch.INTERNATIONAL);
      case BELTS -> MapSwatch.of(model, Swatch.BELT);
      case RISK -> risk();
      case RELIEF -> relief();
      case PLACES -> styled(new Rectangle(6, 6), "swatch-places");
    };
  }

  /** All levels at once, which no single sign of the map shows. */
  private static Node risk() {
    return styled(new Rectangle(18, 12), "swatch-risk");
  }

  private static Node relief() {
    return new Group(
        styled(new Polygon(0, 14, 7, 3, 11, 9, 14, 5, 20, 14), "swatch-relief"),
        styled(new Polygon(7, 3, 11, 9, 8, 14, 5, 14), "swatch-relief-shade"));
  }

  private static Shape styled(Shape shape, String styleClass) {
    shape.getStyleClass().add(styleClass);
    return shape;
  }
}
