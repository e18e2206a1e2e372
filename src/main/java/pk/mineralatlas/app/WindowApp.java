package pk.mineralatlas.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.MapState;
import pk.mineralatlas.map.document.DocumentFile;
import pk.mineralatlas.map.document.DocumentState;
import pk.mineralatlas.map.document.MapDocument;
import pk.mineralatlas.map.document.MapDocumentException;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.source.ThinningFolder;
import pk.mineralatlas.ui.BackgroundWork;
import pk.mineralatlas.ui.LinkOpener;
import pk.mineralatlas.ui.mappane.MapFrame;
import pk.mineralatlas.ui.mappane.ViewMover;
import pk.mineralatlas.ui.shell.AtlasWindow;
import pk.mineralatlas.ui.shell.Look;
import pk.mineralatlas.ui.shell.WindowParts;

/**
 * Puts the window together and runs it. The layers load while JavaFX wakes; see {@link OpenWindow}
 * for what follows.
 */
final class WindowApp {

  private static final long MOST_THINNED_BYTES = 256L << 20;

  private final WindowOptions options;
  private final SavedWindow settings;
  private final SavedWindow.Loaded saved;
  private final @Nullable MapDocument document;
  private final BackgroundWork work = BackgroundWork.start();
  private final CompletableFuture<BaseLayers.Loaded> layers;
  private final AheadPicture ahead;
  private final RememberedPicture picture;
  private final CompletableFuture<Optional<MapFrame>> remembered;
  private final CompletableFuture<Void> begun = new CompletableFuture<>();
  private final CompletableFuture<Integer> exit = new CompletableFuture<>();

  /** Begins to load the layers at once, unless the map is remembered. */
  WindowApp(WindowOptions options, BaseLayers baseLayers) {
    this.options = options;
    this.settings = new SavedWindow(options.dataFolder());
    this.document = options.map() == null ? null : read(options.map());
    this.saved = withMap(settings.load(), document);
    this.picture = RememberedPicture.of(options.dataFolder());
    // What is remembered is the map of the last window, not of a document.
    this.remembered =
        document == null
            ? CompletableFuture.supplyAsync(() -> picture.read(saved.state().expectedView()), work)
            : CompletableFuture.completedFuture(Optional.empty());
    // With the whole map in view already, the layers need not hold the window up.
    var _ = remembered.thenAccept(kept -> beginUnless(kept.isPresent()));
    this.layers =
        begun.thenCompose(
            go -> {
              // On a thread of its own: it takes as long as all layers.
              Thread.ofPlatform()
                  .daemon()
                  .name("relief")
                  .start(() -> MapRenderer.bundled().prepareRelief());
              return baseLayers.load(work);
            });
    this.ahead = AheadPicture.of(layers, saved.state(), work);
  }

  private ThinningFolder thinned() {
    return new ThinningFolder(options.dataFolder().resolve("thinned"), MOST_THINNED_BYTES);
  }

  private void beginUnless(boolean canWait) {
    if (!canWait) {
      begun.complete(null);
    }
  }

  private static MapDocument read(Path file) {
    try {
      return DocumentFile.read(file);
    } catch (MapDocumentException e) {
      throw CommandException.badFile(String.valueOf(e.getMessage()), e);
    }
  }

  private static SavedWindow.Loaded withMap(
      SavedWindow.Loaded saved, @Nullable MapDocument document) {
    if (document == null) {
      return saved;
    }
    MapState map = DocumentState.of(document, saved.state().expectedView());
    return new SavedWindow.Loaded(saved.state().withMap(map), saved.notice());
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
    Drawing drawing = new Drawing(ahead, remembered);
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
            new WindowParts.Opening(new ShapefileOpener(thinned()), BackgroundWork.start()));
    AtlasWindow window = new AtlasWindow(new Stage(), parts, saved.state());
    OpenWindow open = new OpenWindow(options, window, parts, drawing, settings, picture);
    browser.setWarn(open::warn);
    saved.notice().ifPresent(open::warn);
    MapDocument shown = document;
    if (shown != null && options.map() != null) {
      window.maps().opened(shown, options.map());
    }
    window.stage().setOnHidden(e -> exit.complete(open.close()));
    open.show(layers, () -> begun.complete(null));
  }
}
