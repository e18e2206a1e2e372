package pk.mineralatlas.ui.layers;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import pk.mineralatlas.map.AtlasLayer;

/** The small picture of a layer beside its name; colours come from the style sheet. */
final class LayerSwatch {

  private static final double WIDTH_PX = 20;
  private static final double HEIGHT_PX = 14;

  private LayerSwatch() {}

  static Node of(AtlasLayer layer) {
    StackPane box = new StackPane(picture(layer));
    box.setMinSize(WIDTH_PX, HEIGHT_PX);
    box.setMaxSize(WIDTH_PX, HEIGHT_PX);
    box.getStyleClass().add("layer-swatch");
    box.setMouseTransparent(true);
    return box;
  }

  private static Node picture(AtlasLayer layer) {
    String name = "swatch-" + layer.id().replace('_', '-');
    return switch (layer) {
      case RIVERS -> styled(new Polyline(0, 9, 5, 5, 10, 9, 15, 5, 20, 8), name);
      case PROVINCES, DISTRICTS, BOUNDARIES -> styled(new Line(0, 7, 19, 7), name);
      case TRANSPORT ->
          new Group(
              styled(new Line(0, 7, 19, 7), "swatch-road-casing"),
              styled(new Line(0, 7, 19, 7), "swatch-road"));
      case RELIEF ->
          new Group(
              styled(new Polygon(0, 14, 7, 3, 11, 9, 14, 5, 20, 14), name),
              styled(new Polygon(7, 3, 11, 9, 8, 14, 5, 14), "swatch-relief-shade"));
      case PLACES -> styled(new Rectangle(6, 6), name);
      case INCIDENTS -> styled(new Polygon(5, 0, 10, 5, 5, 10, 0, 5), name);
      case GATEWAYS -> styled(new Polygon(6, 0, 12, 11, 0, 11), name);
      case DEPOSITS -> deposit();
      default -> styled(new Rectangle(18, 12), name);
    };
  }

  private static Node deposit() {
    Circle disc = new Circle(7.5);
    disc.getStyleClass().add("swatch-deposits");
    Text sign = new Text("Cu");
    sign.getStyleClass().add("swatch-sign");
    return new StackPane(disc, sign);
  }

  private static Shape styled(Shape shape, String styleClass) {
    shape.getStyleClass().add(styleClass);
    return shape;
  }
}
