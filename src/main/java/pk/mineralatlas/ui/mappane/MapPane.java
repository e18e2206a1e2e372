package pk.mineralatlas.ui.mappane;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.map.Selected;

/**
 * The map: pictures drawn elsewhere, moved at once by the hand on them; marks on top; and the small
 * things that float at its edges. FX thread only.
 */
public final class MapPane extends Region {

  private static final LambertConformalConic PROJECTION = LambertConformalConic.PAKISTAN;
  private static final double CLICK_TOLERANCE_PX = 6;
  private static final double HOVER_TOLERANCE_PX = 4;
  private static final double EDGE_PX = 12;

  /** The first view leaves more room than a flight does, for what floats at the edges. */
  private static final double FIRST_MARGIN_PX = 28;

  private final MapModel model;
  private final ViewMover mover;
  private final FrameStack frames;
  private final FrameLoop loop;
  private final MapOverlay overlay;
  private final MeasureTool measure;
  private final FanOut fan;
  private final ScaleBar scaleBar = new ScaleBar(PROJECTION);
  private final NorthArrow north = new NorthArrow(PROJECTION);
  private final PositionBar position;
  private final ZoomButtons zoomButtons;
  private final StackPane topLeft = new StackPane();
  private final StackPane top = new StackPane();
  private final HitFinder hits;
  private final PickHandler picks;
  private @Nullable ViewPoint pointer;
  private boolean hoverScheduled;
  private boolean viewGiven;
  private boolean isBehind;
  private final Runnable catchUp = this::catchUp;

  /** The whole of Pakistan as it was last fitted into the window; refitted until someone moves. */
  private @Nullable Viewport fitted;

  /**
   * @param viewGiven whether the model's view was restored; otherwise all of Pakistan is shown as
   *     soon as there is room
   */
  public MapPane(
      MapModel model,
      ViewMover mover,
      FrameSources sources,
      HitFinder hits,
      PickHandler picks,
      boolean viewGiven) {
    this.model = model;
    this.mover = mover;
    this.hits = hits;
    this.picks = picks;
    this.viewGiven = viewGiven;
    Viewport view = model.viewportProperty().get();
    frames = new FrameStack(view, sources.frames()::giveBack);
    overlay = new MapOverlay(model);
    measure = new MeasureTool(PROJECTION, view);
    fan = new FanOut(model, picks);
    position = new PositionBar(this::showScale);
    zoomButtons = new ZoomButtons(model, mover);
    loop = new FrameLoop(model, mover, sources.frames(), sources.wide(), frames);
    build();
    listen();
  }

  private void build() {
    getStyleClass().add("map-pane");
    setFocusTraversable(true);
    setAccessibleText(
        "Map of Pakistan's minerals. Arrows pan, plus and minus zoom, N picks the next deposit.");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    setMinSize(240, 200);
    topLeft.setPickOnBounds(false);
    top.setPickOnBounds(false);
    getChildren().addAll(frames, overlay, measure.drawing(), fan);
    getChildren().addAll(scaleBar, position, north, zoomButtons, measure.card(), topLeft, top);
    // Their shadows would else be worked out again whenever the map moves beneath them.
    for (Node card :
        List.of(scaleBar, position, north, zoomButtons, measure.card(), topLeft, top)) {
      card.setCache(true);
    }
    new MapKeys(model, mover).install(this);
    new MapGestures(model, mover, overlay, new Clicks()).install(this);
  }

