package pk.mineralatlas.ui.layers;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;

/** What the form of a deposit's disc says about how well its place is known. */
final class PrecisionKey extends VBox {

  PrecisionKey(MapModel model) {
    getStyleClass().add("precision-key");
    Label heading = new Label("HOW WELL A PLACE IS KNOWN");
    heading.getStyleClass().add("atlas-heading");
    getChildren()
        .addAll(
            heading,
            LayerLegend.entry(disc("key-site", "Cu"), "at the deposit"),
            LayerLegend.entry(halo(), "within a few kilometres"),
            LayerLegend.entry(disc("key-locality", "Cu"), "at the nearest named place"),
            LayerLegend.entry(disc("key-district", "?"), "somewhere in the district"));
    visibleProperty()
        .bind(
            javafx.beans.binding.Bindings.createBooleanBinding(
                () -> model.isVisible(AtlasLayer.DEPOSITS), model.layersProperty()));
    managedProperty().bind(visibleProperty());
  }

  private static Node disc(String styleClass, String sign) {
    Circle disc = new Circle(8);
    disc.getStyleClass().add(styleClass);
    Text text = new Text(sign);
    text.getStyleClass().addAll("key-sign", styleClass + "-sign");
    return new StackPane(disc, text);
  }

  private static Node halo() {
    Circle halo = new Circle(11);
    halo.getStyleClass().add("key-halo");
    return new StackPane(halo, disc("key-site", "Cu"));
  }
}
