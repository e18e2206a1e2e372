package pk.mineralatlas.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.render.HitTest;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.ui.mappane.FrameSources;
import pk.mineralatlas.ui.mappane.RenderedFrames;
import pk.mineralatlas.ui.mappane.ViewLimits;
import pk.mineralatlas.ui.mappane.ViewMover;
import pk.mineralatlas.ui.shell.AtlasWindow;
import pk.mineralatlas.ui.shell.Look;
import pk.mineralatlas.ui.shell.WindowParts;
import pk.mineralatlas.ui.shell.WindowState;

/**
 * The whole window on a real stage with the committed shapefiles and the real catalogue, and a
 * robot's hand on it. Called from the test's thread.
 */
public final class AtlasStage implements AutoCloseable {

  private final BackgroundWork work;
  private final FrameSources sources;
  private final MapModel model;
  private final Catalogue catalogue;
  private final AtlasWindow window;
  private final Robot robot;
  private final List<String> opened = new ArrayList<>();
  private final BackgroundWork reading = BackgroundWork.start();
  private final ToyOpener opener = new ToyOpener();

  private AtlasStage(Path dataFolder, WindowState state) {
    FxStage.startFx();
    work = BackgroundWork.start();
    sources = RenderedFrames.sources(MapRenderer.bundled());
    catalogue = Catalogue.open(dataFolder);
    Viewport first = Viewport.fitting(ViewLimits.PAKISTAN, 800, 600, 20);
    model = FxStage.onFx(() -> new MapModel(first, work, Platform::runLater));
    window = FxStage.onFx(() -> makeWindow(state));
    robot = FxStage.onFx(Robot::new);
  }

  private AtlasWindow makeWindow(WindowState state) {
    Look.loadTypefaces();
    WindowParts parts =
        new WindowParts(
            model,
            work,
            sources,
            HitTest::at,
            CompletableFuture.completedFuture(catalogue),
            new LinkOpener(opened::add),
            ViewMover.Motion.INSTANT,
            new WindowParts.Opening(opener, reading));
    AtlasWindow made = new AtlasWindow(new Stage(), parts, state);
    made.stage().setX(0);
    made.stage().setY(0);
    made.show();
    made.fill();
    model.putFeatures(BaseMap.layers());
    return made;
  }

  /**
   * Opens the window and waits for its first picture.
   *
   * @param dataFolder where the catalogue may stand
   */
  public static AtlasStage open(Path dataFolder) {
    return open(
        dataFolder,
        new WindowState(
            new WindowState.Bounds(0, 0, 1000, 800),
            false,
            WindowState.first().panels(),
            WindowState.first().mapSize(),
            Optional.empty()));
  }

  /** Opens the window as it was left. */
  public static AtlasStage open(Path dataFolder, WindowState state) {
    AtlasStage stage = new AtlasStage(dataFolder, state);
    stage.await("the map is drawn", () -> stage.window.map().newestFrame() != null);
    stage.await(
        "the deposits are counted",
        () -> stage.model.filteredProperty().get().shown().containsKey(AtlasLayer.DEPOSITS));
    return stage;
  }

  public MapModel model() {
    return model;
  }

  public AtlasWindow window() {
    return window;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public Scene scene() {
    return Objects.requireNonNull(window.stage().getScene());
  }

  /** The files that can be opened. */
  public ToyOpener opener() {
    return opener;
  }

  /** The web addresses asked for so far. */
  public List<String> openedLinks() {
    return List.copyOf(opened);
  }

  public void await(String what, BooleanSupplier condition) {
    FxStage.await(what, condition);
  }

  /** Runs on the FX thread and waits. */
  public void run(Runnable work) {
    FxStage.onFx(
        () -> {
          work.run();
          return work;
        });
  }

  /** A point of a node on the screen, its parts counted from the upper left. */
  public Point2D on(String selector, double partX, double partY) {
    Node node = find(selector);
    return FxStage.onFx(
        () -> {
          Bounds bounds = node.localToScreen(node.getLayoutBounds());
          return new Point2D(
              bounds.getMinX() + partX * bounds.getWidth(),
              bounds.getMinY() + partY * bounds.getHeight());
        });
  }

  /** The node a screen reader calls so. */
  public Node findNamed(String accessibleText) {
    return FxStage.onFx(
        () ->
            scene().getRoot().lookupAll("*").stream()
                .filter(node -> accessibleText.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + accessibleText)));
  }

  /** Where a point feature stands on the map pane. */
  public ViewPoint placeOf(AtlasLayer layer, String id) {
    return FxStage.onFx(
        () -> {
          FeatureLayer features = Objects.requireNonNull(model.featuresProperty().get().get(layer));
          int feature = features.find(id);
          return model.viewportProperty().get().mapToView(features.x(feature), features.y(feature));
        });
  }

