package pk.mineralatlas.ui.print;

import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.print.MapFrame;

/**
 * Lies over the map of the page on show while one draws what to print, and gives the land within
 * the rectangle that was dragged. Its own size is the map's in the preview. FX thread only.
 */
final class DrawField extends Pane {

  /** A shorter drag is a click that slipped. */
  private static final double LEAST_PX = 8;

  private final Rectangle band = new Rectangle();
  private final Consumer<Extent> drawn;
  private @Nullable MapFrame frame;
  private double fromXPx;
  private double fromYPx;

  /**
   * @param drawn called with the land once a rectangle is dragged
   */
  DrawField(Consumer<Extent> drawn) {
    this.drawn = drawn;
    setId("print-draw");
    getStyleClass().add("print-draw");
    band.getStyleClass().add("print-rubber-band");
    band.setManaged(false);
    band.setVisible(false);
    getChildren().add(band);
    setCursor(Cursor.CROSSHAIR);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::release);
  }

  /** The map it lies on; a rectangle on another one is given up. */
  void setFrame(MapFrame shown) {
    if (!shown.equals(frame)) {
      frame = shown;
      band.setVisible(false);
    }
  }

  /** Gives up a rectangle begun. */
  void giveUp() {
    band.setVisible(false);
  }

  private void press(MouseEvent event) {
    if (event.isPrimaryButtonDown() && frame != null) {
      fromXPx = event.getX();
      fromYPx = event.getY();
      reach(event);
      band.setVisible(true);
    }
  }

  private void drag(MouseEvent event) {
    if (band.isVisible()) {
      reach(event);
    }
  }

  /** From where the drag began to the pointer, or to the map's edge where it left the map. */
  private void reach(MouseEvent event) {
    double xPx = Math.clamp(event.getX(), 0, getWidth());
    double yPx = Math.clamp(event.getY(), 0, getHeight());
    band.setX(Math.min(fromXPx, xPx));
    band.setY(Math.min(fromYPx, yPx));
    band.setWidth(Math.abs(xPx - fromXPx));
    band.setHeight(Math.abs(yPx - fromYPx));
  }

  private void release(MouseEvent event) {
    MapFrame on = frame;
    if (!band.isVisible() || on == null) {
      return;
    }
    reach(event);
    band.setVisible(false);
    if (band.getWidth() >= LEAST_PX && band.getHeight() >= LEAST_PX) {
      drawn.accept(land(on));
    }
  }

  private Extent land(MapFrame on) {
    return Extent.between(
        point(on, band.getX(), band.getY()),
        point(on, band.getX() + band.getWidth(), band.getY() + band.getHeight()));
  }

  private MapPoint point(MapFrame on, double xPx, double yPx) {
    Extent all = on.extent();
    return new MapPoint(
        all.minXM() + xPx / getWidth() * all.widthM(),
        all.maxYM() - yPx / getHeight() * all.heightM());
  }
}
