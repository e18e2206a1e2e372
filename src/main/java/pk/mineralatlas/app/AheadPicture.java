package pk.mineralatlas.app;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.ui.mappane.MapFrame;
import pk.mineralatlas.ui.shell.WindowState;

/**
 * The window's first whole picture, drawn while JavaFX wakes, for the map as large as it was when
 * the window was last closed. Any thread.
 */
final class AheadPicture {

  private volatile @Nullable MapSnapshot expected;
  private final CompletableFuture<MapFrame> frame = new CompletableFuture<>();

  /** Begins to draw as soon as the layers are there. */
  static AheadPicture of(
      CompletableFuture<BaseLayers.Loaded> layers, WindowState state, Executor threads) {
    AheadPicture picture = new AheadPicture();
    var _ =
        layers
            .thenAcceptAsync(loaded -> picture.draw(loaded, state), threads)
            .whenComplete((done, failure) -> picture.end(failure));
    return picture;
  }

  private void draw(BaseLayers.Loaded loaded, WindowState state) {
    MapSnapshot snapshot = first(loaded, state);
    expected = snapshot;
    frame.complete(drawn(snapshot));
  }

  /** What a window in a state begins with. */
  static MapSnapshot first(BaseLayers.Loaded loaded, WindowState state) {
    MapModel model = new MapModel(state.expectedView(), Runnable::run, Runnable::run);
    state.map().ifPresent(model::restore);
    model.putFeatures(loaded.layers());
    return model.snapshot();
  }

  /** The picture of a map on a screen of one pixel to a logical one. */
  static MapFrame drawn(MapSnapshot snapshot) {
    BufferedImage image = MapRenderer.bundled().image(snapshot, 1);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new MapFrame(snapshot.viewport(), pixels, image.getWidth(), image.getHeight());
  }

  private void end(@Nullable Throwable failure) {
    if (failure != null) {
      frame.completeExceptionally(failure);
    }
  }

  /** Whether this is the picture asked for, or will be. */
  boolean shows(MapSnapshot snapshot, double pxPerCssPx) {
    return pxPerCssPx == 1 && snapshot.equals(expected);
  }

  /**
   * Hands the picture over on the FX thread.
   *
   * @param done takes it; nothing where it could not be drawn
   */
  void whenDrawn(Consumer<Optional<MapFrame>> done) {
    var _ =
        frame.whenComplete(
            (drawn, failure) -> Platform.runLater(() -> done.accept(Optional.ofNullable(drawn))));
  }
}
