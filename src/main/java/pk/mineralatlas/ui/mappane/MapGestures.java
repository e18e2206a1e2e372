package pk.mineralatlas.ui.mappane;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapModel;

/**
 * Mouse, wheel and touchpad on the map: drag pans, Shift-drag zooms to a box, the wheel zooms at
 * the pointer, a double click zooms in (with Shift out). Clicks and rests of the pointer go to the
 * listener. FX thread only.
 */
final class MapGestures {

  /** What the gestures do not settle themselves; points in the view's pixels. */
  interface Listener {
    void clicked(ViewPoint at, MouseEvent event);

    void pointerAt(@Nullable ViewPoint at);
  }

  private static final double DRAG_STARTS_PX = 4;
  private static final double PX_TO_DOUBLE = 75;
  private static final double DOUBLE_CLICK_FACTOR = 2;
  private static final double SMALLEST_BOX_PX = 8;

  /** A flick counts if the hand moved within so long before letting go. */
  private static final long FLICK_NANOS = 60_000_000L;

  private final MapModel model;
  private final ViewMover mover;
  private final MapOverlay overlay;
  private final Listener listener;
  private @Nullable ViewPoint pressed;
  private @Nullable Viewport pressedView;
  private boolean dragging;
  private boolean boxing;
  private @Nullable ViewPoint last;
  private long lastNanos;
  private double vxPxPerS;
  private double vyPxPerS;

  MapGestures(MapModel model, ViewMover mover, MapOverlay overlay, Listener listener) {
    this.model = model;
    this.mover = mover;
    this.overlay = overlay;
    this.listener = listener;
  }

  void install(Node target) {
    target.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    target.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    target.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    target.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    target.addEventHandler(MouseEvent.MOUSE_MOVED, e -> listener.pointerAt(point(e)));
    target.addEventHandler(MouseEvent.MOUSE_EXITED, e -> listener.pointerAt(null));
    target.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    target.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    target.addEventHandler(ZoomEvent.ZOOM_FINISHED, e -> mover.rest());
  }

  private static ViewPoint point(MouseEvent event) {
    return new ViewPoint(event.getX(), event.getY());
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.MIDDLE) {
      return;
    }
    mover.stop();
    pressed = point(event);
    pressedView = model.viewportProperty().get();
    dragging = false;
    boxing = event.isShiftDown() && event.getButton() == MouseButton.PRIMARY;
    last = pressed;
    lastNanos = System.nanoTime();
    vxPxPerS = 0;
    vyPxPerS = 0;
  }

  private void drag(MouseEvent event) {
    ViewPoint start = pressed;
    Viewport startView = pressedView;
    if (start == null || startView == null) {
      return;
    }
    ViewPoint at = point(event);
    if (!dragging && at.distanceTo(start) < DRAG_STARTS_PX) {
      return;
    }
    dragging = true;
    if (boxing) {
      overlay.showBox(start, at);
      return;
    }
    listener.pointerAt(null);
    measureSpeed(at);
    Viewport now = model.viewportProperty().get();
    mover.follow(
        startView
            .withSize(now.widthPx(), now.heightPx())
            .pannedBy(at.xPx() - start.xPx(), at.yPx() - start.yPx()));
  }

  private void measureSpeed(ViewPoint at) {
    long now = System.nanoTime();
    double seconds = Math.max(1e-3, (now - lastNanos) / 1e9);
    ViewPoint before = last == null ? at : last;
    vxPxPerS = 0.6 * vxPxPerS + 0.4 * (at.xPx() - before.xPx()) / seconds;
    vyPxPerS = 0.6 * vyPxPerS + 0.4 * (at.yPx() - before.yPx()) / seconds;
    last = at;
    lastNanos = now;
  }

  private void release(MouseEvent event) {
    ViewPoint start = pressed;
    pressed = null;
    overlay.hideBox();
    if (!dragging || start == null) {
      return;
    }
    if (boxing) {
      zoomToBox(start, point(event));
    } else if (System.nanoTime() - lastNanos < FLICK_NANOS) {
      mover.slide(vxPxPerS, vyPxPerS);
    } else {
      mover.rest();
    }
  }

  private void zoomToBox(ViewPoint a, ViewPoint b) {
    if (a.distanceTo(b) >= SMALLEST_BOX_PX) {
      Viewport view = model.viewportProperty().get();
      Extent box = Extent.between(view.viewToMap(a), view.viewToMap(b));
      mover.flyTo(Viewport.fitting(box, view.widthPx(), view.heightPx(), 0));
    }
  }

  private void click(MouseEvent event) {
    if (dragging) {
      dragging = false;
      return;
    }
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      double factor = event.isShiftDown() ? 1 / DOUBLE_CLICK_FACTOR : DOUBLE_CLICK_FACTOR;
      listener.clicked(point(event), event);
      if (!event.isConsumed()) {
        mover.zoomTo(model.viewportProperty().get(), point(event), factor);
      }
      return;
    }
    listener.clicked(point(event), event);
  }

  private void scroll(ScrollEvent event) {
    if (event.getDeltaY() == 0 || event.isInertia()) {
      return;
    }
    double factor = Math.pow(2, event.getDeltaY() / PX_TO_DOUBLE);
    mover.glide(new ViewPoint(event.getX(), event.getY()), Math.clamp(factor, 0.25, 4));
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    Viewport view = model.viewportProperty().get();
    double factor = ViewLimits.clampFactor(view, event.getZoomFactor());
    mover.follow(view.zoomedAt(new ViewPoint(event.getX(), event.getY()), factor));
    event.consume();
  }
}
