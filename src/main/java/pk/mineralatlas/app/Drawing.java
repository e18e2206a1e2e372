package pk.mineralatlas.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.HitTest;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.ui.mappane.FrameSource;
import pk.mineralatlas.ui.mappane.FrameSources;
import pk.mineralatlas.ui.mappane.HitFinder;
import pk.mineralatlas.ui.mappane.MapFrame;
import pk.mineralatlas.ui.mappane.RenderedFrames;

/**
 * Who draws the window's map, and the moment its first complete picture is there. FX thread only.
 */
final class Drawing {

  private final FrameSources sources;
  private final AheadPicture ahead;
  private final CompletableFuture<Optional<MapFrame>> remembered;
  private Runnable whole = () -> {};
  private @Nullable Runnable complete;
  private boolean begun;

  /**
   * @param ahead the first such picture, where it is the one the window asks for
   * @param remembered the map as it will be, to show until the layers are there
   */
  Drawing(AheadPicture ahead, CompletableFuture<Optional<MapFrame>> remembered) {
    this.ahead = ahead;
    this.remembered = remembered;
    FrameSources drawn = RenderedFrames.sources(MapRenderer.bundled());
    this.sources = new FrameSources(new Told(drawn.frames()), drawn.wide());
  }

  FrameSources sources() {
    return sources;
  }

  HitFinder hits() {
    return HitTest::at;
  }

  /**
   * Until then a remembered map may be shown.
   *
   * @param shown called when it is in the window
   */
  void onRemembered(Runnable shown) {
    whole = shown;
  }

  /**
   * From now on pictures have all layers there are.
   *
   * @param drawn called once, when the first such picture is in the window
   */
  void onComplete(Runnable drawn) {
    complete = drawn;
    begun = true;
  }

  /** Tells of the first complete picture. */
  private final class Told implements FrameSource {

    private final FrameSource frames;
    private @Nullable MapSnapshot latest;
    private int delivered;

    Told(FrameSource frames) {
      this.frames = frames;
    }

    @Override
    public void request(MapSnapshot snapshot, double pxPerCssPx, Consumer<MapFrame> done) {
      latest = snapshot;
      if (!begun && pxPerCssPx == 1 && remembered.getNow(Optional.empty()).isPresent()) {
        showRemembered(snapshot.viewport(), done);
        return;
      }
      if (complete != null && ahead.shows(snapshot, pxPerCssPx)) {
        ahead.whenDrawn(
            frame ->
                frame.ifPresentOrElse(
                    drawn -> deliver(snapshot, drawn, done),
                    () -> drawLate(snapshot, pxPerCssPx, done)));
      } else {
        draw(snapshot, pxPerCssPx, done);
      }
    }

    @Override
    public void giveBack(MapFrame frame) {
      frames.giveBack(frame);
    }

    /** A window that is still finding its size can wait for it; the land alone is no use to it. */
    private void showRemembered(Viewport view, Consumer<MapFrame> done) {
      remembered
          .getNow(Optional.empty())
          .filter(kept -> kept.viewport().equals(view))
          .ifPresent(
              kept -> {
                done.accept(kept);
                whole.run();
              });
    }

    private void deliver(MapSnapshot snapshot, MapFrame drawn, Consumer<MapFrame> done) {
      if (snapshot.equals(latest)) {
        delivered++;
        done.accept(drawn);
        tellOf(complete);
      }
    }

    /** The picture was not drawn ahead after all. */
    private void drawLate(MapSnapshot snapshot, double pxPerCssPx, Consumer<MapFrame> done) {
      if (snapshot.equals(latest)) {
        draw(snapshot, pxPerCssPx, done);
      }
    }

    private void draw(MapSnapshot snapshot, double pxPerCssPx, Consumer<MapFrame> done) {
      Runnable all = complete;
      int before = delivered;
      frames.request(
          snapshot,
          pxPerCssPx,
          frame -> {
            // One that was being drawn when the picture ahead came is older than that.
            if (before == delivered) {
              done.accept(frame);
              tellOf(all);
            }
          });
    }

    private void tellOf(@Nullable Runnable all) {
      if (all != null && all.equals(complete)) {
        complete = null;
        all.run();
      }
    }

    @Override
    public void close() {
      frames.close();
    }
  }
}
