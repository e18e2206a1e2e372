package pk.mineralatlas.bench;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.ui.mappane.FrameSource;
import pk.mineralatlas.ui.mappane.MapFrame;

/** Notes of what the newest picture in the window is. FX thread only. */
final class DrawnFrames implements FrameSource {

  private final FrameSource frames;
  private @Nullable MapSnapshot newest;
  private int count;

  DrawnFrames(FrameSource frames) {
    this.frames = frames;
  }

  @Override
  public void request(MapSnapshot snapshot, double pxPerCssPx, Consumer<MapFrame> done) {
    frames.request(
        snapshot,
        pxPerCssPx,
        frame -> {
          done.accept(frame);
          newest = snapshot;
          count++;
        });
  }

  @Override
  public void giveBack(MapFrame frame) {
    frames.giveBack(frame);
  }

  /** What the newest picture shows; null before the first. */
  @Nullable MapSnapshot newest() {
    return newest;
  }

  /** How many pictures there were. */
  int count() {
    return count;
  }

  @Override
  public void close() {
    frames.close();
  }
}
