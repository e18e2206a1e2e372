package pk.mineralatlas.ui.mappane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.VisibleSet;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;

/**
 * The map by keyboard alone: arrows pan, + and − zoom, Home shows all of Pakistan, Backspace goes
 * back, N and Shift+N pick the next and the previous deposit in view. FX thread only.
 */
final class MapKeys {

  private static final double STEP_PART = 0.22;
  private static final double SMALL_STEP_PX = 24;
  private static final double ZOOM_STEP = 1.6;

  private final MapModel model;
  private final ViewMover mover;

  MapKeys(MapModel model, ViewMover mover) {
    this.model = model;
    this.mover = mover;
  }

  void install(Node target) {
    target.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.isControlDown() || event.isMetaDown()) {
      return;
    }
    boolean used = event.isAltDown() ? history(event) : pan(event) || command(event);
    if (used) {
      event.consume();
    }
  }

  private boolean history(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> model.previousView();
      case RIGHT -> model.nextView();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean pan(KeyEvent event) {
    Viewport view = model.viewportProperty().get();
    boolean small = event.isShiftDown();
    double dx = small ? SMALL_STEP_PX : view.widthPx() * STEP_PART;
    double dy = small ? SMALL_STEP_PX : view.heightPx() * STEP_PART;
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> mover.panBy(dx, 0);
      case RIGHT, KP_RIGHT -> mover.panBy(-dx, 0);
      case UP, KP_UP -> mover.panBy(0, dy);
      case DOWN, KP_DOWN -> mover.panBy(0, -dy);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean command(KeyEvent event) {
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> mover.zoomBy(ZOOM_STEP);
      case MINUS, SUBTRACT -> mover.zoomBy(1 / ZOOM_STEP);
      case HOME -> mover.flyTo(ViewLimits.PAKISTAN);
      case BACK_SPACE -> model.previousView();
      case N -> pickNext(event.isShiftDown() ? -1 : 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** From west to east through the deposits in view that the filter leaves. */
  private void pickNext(int step) {
    FeatureLayer deposits = model.featuresProperty().get().get(AtlasLayer.DEPOSITS);
    if (deposits == null) {
      return;
    }
    List<Integer> inView = inView(deposits);
    if (inView.isEmpty()) {
      return;
    }
    int present =
        model
            .selectionProperty()
            .get()
            .filter(s -> s.layer() == AtlasLayer.DEPOSITS)
            .map(s -> inView.indexOf(deposits.find(s.id())))
            .orElse(-1);
    int next =
        present < 0
            ? (step > 0 ? 0 : inView.size() - 1)
            : Math.floorMod(present + step, inView.size());
    model.select(new Selected(AtlasLayer.DEPOSITS, deposits.text(inView.get(next), "id")));
  }

  private List<Integer> inView(FeatureLayer deposits) {
    VisibleSet shown = model.filteredProperty().get().shown(AtlasLayer.DEPOSITS, deposits);
    List<Integer> found = new ArrayList<>();
    deposits.query(
        model.viewportProperty().get().extent(),
        feature -> {
          if (shown.contains(feature)) {
            found.add(feature);
          }
        });
    found.sort(
        Comparator.comparingDouble((Integer f) -> deposits.x(f))
            .thenComparingDouble(deposits::y)
            .thenComparing(f -> Optional.ofNullable(deposits.text(f, "id")).orElse("")));
    return found;
  }
}
