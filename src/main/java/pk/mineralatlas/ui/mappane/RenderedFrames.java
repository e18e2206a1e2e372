package pk.mineralatlas.ui.mappane;

import java.util.function.Consumer;
import javafx.application.Platform;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.render.FrameRenderer;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.render.RenderedFrame;

/** Pictures drawn by the map renderer on a thread of their own, handed over on the FX thread. */
public final class RenderedFrames implements FrameSource {

  private final FrameRenderer renderer;

  public RenderedFrames(MapRenderer renderer) {
    this.renderer = new FrameRenderer(renderer);
  }

  /** Those in view and the wide one beneath, each with its own thread. */
  public static FrameSources sources(MapRenderer renderer) {
    return new FrameSources(new RenderedFrames(renderer), new RenderedFrames(renderer));
  }

  @Override
  public void request(MapSnapshot snapshot, double pxPerCssPx, Consumer<MapFrame> done) {
    renderer.request(
        snapshot, pxPerCssPx, frame -> Platform.runLater(() -> done.accept(of(frame))));
  }

  private static MapFrame of(RenderedFrame frame) {
    return new MapFrame(frame.viewport(), frame.argbPre(), frame.widthPx(), frame.heightPx());
  }

  @Override
  public void giveBack(MapFrame frame) {
    renderer.giveBack(
        new RenderedFrame(frame.viewport(), frame.argbPre(), frame.widthPx(), frame.heightPx()));
  }

  @Override
  public void close() {
    renderer.close();
  }
}
