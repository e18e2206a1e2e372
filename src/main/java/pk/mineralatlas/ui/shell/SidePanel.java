package pk.mineralatlas.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A panel beside the map, as wide as someone drags it, that can be put away. FX thread only. */
final class SidePanel extends HBox {

  private static final double LEAST_PX = 224;
  private static final double MOST_PX = 560;

  private final StackPane content = new StackPane();
  private final Region handle = new Region();
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);
  private final boolean atLeft;
  private double widthPx;
  private double mostPx = MOST_PX;
  private double grabbedX;
  private double grabbedWidthPx;

  SidePanel(Node node, boolean atLeft, double widthPx, String styleClass) {
    this.atLeft = atLeft;
    getStyleClass().addAll("side-panel", styleClass);
    content.getChildren().add(node);
    content.setMinWidth(0);
    HBox.setHgrow(content, Priority.ALWAYS);
    handle.getStyleClass().add("side-handle");
    handle.setCursor(Cursor.H_RESIZE);
    handle.setAccessibleText("Drag to widen the panel");
    getChildren().addAll(content, handle);
    if (!atLeft) {
      handle.toBack();
    }
    handle.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
    handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    visibleProperty().bind(open);
    managedProperty().bind(open);
    setWidthPx(widthPx);
  }

  private void grab(MouseEvent event) {
    grabbedX = event.getScreenX();
    grabbedWidthPx = getWidth();
  }

  private void drag(MouseEvent event) {
    double moved = event.getScreenX() - grabbedX;
    setWidthPx(grabbedWidthPx + (atLeft ? moved : -moved));
  }

  void setWidthPx(double wantedPx) {
    widthPx = Math.clamp(wantedPx, LEAST_PX, MOST_PX);
    fit();
  }

  /**
   * Leaves the map its room in a small window; the width someone chose comes back with the room.
   */
  void setMostPx(double roomPx) {
    mostPx = Math.max(LEAST_PX, roomPx);
    fit();
  }

  private void fit() {
    double px = Math.rint(Math.min(widthPx, mostPx));
    setMinWidth(px);
    setPrefWidth(px);
    setMaxWidth(px);
  }

  double widthPx() {
    return widthPx;
  }

  BooleanProperty openProperty() {
    return open;
  }
}
