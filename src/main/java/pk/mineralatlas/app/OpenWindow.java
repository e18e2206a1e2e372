package pk.mineralatlas.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.SheetTemplates;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.ui.print.PrintDialog;
import pk.mineralatlas.ui.shell.AtlasWindow;
import pk.mineralatlas.ui.shell.WindowParts;
import pk.mineralatlas.ui.shell.WindowState;

/**
 * The window while it is open: takes what arrives, in the order that people need it. First the map
 * alone, then the panels, then the catalogue, then what is searched beyond it. FX thread only.
 */
final class OpenWindow {

  private static final Logger LOG = System.getLogger(OpenWindow.class.getName());

  /** By then panels have read what they show. */
  private static final int SETTLING_PULSES = 60;

  private final WindowOptions options;
  private final AtlasWindow window;
  private final WindowParts parts;
  private final Drawing drawing;
  private final SavedWindow settings;
  private final RememberedPicture picture;
  private BaseLayers.@Nullable Loaded base;
  private boolean isWhole;

  OpenWindow(
      WindowOptions options,
      AtlasWindow window,
      WindowParts parts,
      Drawing drawing,
      SavedWindow settings,
      RememberedPicture picture) {
    this.options = options;
    this.window = window;
    this.parts = parts;
    this.drawing = drawing;
    this.settings = settings;
    this.picture = picture;
  }

  /**
   * Shows the window and waits for its layers.
   *
   * @param painted called when the window is on the screen
   */
  void show(CompletableFuture<BaseLayers.Loaded> layers, Runnable painted) {
    Thread.setDefaultUncaughtExceptionHandler(
        new LastResort(options::dataFolder, line -> Platform.runLater(() -> warn(line))));
    window.setOnClose(this::save);
    window.setOnPrint(this::print);
    drawing.onRemembered(() -> Pulses.after(window.stage(), 2, this::whole));
    window.show();
    options.timings().reached("window open");
    Pulses.after(
        window.stage(),
        2,
        () -> {
          options.timings().reached("first paint");
          painted.run();
        });
    whenDone(layers, this::take);
  }

  private void print() {
    new PrintDialog(window.stage(), parts.model(), MapRenderer.bundled(), parts.work())
        .offering(SheetTemplates.in(options.dataFolder()))
        .show();
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

  /** The whole map is on the screen, remembered or drawn. */
  private void whole() {
    if (!isWhole) {
      isWhole = true;
      options.timings().reached("first whole map");
    }
  }

  private void take(BaseLayers.Loaded loaded) {
    base = loaded;
    options.timings().reached("base layers");
    drawing.onComplete(() -> mapDrawn(loaded));
    parts.model().putFeatures(loaded.layers());
    loaded.notices().forEach(this::warn);
  }

  private void mapDrawn(BaseLayers.Loaded loaded) {
    Pulses.after(window.stage(), 2, () -> mapShown(loaded));
  }

  private void mapShown(BaseLayers.Loaded loaded) {
    whole();
    options.timings().reached("map answers");
    window.fill();
    window.opened().resume();
    if (!options.files().isEmpty()) {
      window.opened().open(options.files());
    }
    options.timings().reached("panels");
    parts
        .work()
        .run(
            () -> Catalogue.open(options.dataFolder()),
            opened -> takeCatalogue(opened, loaded),
            this::noCatalogue);
  }

  private void takeCatalogue(Catalogue opened, BaseLayers.Loaded loaded) {
    opened.report().notices().forEach(this::warn);
    parts.catalogue().complete(opened);
    options.timings().reached("catalogue");
    parts
        .work()
        .run(
            () -> {
              opened.addToSearch(SearchablePlaces.of(loaded.layers()));
              return opened;
            },
            this::allThere,
            failure -> warn("Places and districts cannot be searched", failure));
  }

  private void noCatalogue(Exception failure) {
    warn("Nothing can be looked up", failure);
    parts.catalogue().completeExceptionally(failure);
  }

  private void warn(String what, Exception failure) {
    warn("%s: %s".formatted(what, failure.getMessage()));
  }

  /** Tells of something in the notice bar. */
  void warn(String line) {
    window.notices().warn(line);
    options.timings().noticed(line);
  }

  private void allThere(Catalogue catalogue) {
    options.timings().reached("everything there");
    Path picture = options.screenshot();
    if (options.rehearsal()) {
      new Rehearsal(window, parts.model(), catalogue, options.dataFolder())
          .run(window.stage()::close);
    } else if (picture != null) {
      Pulses.after(window.stage(), SETTLING_PULSES, () -> showAndClose(picture));
    }
  }

  private void showAndClose(Path picture) {
    SceneImage.write(window.stage().getScene(), picture);
    window.stage().close();
  }

  private void save(WindowState state) {
    try {
      settings.save(state);
      remember();
    } catch (PrintException e) {
      Main.tell("The window's state was not kept: " + e.getMessage());
    }
  }

  /** Draws the map as the next window will begin with it. */
  private void remember() {
    BaseLayers.Loaded loaded = base;
    if (loaded == null) {
      return;
    }
    try {
      picture.keep(AheadPicture.drawn(AheadPicture.first(loaded, settings.load().state())));
    } catch (IOException | PrintException e) {
      LOG.log(Level.DEBUG, "the next start draws its map anew: {0}", e);
    }
  }

  /** Lets go of what the window held; gives the exit code. */
  int close() {
    parts.sources().close();
    parts.opening().threads().close();
    CompletableFuture<Catalogue> catalogue = parts.catalogue();
    if (catalogue.isDone() && !catalogue.isCompletedExceptionally()) {
      catalogue.join().close();
    }
    return 0;
  }
}
