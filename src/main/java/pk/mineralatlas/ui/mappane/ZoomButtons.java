package pk.mineralatlas.ui.mappane;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pk.mineralatlas.map.MapModel;

/** Closer, farther, all of Pakistan, the view before and the next. FX thread only. */
final class ZoomButtons extends VBox {

  private static final double ZOOM_STEP = 2;

  ZoomButtons(MapModel model, ViewMover mover) {
    getStyleClass().addAll("atlas-card", "zoom-buttons");
    Button back = button(Feather.CORNER_UP_LEFT, "Previous view (Backspace)", model::previousView);
    Button forth = button(Feather.CORNER_UP_RIGHT, "Next view (Alt+Right)", model::nextView);
    getChildren()
        .addAll(
            button(Feather.PLUS, "Zoom in (+)", () -> mover.zoomBy(ZOOM_STEP)),
            button(Feather.MINUS, "Zoom out (−)", () -> mover.zoomBy(1 / ZOOM_STEP)),
            button(
                Feather.MAXIMIZE, "All of Pakistan (Home)", () -> mover.flyTo(ViewLimits.PAKISTAN)),
            back,
            forth);
    back.disableProperty().bind(model.previousViewAvailable().not());
    forth.disableProperty().bind(model.nextViewAvailable().not());
  }

  private static Button button(Feather icon, String text, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().add("map-button");
    button.setTooltip(new Tooltip(text));
    button.setAccessibleText(text);
    button.setFocusTraversable(false);
    button.setOnAction(e -> action.run());
    return button;
  }
}
