package pk.mineralatlas.app;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
  private @Nullable Runnable complete;

  Drawing() {
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
   * From now on pictures have all layers there are.
   *
   * @param drawn called once, when the first such picture is in the window
   */
  void onComplete(Runnable drawn) {
    complete = drawn;
  }

  /** Tells of the first complete picture. */
  private final class Told implements FrameSource {

    private final FrameSource frames;

    Told(FrameSource frames) {
      this.frames = frames;
    }

    @Override
    public void request(MapSnapshot snapshot, double pxPerCssPx, Consumer<MapFrame> done) {
      Runnable all = complete;
      frames.request(
          snapshot,
          pxPerCssPx,
          frame -> {
            done.accept(frame);
            if (all != null && all.equals(complete)) {
              complete = null;
              all.run();
            }
          });
    }

    @Override
    public void close() {
      frames.close();
    }
  }
}
