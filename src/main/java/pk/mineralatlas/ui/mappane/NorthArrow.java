package pk.mineralatlas.ui.mappane;

import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.Viewport;

/**
 * Points to true north in the middle of the view; on a conic map that leans away from the central
 * meridian. FX thread only.
 */
final class NorthArrow extends StackPane {

  private static final double CENTRE_Y_PX = 17;

  /** Less than this moves the arrow's tip by a tenth of a pixel: not worth drawing it anew. */
  private static final double SEEN_DEG = 0.3;

  private final LambertConformalConic projection;
  private final Rotate lean = new Rotate(0, 0, CENTRE_Y_PX);
  private final Tooltip tip = new Tooltip();

  NorthArrow(LambertConformalConic projection) {
    this.projection = projection;
    getStyleClass().addAll("atlas-card", "north-arrow");
    Polygon dark = new Polygon(0, 11, 5, 28, 0, 24);
    Polygon light = new Polygon(0, 11, -5, 28, 0, 24);
    dark.getStyleClass().add("north-arrow-dark");
    light.getStyleClass().add("north-arrow-light");
    Text letter = new Text("N");
    letter.getStyleClass().add("north-arrow-letter");
    letter.setX(-letter.getLayoutBounds().getWidth() / 2);
    letter.setY(8);
    Group arrow = new Group(dark, light, letter);
    arrow.getTransforms().add(lean);
    getChildren().add(arrow);
    Tooltip.install(this, tip);
  }

  /** Turns to true north in the middle of a view. */
  void show(Viewport view) {
    LonLat centre = projection.unproject(view.centre());
    double leanDeg = Math.toDegrees(projection.convergenceRad(centre.lonDeg()));
    if (Math.abs(leanDeg - lean.getAngle()) < SEEN_DEG && !tip.getText().isEmpty()) {
      return;
    }
    lean.setAngle(leanDeg);
    tip.setText("True north in the middle of the view, %.1f° from upright".formatted(leanDeg));
    setAccessibleText(tip.getText());
  }

  double leanDeg() {
    return lean.getAngle();
  }
}
