package pk.mineralatlas.ui.layers;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.style.SymbolForm;
import pk.mineralatlas.ui.MapSwatch;

/** What the form of a deposit's disc says about how well its place is known. */
final class PrecisionKey extends VBox {

  PrecisionKey(MapModel model) {
    getStyleClass().add("precision-key");
    Label heading = new Label("HOW WELL A PLACE IS KNOWN");
    heading.getStyleClass().add("atlas-heading");
    getChildren()
        .addAll(
            heading,
            entry(model, SymbolForm.SOLID, "at the deposit"),
            entry(model, SymbolForm.HALO, "within a few kilometres"),
            entry(model, SymbolForm.HOLLOW, "at the nearest named place"),
            entry(model, SymbolForm.SOMEWHERE, "somewhere in the district"));
    model.layersProperty().subscribe(() -> showIfDrawn(model));
    showIfDrawn(model);
  }

  private static Node entry(MapModel model, SymbolForm form, String text) {
    return LayerLegend.entry(MapSwatch.of(model, form), text);
  }

  private void showIfDrawn(MapModel model) {
    setVisible(model.isVisible(AtlasLayer.DEPOSITS));
    setManaged(isVisible());
  }
}
