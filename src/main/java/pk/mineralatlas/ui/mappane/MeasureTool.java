package pk.mineralatlas.ui.mappane;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;

/**
 * Measures distances and areas over the ground by clicks on the map: a click on the first point
 * closes the outline, a double click or Enter ends a line, Backspace takes the last point back, Esc
 * leaves. FX thread only.
 */
final class MeasureTool {

  private static final double CLOSE_PX = 9;
  private static final double POINT_PX = 4;

  private final MapProjection projection;
  private final BooleanProperty active = new SimpleBooleanProperty(this, "active", false);
  private final Pane drawing = new Pane();
  private final HBox card = new HBox(10);
  private final Label result = new Label();
  private final Polyline line = new Polyline();
  private final Polyline next = new Polyline();
  private final Polygon inside = new Polygon();
  private final Pane dots = new Pane();
  private Measurement measured = Measurement.none();
  private boolean ended;
  private @Nullable LonLat pointer;
  private Viewport view;

  MeasureTool(MapProjection projection, Viewport view) {
    this.projection = projection;
    this.view = view;
    line.getStyleClass().add("measure-line");
    next.getStyleClass().add("measure-next");
    inside.getStyleClass().add("measure-inside");
    drawing.setManaged(false);
    drawing.setMouseTransparent(true);
    drawing.getChildren().addAll(inside, line, next, dots);
    Button clear = new Button("Start again");
    clear.getStyleClass().addAll("small", "flat");
    clear.setOnAction(e -> restart());
    Button done = new Button("Done");
    done.getStyleClass().addAll("small", "flat");
    done.setOnAction(e -> active.set(false));
    result.getStyleClass().add("measure-result");
    card.getStyleClass().addAll("atlas-card", "measure-card");
    card.setAlignment(Pos.CENTER);
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    card.getChildren().addAll(result, clear, done);
    card.setVisible(false);
    active.addListener((o, was, is) -> restart());
  }

  BooleanProperty activeProperty() {
    return active;
  }

  Pane drawing() {
    return drawing;
  }

  Region card() {
    return card;
  }

  Measurement measured() {
    return measured;
  }

  private void restart() {
    measured = Measurement.none();
    ended = false;
    card.setVisible(active.get());
    refresh();
  }

  /** Takes a click; the second one of a double click ends the line. */
  void click(ViewPoint at, boolean isDouble) {
    if (isDouble) {
      ended = true;
    } else if (ended || measured.closed()) {
      measured = Measurement.none().with(position(at));
      ended = false;
    } else if (measured.points().size() >= 3
        && at.distanceTo(inView(measured.points().getFirst())) <= CLOSE_PX) {
      measured = measured.joined();
    } else {
      measured = measured.with(position(at));
    }
    refresh();
  }

  void end() {
    ended = true;
    refresh();
  }

  void takeBack() {
    measured = measured.withoutLast();
    ended = false;
    refresh();
  }

  void pointerAt(@Nullable ViewPoint at) {
    if (active.get()) {
      pointer = at == null ? null : position(at);
      refresh();
    }
  }

  /** Puts the drawing where a view wants it. */
  void place(Viewport wanted) {
    view = wanted;
    if (active.get()) {
      refresh();
    }
  }

  private LonLat position(ViewPoint at) {
    return projection.unproject(view.viewToMap(at));
  }

  private ViewPoint inView(LonLat position) {
    return view.mapToView(projection.project(position));
  }

  private void refresh() {
    drawing.setVisible(active.get());
    fill(line.getPoints(), measured.path());
    fill(inside.getPoints(), measured.closed() ? measured.path() : List.of());
    boolean following = !ended && !measured.closed() && !measured.isEmpty() && pointer != null;
    Measurement step =
        following && pointer != null
            ? Measurement.none().with(measured.points().getLast()).with(pointer)
            : Measurement.none();
    fill(next.getPoints(), step.path());
    dots.getChildren().setAll(measured.points().stream().map(this::dot).toList());
    Measurement shown = following && pointer != null ? measured.with(pointer) : measured;
    result.setText(shown.text());
  }

  private Circle dot(LonLat position) {
    ViewPoint at = inView(position);
    Circle dot = new Circle(at.xPx(), at.yPx(), POINT_PX);
    dot.getStyleClass().add("measure-dot");
    return dot;
  }

  private void fill(List<Double> points, List<LonLat> path) {
    points.clear();
    List<Double> all = new java.util.ArrayList<>(2 * path.size());
    for (LonLat position : path) {
      ViewPoint at = inView(position);
      all.add(at.xPx());
      all.add(at.yPx());
    }
    points.addAll(all);
  }
}
