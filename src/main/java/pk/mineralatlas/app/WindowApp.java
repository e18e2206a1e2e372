package pk.mineralatlas.app;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.ui.BackgroundWork;
import pk.mineralatlas.ui.LinkOpener;
import pk.mineralatlas.ui.mappane.ViewMover;
import pk.mineralatlas.ui.shell.AtlasWindow;
import pk.mineralatlas.ui.shell.Look;
import pk.mineralatlas.ui.shell.WindowParts;

/**
 * Puts the window together and runs it. The layers load while JavaFX wakes; see {@link OpenWindow}
 * for what follows.
 */
final class WindowApp {

  private final WindowOptions options;
  private final SavedWindow settings;
  private final SavedWindow.Loaded saved;
  private final BackgroundWork work = BackgroundWork.start();
  private final CompletableFuture<BaseLayers.Loaded> layers;
  private final AheadPicture ahead;
  private final CompletableFuture<Integer> exit = new CompletableFuture<>();

  /** Begins to load the layers at once. */
  WindowApp(WindowOptions options, BaseLayers baseLayers) {
    this.options = options;
    this.settings = new SavedWindow(options.dataFolder());
    this.saved = settings.load();
    // On a thread of its own: while JavaFX wakes, waiting for the display, a core is free.
    Thread.ofPlatform().daemon().name("relief").start(() -> MapRenderer.bundled().prepareRelief());
    this.layers = baseLayers.load(work);
    this.ahead = AheadPicture.of(layers, saved.state(), work);
  }

  /**
   * Shows the window and waits until it is closed; not on the FX thread.
   *
   * @return the exit code
   * @throws NoWindowException where there is nothing to show a window with
   */
  int run() {
    Toolkit.start(this::open);
    try {
      return exit.join();
    } finally {
      work.close();
    }
  }

  private void open() {
    try {
      options.timings().reached("toolkit");
      Look.loadTypefaces();
      show();
    } catch (RuntimeException | LinkageError e) {
      exit.completeExceptionally(e);
    }
  }

  private void show() {
    MapModel model = new MapModel(saved.state().expectedView(), work, Platform::runLater);
    Drawing drawing = new Drawing(ahead);
    CompletableFuture<Catalogue> catalogue = new CompletableFuture<>();
    WebBrowser browser = new WebBrowser(work);
    WindowParts parts =
        new WindowParts(
            model,
            work,
            drawing.sources(),
            drawing.hits(),
            catalogue,
            new LinkOpener(browser),
            ViewMover.Motion.ANIMATED,
            new WindowParts.Opening(new ShapefileOpener(), BackgroundWork.start()));
    AtlasWindow window = new AtlasWindow(new Stage(), parts, saved.state());
    OpenWindow open = new OpenWindow(options, window, parts, drawing, settings);
    browser.setWarn(open::warn);
    saved.notice().ifPresent(open::warn);
    window.stage().setOnHidden(e -> exit.complete(open.close()));
    open.show(layers);
  }
}
