package pk.mineralatlas.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.ui.mappane.FrameSource;
import pk.mineralatlas.ui.mappane.FrameSources;
import pk.mineralatlas.ui.mappane.HitFinder;
import pk.mineralatlas.ui.mappane.MapFrame;

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
    this.sources = new FrameSources(new Told(new Blank()), new Blank());
  }

  FrameSources sources() {
    return sources;
  }

  HitFinder hits() {
    return (snapshot, point, tolerancePx) -> List.of();
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

  private static final class Blank implements FrameSource {

    @Override
    public void request(MapSnapshot snapshot, double pxPerCssPx, Consumer<MapFrame> done) {
      int widthPx = (int) (snapshot.viewport().widthPx() * pxPerCssPx);
      int heightPx = (int) (snapshot.viewport().heightPx() * pxPerCssPx);
      int[] argb = new int[widthPx * heightPx];
      java.util.Arrays.fill(argb, 0xffdde8ee);
      Platform.runLater(
          () -> done.accept(new MapFrame(snapshot.viewport(), argb, widthPx, heightPx)));
    }

    @Override
    public void close() {}
  }
}
