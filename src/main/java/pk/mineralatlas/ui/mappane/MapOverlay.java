package pk.mineralatlas.ui.mappane;

import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.LoadedFeature;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;

/**
 * What lies lightly on the picture and follows the hand without a new one: the rings and outlines
 * of what is picked and pointed at, and the box of a box zoom. FX thread only.
 */
final class MapOverlay extends Pane {

  private static final double SELECTION_RADIUS_PX = 15;
  private static final double HOVER_RADIUS_PX = 13;

  private final MapModel model;
  private final Mark selection = new Mark("selection", SELECTION_RADIUS_PX);
  private final Mark hover = new Mark("hover", HOVER_RADIUS_PX);
  private final Rectangle box = new Rectangle();

  MapOverlay(MapModel model) {
    this.model = model;
    setManaged(false);
    setMouseTransparent(true);
    box.getStyleClass().add("map-box");
    box.setVisible(false);
    box.setManaged(false);
    getChildren().addAll(hover.outline, selection.outline, hover.ring, selection.halo);
    getChildren().addAll(selection.ring, box);
    model.selectionProperty().addListener((o, was, is) -> place());
    model.hoverProperty().addListener((o, was, is) -> place());
    model.featuresProperty().addListener((o, was, is) -> place());
  }

  /** Puts everything where the present view wants it. */
  void place() {
    Viewport view = model.viewportProperty().get();
    Optional<Selected> picked = model.selectionProperty().get();
    selection.place(view, picked);
    hover.place(view, model.hoverProperty().get().filter(h -> !picked.equals(Optional.of(h))));
  }

  void showBox(ViewPoint a, ViewPoint b) {
    box.setX(Math.min(a.xPx(), b.xPx()));
    box.setY(Math.min(a.yPx(), b.yPx()));
    box.setWidth(Math.abs(a.xPx() - b.xPx()));
    box.setHeight(Math.abs(a.yPx() - b.yPx()));
    box.setVisible(true);
  }

  void hideBox() {
    box.setVisible(false);
  }

  boolean isSelectionShown() {
    return selection.ring.isVisible() || selection.outline.isVisible();
  }

  /** The mark of one feature: a ring about a point, an outline along anything else. */
  private final class Mark {

    final Circle halo;
    final Circle ring;
    final Path outline = new Path();

    Mark(String styleClass, double radiusPx) {
      ring = circle("map-" + styleClass + "-ring", radiusPx);
      halo = circle("map-" + styleClass + "-halo", radiusPx);
      outline.getStyleClass().add("map-" + styleClass + "-outline");
      outline.setManaged(false);
      outline.setVisible(false);
    }

    private static Circle circle(String styleClass, double radiusPx) {
      Circle circle = new Circle(radiusPx);
      circle.getStyleClass().add(styleClass);
      circle.setManaged(false);
      circle.setVisible(false);
      return circle;
    }

    void place(Viewport view, Optional<Selected> marked) {
      ring.setVisible(false);
      halo.setVisible(false);
      outline.setVisible(false);
      marked.ifPresent(m -> place(view, m));
    }

    private void place(Viewport view, Selected marked) {
      LoadedFeature found = model.loaded().find(marked).orElse(null);
      if (found == null || !found.layer().hasGeometry(found.feature())) {
        return;
      }
      FeatureLayer layer = found.layer();
      int feature = found.feature();
      if (layer.kind() == GeometryKind.POINT) {
        ViewPoint at = view.mapToView(layer.x(feature), layer.y(feature));
        for (Circle circle : new Circle[] {halo, ring}) {
          circle.setCenterX(at.xPx());
          circle.setCenterY(at.yPx());
          circle.setVisible(true);
        }
      } else {
        Outlines.trace(layer, feature, view, outline.getElements());
        outline.setVisible(true);
      }
    }
  }

  /** Traces features in view coordinates, leaving out what falls on the same pixel. */
  private static final class Outlines {

    private static final double STEP_PX = 1.2;

    static void trace(
        FeatureLayer layer, int feature, Viewport view, java.util.List<PathElement> into) {
      into.clear();
      for (int p = layer.firstPart(feature); p < layer.firstPart(feature + 1); p++) {
        tracePart(layer, p, view, into);
      }
    }

    private static void tracePart(
        FeatureLayer layer, int part, Viewport view, java.util.List<PathElement> into) {
      int start = layer.partStart(part);
      int end = layer.partStart(part + 1);
      ViewPoint last = null;
      for (int i = start; i < end; i++) {
        ViewPoint at = view.mapToView(layer.xy()[2 * i], layer.xy()[2 * i + 1]);
        if (last == null) {
          into.add(new MoveTo(at.xPx(), at.yPx()));
          last = at;
        } else if (i == end - 1 || at.distanceTo(last) >= STEP_PX) {
          into.add(new LineTo(at.xPx(), at.yPx()));
          last = at;
        }
      }
    }
  }
}
