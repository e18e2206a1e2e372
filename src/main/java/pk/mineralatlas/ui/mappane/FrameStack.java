package pk.mineralatlas.ui.mappane;

import java.nio.IntBuffer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.Viewport;

/**
 * The pictures of the map, placed where the present view wants them: the newest on top, below it
 * the one before, so that what the newest does not cover still shows land, and at the bottom a wide
 * one for whatever a fast gesture uncovers. They are put together once a pulse, however often the
 * view moves. FX thread only.
 */
final class FrameStack extends Pane {

  private final Consumer<MapFrame> unseen;
  private final FrameComposer composer = new FrameComposer();
  private final ImageView image = new ImageView();
  private Viewport view;
  private double pxPerCssPx = 1;
  private @Nullable MapFrame wide;
  private @Nullable MapFrame previous;
  private @Nullable MapFrame newest;
  private boolean stale;

  /** JavaFX may still be painting the one while the other is filled. */
  private Screen filled = new Screen(1, 1);

  private Screen spare = new Screen(1, 1);

  /**
   * @param unseen takes pictures that are not needed any more
   */
  FrameStack(Viewport view, Consumer<MapFrame> unseen) {
    this.view = view;
    this.unseen = unseen;
    // Not managed, it is laid out by itself, without the window around it.
    setManaged(false);
    setMouseTransparent(true);
    image.setSmooth(false);
    image.setManaged(false);
    getChildren().add(image);
  }

  /** Puts a new picture on top. */
  void show(MapFrame frame) {
    MapFrame passedOver = newest;
    if (previous == null || (newest != null && covers(newest))) {
      passedOver = previous;
      previous = newest;
    }
    newest = frame;
    drop(passedOver);
    compose();
  }

  /** Puts a picture at the bottom that shows more of the land, coarsely. */
  void showWide(MapFrame frame) {
    wide = frame;
    compose();
  }

  /** Moves and scales all pictures to where a view wants them, with the next pulse. */
  void place(Viewport wanted) {
    view = wanted;
    compose();
  }

  void setPxPerCssPx(double scale) {
    pxPerCssPx = scale;
    compose();
  }

  /** Forgets pictures of another palette or filter, which must not shine through beside the new. */
  void forgetOlder() {
    drop(previous);
    previous = null;
    wide = null;
  }

  @Nullable MapFrame newestFrame() {
    return newest;
  }

  private void drop(@Nullable MapFrame frame) {
    if (frame != null) {
      unseen.accept(frame);
    }
  }

  private boolean covers(MapFrame frame) {
    PixelBox screen = screen();
    return FramePlace.of(frame, view, pxPerCssPx).box().intersection(screen).equals(screen);
  }

  private PixelBox screen() {
    return new PixelBox(
        0,
        0,
        FramePlace.columns(view.widthPx(), pxPerCssPx),
        FramePlace.columns(view.heightPx(), pxPerCssPx));
  }

  private void compose() {
    stale = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (!stale || newest == null) {
      return;
    }
    stale = false;
    PixelBox box = screen();
    Screen screen = spare.hasSize(box) ? spare : new Screen(box.x1(), box.y1());
    List<FramePlace> places =
        Stream.of(newest, previous, wide)
            .filter(frame -> frame != null)
            .map(frame -> FramePlace.of(frame, view, pxPerCssPx))
            .toList();
    composer.compose(places, screen.pixels, box.x1(), box.y1());
    screen.buffer.updateBuffer(changed -> null);
    spare = filled;
    filled = screen;
    image.setImage(screen.image);
    image.setFitWidth(box.x1() / pxPerCssPx);
    image.setFitHeight(box.y1() / pxPerCssPx);
  }

  /** What the window shows, for tests. */
  int[] shownPixels() {
    return filled.pixels;
  }

  /** Pixels that JavaFX paints as they are. */
  private static final class Screen {

    final int[] pixels;
    final PixelBuffer<IntBuffer> buffer;
    final WritableImage image;

    Screen(int widthPx, int heightPx) {
      pixels = new int[widthPx * heightPx];
      buffer =
          new PixelBuffer<>(
              widthPx, heightPx, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
      image = new WritableImage(buffer);
    }

    boolean hasSize(PixelBox box) {
      return buffer.getWidth() == box.x1() && buffer.getHeight() == box.y1();
    }
  }
}