  private void listen() {
    model.viewportProperty().addListener((o, was, is) -> moved());
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::focusOnPress);
    addEventFilter(KeyEvent.KEY_PRESSED, this::toolKeys);
    measure
        .activeProperty()
        .addListener((o, was, is) -> setCursor(is ? Cursor.CROSSHAIR : Cursor.DEFAULT));
    sceneProperty()
        .addListener(
            (o, was, scene) -> {
              if (was != null) {
                was.removePreLayoutPulseListener(catchUp);
              }
              if (scene != null) {
                scene.addPreLayoutPulseListener(catchUp);
                scene.windowProperty().addListener((p, old, window) -> followScreen());
                followScreen();
              }
            });
  }

  private void followScreen() {
    if (getScene() != null && getScene().getWindow() != null) {
      var scale = getScene().getWindow().outputScaleXProperty();
      setPxPerCssPx(scale.get());
      scale.addListener((o, was, is) -> setPxPerCssPx(is.doubleValue()));
    }
  }

  private void setPxPerCssPx(double scale) {
    if (scale > 0) {
      loop.setPxPerCssPx(scale);
      frames.setPxPerCssPx(scale);
    }
  }

  private void focusOnPress(MouseEvent event) {
    if (event.getTarget() instanceof Node node
        && !position.scaleField().equals(owner(node))
        && !fan.holds(node)) {
      requestFocus();
    }
  }

  private @Nullable Node owner(Node node) {
    Node at = node;
    while (at != null && !at.equals(this)) {
      if (at.equals(position.scaleField())) {
        return at;
      }
      at = at.getParent();
    }
    return null;
  }

  private void toolKeys(KeyEvent event) {
    if (!isFocused()) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      escape();
      event.consume();
    } else if (measure.activeProperty().get() && event.getCode() == KeyCode.ENTER) {
      measure.end();
      event.consume();
    } else if (measure.activeProperty().get() && event.getCode() == KeyCode.BACK_SPACE) {
      measure.takeBack();
      event.consume();
    }
  }

  private void escape() {
    picks.dismiss();
    fan.close();
    if (measure.activeProperty().get()) {
      measure.activeProperty().set(false);
    } else {
      model.clearSelection();
    }
  }

  @Override
  protected void layoutChildren() {
    int widthPx = (int) Math.max(1, Math.round(getWidth()));
    int heightPx = (int) Math.max(1, Math.round(getHeight()));
    Viewport view = model.viewportProperty().get();
    if (view.widthPx() != widthPx || view.heightPx() != heightPx) {
      resizeView(widthPx, heightPx);
    }
    place(scaleBar, HPos.LEFT, VPos.BOTTOM);
    place(position, HPos.RIGHT, VPos.BOTTOM);
    place(zoomButtons, HPos.RIGHT, VPos.TOP);
    double northWidth = north.prefWidth(-1);
    north.resizeRelocate(
        getWidth() - EDGE_PX - northWidth,
        EDGE_PX + zoomButtons.prefHeight(-1) + 8,
        northWidth,
        north.prefHeight(-1));
    Region card = measure.card();
    double cardWidth = card.prefWidth(-1);
    card.resizeRelocate(
        Math.rint((getWidth() - cardWidth) / 2),
        getHeight() - EDGE_PX - 44 - card.prefHeight(-1),
        cardWidth,
        card.prefHeight(-1));
    double roomPx = getWidth() - 3 * EDGE_PX - zoomButtons.prefWidth(-1);
    double topPx = top.prefHeight(getWidth());
    top.resizeRelocate(0, 0, getWidth(), topPx);
    topLeft.resizeRelocate(
        EDGE_PX,
        topPx > EDGE_PX + 1 ? topPx + EDGE_PX / 2 : EDGE_PX,
        Math.min(roomPx, topLeft.prefWidth(-1)),
        topLeft.prefHeight(Math.min(roomPx, topLeft.prefWidth(-1))));
  }

  private void place(Region node, HPos h, VPos v) {
    double width = Math.min(getWidth() - 2 * EDGE_PX, node.prefWidth(-1));
    node.resize(width, node.prefHeight(width));
    positionInArea(node, 0, 0, getWidth(), getHeight(), 0, new Insets(EDGE_PX), h, v, true);
  }

  /** All of Pakistan in a view of that size, as a first window shows it. */
  public static Viewport firstView(int widthPx, int heightPx) {
    return Viewport.fitting(ViewLimits.PAKISTAN, widthPx, heightPx, FIRST_MARGIN_PX);
  }

  private void resizeView(int widthPx, int heightPx) {
    Viewport sized = model.viewportProperty().get().withSize(widthPx, heightPx);
    boolean untouched = fitted != null && sized.equals(fitted.withSize(widthPx, heightPx));
    if ((viewGiven && !untouched) || widthPx < 50 || heightPx < 50) {
      model.setViewport(sized);
    } else {
      viewGiven = true;
      fitted = firstView(widthPx, heightPx);
      model.setViewport(fitted);
    }
    model.restAtView();
  }

  /** A hand moves faster than the screen: what stands on the map follows once a pulse. */
  private void moved() {
    picks.dismiss();
    fan.close();
    if (!isBehind) {
      isBehind = true;
      Platform.requestNextPulse();
    }
  }

  private void catchUp() {
    if (isBehind) {
      isBehind = false;
      placeAll();
    }
  }

  private void placeAll() {
    Viewport view = model.viewportProperty().get();
    frames.place(view);
    overlay.place();
    measure.place(view);
    scaleBar.show(view);
    north.show(view);
    position.show(view);
  }

  private void showScale(double denominator) {
    Viewport view = mover.goal();
    mover.flyTo(view.withMetresPerPx(Viewport.metresPerPx(denominator, Viewport.SCREEN_DPI)));
  }

  /** Runs after each new picture. */
  public void setOnFrame(Runnable onFrame) {
    loop.setOnFrame(onFrame);
  }

  /** Puts something at the top left corner, over the map: the filter's chips. */
  public void mountTopLeft(Node node) {
    topLeft.getChildren().setAll(node);
  }

  /** Puts something along the top edge: notices. */
  public void mountTop(Node node) {
    top.getChildren().setAll(node);
  }

  /** Puts a card on the map that places itself. */
  public void mount(Node node) {
    getChildren().add(node);
  }

  public BooleanProperty measuringProperty() {
    return measure.activeProperty();
  }

  /** The newest picture as it is shown; null before the first. */
  public @Nullable MapFrame newestFrame() {
    return frames.newestFrame();
  }

  /** Clicks and rests of the pointer. */
  private final class Clicks implements MapGestures.Listener {

    @Override
    public void clicked(ViewPoint at, MouseEvent event) {
      if (measure.activeProperty().get()) {
        measure.click(at, event.getClickCount() == 2);
        event.consume();
      } else if (event.getButton() == MouseButton.SECONDARY) {
        List<Selected> all = hits.at(model.snapshot(), at, CLICK_TOLERANCE_PX);
        if (!all.isEmpty()) {
          picks.choose(all, at);
        }
      } else if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
        pick(at);
      } else {
        picks.dismiss();
        fan.close();
      }
    }

    @Override
    public void pointerAt(@Nullable ViewPoint at) {
      pointer = at;
      position.showPosition(
          at == null ? null : PROJECTION.unproject(model.viewportProperty().get().viewToMap(at)));
      measure.pointerAt(at);
      if (!hoverScheduled) {
        hoverScheduled = true;
        Platform.runLater(MapPane.this::hover);
      }
    }
  }

  private void pick(ViewPoint at) {
    picks.dismiss();
    fan.close();
    List<Selected> found = hits.at(model.snapshot(), at, CLICK_TOLERANCE_PX);
    List<Selected> symbols = found.stream().filter(this::isSymbol).toList();
    List<Selected> things = found.stream().filter(s -> !s.layer().isUnderlying()).toList();
    List<Selected> wanted = symbols.isEmpty() ? things.isEmpty() ? found : things : symbols;
    if (wanted.isEmpty()) {
      model.clearSelection();
    } else if (wanted.size() == 1) {
      model.select(wanted.getFirst());
    } else if (symbols.isEmpty() || !fan.open(symbols, at, getWidth(), getHeight())) {
      picks.choose(wanted, at);
    }
  }

  /** A click on a symbol means it, and not the licence it stands in, which its panel names. */
  private boolean isSymbol(Selected thing) {
    return switch (thing.layer()) {
      case AtlasLayer.DEPOSITS, AtlasLayer.LICENCE_POINTS, AtlasLayer.INCIDENTS -> true;
      case AtlasLayer _ -> false;
      case OpenedLayer layer ->
          model.loaded().find(layer).filter(f -> f.kind() == GeometryKind.POINT).isPresent();
    };
  }

  private void hover() {
    hoverScheduled = false;
    ViewPoint at = pointer;
    if (at == null || measure.activeProperty().get() || mover.isMoving()) {
      model.setHover(Optional.empty());
      picks.hover(Optional.empty(), new ViewPoint(0, 0));
      return;
    }
    Optional<Selected> under =
        hits.at(model.snapshot(), at, HOVER_TOLERANCE_PX).stream()
            .filter(s -> !s.layer().isUnderlying())
            .findFirst();
    model.setHover(under);
    setCursor(under.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    picks.hover(under, at);
  }
}
