package pk.mineralatlas.bench;

import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.render.HitTest;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.ui.BackgroundWork;
import pk.mineralatlas.ui.BaseMap;
import pk.mineralatlas.ui.FxStage;
import pk.mineralatlas.ui.LinkOpener;
import pk.mineralatlas.ui.mappane.FrameSources;
import pk.mineralatlas.ui.mappane.MapFrame;
import pk.mineralatlas.ui.mappane.RenderedFrames;
import pk.mineralatlas.ui.mappane.ViewLimits;
import pk.mineralatlas.ui.mappane.ViewMover;
import pk.mineralatlas.ui.shell.AtlasWindow;
import pk.mineralatlas.ui.shell.Look;
import pk.mineralatlas.ui.shell.WindowParts;
import pk.mineralatlas.ui.shell.WindowState;

/**
 * The atlas's window at 1920 × 1080 with its own layers, moving in time as the application's does,
 * and a robot's hand on it. Called from the benchmark's thread.
 */
final class BenchWindow implements AutoCloseable {

  static final int WIDTH_PX = 1920;
  static final int HEIGHT_PX = 1080;

  private static final GeoBounds FIRST_VIEW = new GeoBounds(60.5, 23.5, 77.5, 37.5);

  private static final int MOST_ROUNDS = 6;

  private final BackgroundWork work;
  private final BackgroundWork reading = BackgroundWork.start();
  private final BenchOpener opener = new BenchOpener();
  private final DrawnFrames drawn;
  private final FrameSources sources;
  private final Catalogue catalogue;
  private final MapModel model;
  private final AtlasWindow window;
  private final Robot robot;

  private BenchWindow(Path dataFolder) {
    FxStage.startFx();
    work = BackgroundWork.start();
    FrameSources rendered = RenderedFrames.sources(MapRenderer.bundled());
    drawn = new DrawnFrames(rendered.frames());
    sources = new FrameSources(drawn, rendered.wide());
    catalogue = Catalogue.open(dataFolder);
    Viewport first = Viewport.fitting(ViewLimits.PAKISTAN, 800, 600, 20);
    model = FxStage.onFx(() -> new MapModel(first, work, Platform::runLater));
    window = FxStage.onFx(this::makeWindow);
    robot = FxStage.onFx(Robot::new);
    await("the window has its size", () -> window.stage().getScene().getWidth() == WIDTH_PX);
    await("the map is drawn", () -> isDrawn(model.viewportProperty().get()));
  }

  /**
   * Opens the window and waits for its first picture.
   *
   * @param dataFolder where the catalogue may stand
   */
  static BenchWindow open(Path dataFolder) {
    return new BenchWindow(dataFolder);
  }

  private AtlasWindow makeWindow() {
    Look.loadTypefaces();
    WindowParts parts =
        new WindowParts(
            model,
            work,
            sources,
            HitTest::at,
            CompletableFuture.completedFuture(catalogue),
            new LinkOpener(address -> {}),
            ViewMover.Motion.ANIMATED,
            new WindowParts.Opening(opener, reading));
    WindowState first = WindowState.first();
    WindowState state =
        new WindowState(
            new WindowState.Bounds(0, 0, WIDTH_PX, HEIGHT_PX),
            false,
            first.panels(),
            first.mapSize(),
            Optional.empty());
    AtlasWindow made = new AtlasWindow(new Stage(), parts, state);
    made.show();
    widen(made.stage());
    made.fill();
    model.putFeatures(BaseMap.layers());
    return made;
  }

  /**
   * JavaFX's headless screen is 1000 × 1000 px: a larger window needs a larger buffer behind it.
   */
  static void widen(Stage stage) {
    Object glass =
        com.sun.glass.ui.Window.getWindowsClone().stream().reduce((a, b) -> b).orElseThrow();
    if (glass.getClass().getSimpleName().equals("HeadlessWindow")) {
      try {
        Field buffer = glass.getClass().getDeclaredField("frameBuffer");
        buffer.setAccessible(true);
        buffer.set(glass, ByteBuffer.allocate(WIDTH_PX * HEIGHT_PX * 4));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(WIDTH_PX);
    stage.setHeight(HEIGHT_PX);
  }

  /** Opens files and waits until each is read, looked through to its end, and drawn. */
  void open(List<Path> files) {
    run(() -> window.opened().open(files));
    await("the files are read", () -> files.stream().allMatch(this::isShown));
    awaitReading();
    awaitPicture();
  }

  /** Waits until all that was opened was looked through to its end. */
  void awaitReading() {
    await("they are looked through", opener::isIdle);
  }

  private boolean isShown(Path file) {
    OpenedFile opened = model.openedProperty().get().get(OpenedLayer.of(file));
    return opened != null && opened.stage() instanceof OpenedFile.Shown;
  }

  /** Goes to the view that all gestures start from and waits for its picture. */
  void goHome() {
    run(
        () -> {
          Viewport view = model.viewportProperty().get();
          model.goTo(
              Viewport.fitting(
                  FIRST_VIEW.project(LambertConformalConic.PAKISTAN),
                  view.widthPx(),
                  view.heightPx(),
                  0));
        });
    awaitPicture();
  }

  /** Waits until the newest picture is of the present view. */
  void awaitPicture() {
    await("the picture is drawn", () -> isDrawn(model.viewportProperty().get()));
  }

  private boolean isDrawn(Viewport view) {
    MapFrame frame = window.map().newestFrame();
    return frame != null
        && frame.viewport().metresPerPx() == view.metresPerPx()
        && frame.viewport().centre().equals(view.centre());
  }

  /** The pictures in view; FX thread. */
  DrawnFrames drawn() {
    return drawn;
  }

  /** How many pictures came so far. */
  int pictures() {
    return FxStage.onFx(drawn::count);
  }

  /** The map as it is now. */
  MapSnapshot snapshot() {
    return FxStage.onFx(model::snapshot);
  }

  MapModel model() {
    return model;
  }

  AtlasWindow window() {
    return window;
  }

  Robot robot() {
    return robot;
  }

  /** Where a point of the map pane is on the screen; FX thread. */
  Point2D onScreen(double xPx, double yPx) {
    return window.map().localToScreen(xPx, yPx);
  }

  /** Waits, longer than a test would, since a large file may take a busy machine a while. */
  void await(String what, BooleanSupplier condition) {
    for (int i = 0; i < MOST_ROUNDS; i++) {
      try {
        FxStage.await(what, condition);
        return;
      } catch (AssertionError e) {
        IO.println("still waiting until " + what);
      }
    }
    throw new IllegalStateException("waited in vain until " + what);
  }

  /** Runs on the FX thread and waits. */
  void run(Runnable something) {
    FxStage.onFx(
        () -> {
          something.run();
          return something;
        });
  }

  @Override
  public void close() {
    run(() -> window.stage().close());
    sources.close();
    catalogue.close();
    reading.close();
    work.close();
  }
}