  public void moveTo(ViewPoint onMap) {
    FxStage.onFx(
        () -> {
          Point2D at = window.map().localToScreen(onMap.xPx(), onMap.yPx());
          robot.mouseMove(at);
          return at;
        });
  }

  public void click(ViewPoint onMap) {
    moveTo(onMap);
    press(MouseButton.PRIMARY);
  }

  public void press(MouseButton button) {
    FxStage.onFx(
        () -> {
          robot.mousePress(button);
          robot.mouseRelease(button);
          return button;
        });
  }

  /** Clicks the middle of a node once it is shown. */
  public void click(Node node) {
    await("it can be clicked: " + node, () -> node.getScene() != null && isLaidOut(node));
    FxStage.onFx(
        () -> {
          reveal(node);
          Bounds at = node.localToScreen(node.getLayoutBounds());
          robot.mouseMove(at.getCenterX(), at.getCenterY());
          return at;
        });
    press(MouseButton.PRIMARY);
  }

  /** Scrolls what is scrolled out of sight into it. */
  private static void reveal(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroll && scroll.getContent() != null) {
        Bounds inside = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double roomPx =
            scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        double wantedPx = inside.getCenterY() - scroll.getViewportBounds().getHeight() / 2;
        if (roomPx > 0) {
          scroll.setVvalue(Math.clamp(wantedPx / roomPx, 0, 1));
          scroll.layout();
        }
      }
    }
  }

  private static boolean isLaidOut(Node node) {
    Bounds bounds = node.getLayoutBounds();
    return bounds.getWidth() > 0 && bounds.getHeight() > 0 && node.localToScreen(0, 0) != null;
  }

  public void drag(Point2D from, Point2D to) {
    FxStage.onFx(
        () -> {
          robot.mouseMove(from);
          robot.mousePress(MouseButton.PRIMARY);
          for (int i = 1; i <= 8; i++) {
            robot.mouseMove(from.add(to.subtract(from).multiply(i / 8.0)));
          }
          robot.mouseRelease(MouseButton.PRIMARY);
          return to;
        });
  }

  /** Turns the wheel away from the hand, which zooms in. */
  public void wheelAway(ViewPoint onMap, int notches) {
    moveTo(onMap);
    run(() -> robot.mouseWheel(-notches));
  }

  public void doubleClick(ViewPoint onMap) {
    moveTo(onMap);
    press(MouseButton.PRIMARY);
    press(MouseButton.PRIMARY);
  }

  /** A point of the map on the screen. */
  public Point2D onScreen(ViewPoint onMap) {
    return FxStage.onFx(() -> window.map().localToScreen(onMap.xPx(), onMap.yPx()));
  }

  public void type(KeyCode... keys) {
    FxStage.onFx(
        () -> {
          for (KeyCode key : keys) {
            robot.keyPress(key);
          }
          for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
          }
          return keys;
        });
  }

  /** The first node of a selector, in the window or in whatever popped up over it. */
  public Node find(String selector) {
    return FxStage.onFx(() -> findNow(selector))
        .orElseThrow(() -> new AssertionError("nothing is " + selector));
  }

  public boolean has(String selector) {
    return FxStage.onFx(() -> findNow(selector)).isPresent();
  }

  private static Optional<Node> findNow(String selector) {
    return Window.getWindows().stream()
        .filter(w -> w.getScene() != null)
        .flatMap(w -> w.getScene().getRoot().lookupAll(selector).stream())
        .filter(AtlasStage::isShown)
        .findFirst();
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** All words a part of the window shows, in order. */
  public String words(String selector) {
    return FxStage.onFx(() -> findNow(selector).map(AtlasStage::wordsOf).orElse(""));
  }

  /** The same, to be asked on the FX thread. */
  public static String wordsNow(String selector) {
    return findNow(selector).map(AtlasStage::wordsOf).orElse("");
  }

  private static String wordsOf(Node node) {
    StringBuilder words = new StringBuilder();
    collect(node, words);
    return words.toString();
  }

  private static void collect(Node node, StringBuilder into) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      into.append(labeled.getText()).append('\n');
      if (labeled.getGraphic() != null) {
        collect(labeled.getGraphic(), into);
      }
    } else if (node instanceof Text text) {
      into.append(text.getText()).append('\n');
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }

  /** Saves what the window shows. */
  public void savePicture(Path png) {
    FxStage.onFx(
        () -> {
          FxStage.savePicture(scene().getRoot(), 1, png);
          return png;
        });
  }

  @Override
  public void close() {
    FxStage.onFx(
        () -> {
          window.stage().close();
          return window;
        });
    sources.close();
    catalogue.close();
    reading.close();
    work.close();
  }
}
