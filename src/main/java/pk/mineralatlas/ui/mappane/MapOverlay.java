package pk.mineralatlas.ui.mappane;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
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
import pk.mineralatlas.render.FeatureOutline;

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
    model.openedProperty().addListener((o, was, is) -> place());
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
        outline.getElements().setAll(elements(FeatureOutline.of(found, view)));
        outline.setVisible(true);
      }
    }
  }

  /** A course as JavaFX draws it. */
  private static List<PathElement> elements(Path2D course) {
    List<PathElement> elements = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator i = course.getPathIterator(null); !i.isDone(); i.next()) {
      elements.add(
          switch (i.currentSegment(at)) {
            case PathIterator.SEG_MOVETO -> new MoveTo(at[0], at[1]);
            case PathIterator.SEG_CLOSE -> new ClosePath();
            default -> new LineTo(at[0], at[1]);
          });
    }
    return elements;
  }
}
