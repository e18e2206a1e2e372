package pk.mineralatlas.ui.mappane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;

/**
 * Spreads symbols that lie on one spot: each on a ring about it with a line to where it really
 * lies, its name beside it, to be clicked or reached by Tab and the arrows. A click elsewhere,
 * Escape, or a move of the view gathers them again. FX thread only.
 */
final class FanOut extends Pane {

  private static final int MOST = 40;

  private final MapModel model;
  private final PickHandler picks;
  private final List<Button> items = new ArrayList<>();

  FanOut(MapModel model, PickHandler picks) {
    this.model = model;
    this.picks = picks;
    setManaged(false);
    setPickOnBounds(false);
    getStyleClass().add("fan-out");
    getStylesheets()
        .add(Objects.requireNonNull(FanOut.class.getResource("fan.css")).toExternalForm());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.featuresProperty().addListener((o, was, is) -> close());
    model.filteredProperty().addListener((o, was, is) -> close());
  }

  boolean isOpen() {
    return !items.isEmpty();
  }

  /**
   * Spreads things about a point of the view.
   *
   * @param several things with a symbol, top-most first
   * @return whether they were: not where they are too many or there is but one
   */
  boolean open(List<Selected> several, ViewPoint at, double widthPx, double heightPx) {
    close();
    Map<Selected, ViewPoint> places = places(several);
    if (places.size() < 2 || places.size() > MOST) {
      return false;
    }
    resizeRelocate(0, 0, widthPx, heightPx);
    List<Selected> things = several.stream().filter(places::containsKey).toList();
    FanPlaces fan = FanPlaces.about(middle(places, at), things.size(), widthPx, heightPx);
    List<Node> lines = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      Selected thing = things.get(i);
      ViewPoint spot = fan.spots().get(i).at();
      lines.add(leader(places.getOrDefault(thing, at), spot));
      items.add(item(thing, fan.spots().get(i), fan.named()));
    }
    lines.add(dot(middle(places, at)));
    getChildren().setAll(lines);
    getChildren().addAll(items);
    place(fan);
    items.getFirst().requestFocus();
    return true;
  }

  /** Gathers what was spread. */
  void close() {
    if (isOpen()) {
      boolean hadFocus = items.stream().anyMatch(Node::isFocused);
      items.clear();
      getChildren().clear();
      point(Optional.empty(), new ViewPoint(0, 0));
      if (hadFocus && getParent() != null) {
        getParent().requestFocus();
      }
    }
  }

  private Map<Selected, ViewPoint> places(List<Selected> several) {
    Viewport view = model.viewportProperty().get();
    Map<Selected, ViewPoint> places = new HashMap<>();
    for (Selected thing : several) {
      model
          .loaded()
          .find(thing)
          .filter(found -> found.layer().hasGeometry(found.feature()))
          .ifPresent(
              f ->
                  places.put(
                      thing, view.mapToView(f.layer().x(f.feature()), f.layer().y(f.feature()))));
    }
    return places;
  }

  private static ViewPoint middle(Map<Selected, ViewPoint> places, ViewPoint otherwise) {
    double x =
        places.values().stream().mapToDouble(ViewPoint::xPx).average().orElse(otherwise.xPx());
    double y =
        places.values().stream().mapToDouble(ViewPoint::yPx).average().orElse(otherwise.yPx());
    return new ViewPoint(x, y);
  }

  private static Line leader(ViewPoint from, ViewPoint to) {
    Line line = new Line(from.xPx(), from.yPx(), to.xPx(), to.yPx());
    line.getStyleClass().add("fan-line");
    line.setMouseTransparent(true);
    return line;
  }

  private static Circle dot(ViewPoint at) {
    Circle dot = new Circle(at.xPx(), at.yPx(), 3);
    dot.getStyleClass().add("fan-dot");
    dot.setMouseTransparent(true);
    return dot;
  }

  private Button item(Selected thing, FanPlaces.Spot spot, boolean named) {
    Button item = FanItem.of(model, thing, spot.right(), named);
    item.setOnAction(
        e -> {
          close();
          model.select(thing);
        });
    item.hoverProperty().addListener((o, was, is) -> pointWhile(is, thing, spot.at()));
    item.focusedProperty().addListener((o, was, is) -> pointWhile(is, thing, spot.at()));
    item.addEventHandler(MouseEvent.ANY, FanOut::keep);
    return item;
  }

  /** What happens on an item is no gesture on the map under it. */
  private static void keep(MouseEvent event) {
    event.consume();
  }

  private void pointWhile(boolean pointed, Selected thing, ViewPoint at) {
    if (isOpen()) {
      point(pointed ? Optional.of(thing) : Optional.empty(), at);
    }
  }

  private void point(Optional<Selected> thing, ViewPoint at) {
    model.setHover(thing);
    picks.hover(thing, at);
  }

  private void place(FanPlaces fan) {
    applyCss();
    for (int i = 0; i < items.size(); i++) {
      Button item = items.get(i);
      FanPlaces.Spot spot = fan.spots().get(i);
      double width = item.prefWidth(-1);
      double height = item.prefHeight(-1);
      double disc = FanItem.DISC_PX / 2 + FanItem.PAD_PX;
      double left = spot.right() ? spot.at().xPx() - disc : spot.at().xPx() + disc - width;
      item.resizeRelocate(Math.rint(left), Math.rint(spot.at().yPx() - height / 2), width, height);
    }
  }

  private void key(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case DOWN, RIGHT -> 1;
          case UP, LEFT -> -1;
          default -> 0;
        };
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (step != 0 && isOpen()) {
      int now = items.indexOf(getScene().getFocusOwner());
      items.get(Math.floorMod(now + step, items.size())).requestFocus();
      event.consume();
    }
  }

  /** The things spread, in their order; for tests. */
  List<Button> items() {
    return List.copyOf(items);
  }

  /** Whether a node is one of the things spread, or part of one. */
  boolean holds(Node node) {
    Node at = node;
    while (at != null && !at.equals(this)) {
      at = at.getParent();
    }
    return at != null;
  }
}
