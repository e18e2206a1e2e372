package pk.mineralatlas.app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.ui.BackgroundWork;
import pk.mineralatlas.ui.LinkOpener;
import pk.mineralatlas.ui.mappane.FrameSources;
import pk.mineralatlas.ui.mappane.ViewLimits;
import pk.mineralatlas.ui.mappane.ViewMover;
import pk.mineralatlas.ui.shell.AtlasWindow;
import pk.mineralatlas.ui.shell.Look;
import pk.mineralatlas.ui.shell.WindowParts;
import pk.mineralatlas.ui.shell.WindowState;

/**
 * Puts the window together and runs it. Layers load while JavaFX wakes; the window shows with the
 * map alone; panels and catalogue follow the first complete map. FX thread only, but for {@link
 * #run}.
 */
final class WindowApp {

  private static final double FIRST_MARGIN_PX = 28;

  /** So long it takes at most until panels have read what they show. */
  private static final int SETTLING_PULSES = 60;

  private final WindowOptions options;
  private final SavedWindow settings;
  private final BackgroundWork work = BackgroundWork.start();
  private final CompletableFuture<BaseLayers.Loaded> layers;
  private final CompletableFuture<Catalogue> catalogue = new CompletableFuture<>();
  private final CompletableFuture<Integer> exit = new CompletableFuture<>();
  private @Nullable AtlasWindow window;

  /** Begins to load the layers at once. */
  WindowApp(WindowOptions options, BaseLayers baseLayers) {
    this.options = options;
    this.settings = new SavedWindow(options.dataFolder());
    this.layers = baseLayers.load(work);
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
      options.timings().reached("JavaFX awake");
      show(settings.load());
    } catch (RuntimeException | LinkageError e) {
      exit.completeExceptionally(e);
      Platform.exit();
    }
  }

  private void show(SavedWindow.Loaded saved) {
    Look.loadTypefaces();
    Viewport view = Viewport.fitting(ViewLimits.PAKISTAN, 800, 600, FIRST_MARGIN_PX);
    MapModel model = new MapModel(view, work, Platform::runLater);
    Drawing drawing = new Drawing(() -> firstMapDrawn());
    AtlasWindow shown = new AtlasWindow(new Stage(), parts(model, drawing), saved.state());
    window = shown;
    saved.notice().ifPresent(shown.notices()::warn);
    LastResort lastResort =
        new LastResort(
            options::dataFolder, line -> Platform.runLater(() -> shown.notices().warn(line)));
    Thread.setDefaultUncaughtExceptionHandler(lastResort);
    shown.setOnClose(this::save);
    shown.stage().setOnHidden(e -> close(drawing.sources()));
    shown.show();
    options.timings().reached("window open");
    whenDone(layers, loaded -> take(loaded, model, drawing));
  }

  /** Takes a result on the FX thread; what went wrong goes to the last resort. */
  private static <T> void whenDone(CompletableFuture<T> future, Consumer<? super T> taker) {
    var _ =
        future.whenComplete(
            (result, failure) ->
                Platform.runLater(
                    () -> {
                      if (failure != null) {
                        throw new CompletionException(failure);
                      }
                      taker.accept(result);
                    }));
  }

  private WindowParts parts(MapModel model, Drawing drawing) {
    LinkOpener links = new LinkOpener(new WebBrowser(work, this::warn));
    return new WindowParts(
        model,
        work,
        drawing.sources(),
        drawing.hits(),
        catalogue,
        links,
        ViewMover.Motion.ANIMATED);
  }

  private void take(BaseLayers.Loaded loaded, MapModel model, Drawing drawing) {
    options.timings().reached("layers loaded");
    drawing.setComplete();
    model.putFeatures(loaded.layers());
    loaded.notices().forEach(this::warn);
  }

  private void firstMapDrawn() {
    options.timings().reached("complete map drawn");
    AtlasWindow shown = window;
    if (shown != null) {
      Pulses.after(shown.stage(), 2, () -> afterFirstMap(shown));
    }
  }

  private void afterFirstMap(AtlasWindow shown) {
    options.timings().reached("complete map shown");
    shown.fill();
    options.timings().reached("panels shown");
    work.run(() -> Catalogue.open(options.dataFolder()), this::takeCatalogue, this::noCatalogue);
  }

  private void takeCatalogue(Catalogue opened) {
    opened.report().notices().forEach(this::warn);
    catalogue.complete(opened);
    options.timings().reached("catalogue open");
    whenDone(layers, loaded -> makeSearchable(loaded, opened));
  }

  private void makeSearchable(BaseLayers.Loaded loaded, Catalogue opened) {
    work.run(
        () -> {
          opened.addToSearch(SearchablePlaces.of(loaded.layers()));
          return opened;
        },
        done -> allThere(),
        failure -> warn("Places and districts cannot be searched: " + failure.getMessage()));
  }

  private void noCatalogue(Exception failure) {
    warn("Nothing can be looked up: " + failure.getMessage());
    catalogue.completeExceptionally(failure);
  }

  private void allThere() {
    options.timings().reached("everything there");
    AtlasWindow shown = window;
    Path picture = options.screenshot();
    if (shown == null || (picture == null && !options.rehearsal())) {
      return;
    }
    Pulses.after(shown.stage(), SETTLING_PULSES, () -> showAndClose(shown, picture));
  }

  private void showAndClose(AtlasWindow shown, @Nullable Path picture) {
    if (picture != null) {
      SceneImage.write(shown.stage().getScene(), picture);
    }
    shown.stage().close();
  }

  private void warn(String line) {
    AtlasWindow shown = window;
    if (shown != null) {
      shown.notices().warn(line);
    }
  }

  private void save(WindowState state) {
    try {
      settings.save(state);
    } catch (PrintException e) {
      Main.tell("The window's state was not kept: " + e.getMessage());
    }
  }

  private void close(FrameSources sources) {
    sources.close();
    if (catalogue.isDone() && !catalogue.isCompletedExceptionally()) {
      catalogue.join().close();
    }
    exit.complete(0);
  }
}
