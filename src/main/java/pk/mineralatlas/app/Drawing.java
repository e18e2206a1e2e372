package pk.mineralatlas.app;

import java.util.function.Consumer;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.HitTest;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.ui.mappane.FrameSource;
import pk.mineralatlas.ui.mappane.FrameSources;
import pk.mineralatlas.ui.mappane.HitFinder;
import pk.mineralatlas.ui.mappane.MapFrame;
import pk.mineralatlas.ui.mappane.RenderedFrames;

/** Who draws the window's map, and the moment its first complete picture is there. */
final class Drawing {

  private final Runnable firstComplete;
  private final FrameSources sources;
  private boolean complete;
  private boolean told;

  /**
   * @param firstComplete called on the FX thread once the first picture of all layers is shown
   */
  Drawing(Runnable firstComplete) {
    this.firstComplete = firstComplete;
    FrameSources drawn = RenderedFrames.sources(MapRenderer.bundled());
    this.sources = new FrameSources(new Told(drawn.frames()), drawn.wide());
  }

  FrameSources sources() {
    return sources;
  }

  HitFinder hits() {
    return HitTest::at;
  }

  /** From now on pictures have all layers there are. */
  void setComplete() {
    complete = true;
  }

  /** Tells of the first complete picture. */
  private final class Told implements FrameSource {

    private final FrameSource frames;

    Told(FrameSource frames) {
      this.frames = frames;
    }

    @Override
    public void request(MapSnapshot snapshot, double pxPerCssPx, Consumer<MapFrame> done) {
      boolean all = complete;
      frames.request(
          snapshot,
          pxPerCssPx,
          frame -> {
            done.accept(frame);
            if (all && !told) {
              told = true;
              firstComplete.run();
            }
          });
    }

    @Override
    public void close() {
      frames.close();
    }
  }
}
