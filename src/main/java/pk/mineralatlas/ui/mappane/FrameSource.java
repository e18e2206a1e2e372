package pk.mineralatlas.ui.mappane;

import java.util.function.Consumer;
import pk.mineralatlas.map.MapSnapshot;

/** Draws the map somewhere else than on the FX thread. */
public interface FrameSource extends AutoCloseable {

  /**
   * Asks for a picture; one asked for before and not yet begun is forgotten. Returns at once.
   *
   * @param snapshot what to draw, its viewport in logical pixels
   * @param pxPerCssPx the screen's pixels to a logical one
   * @param done takes the picture on the FX thread
   */
  void request(MapSnapshot snapshot, double pxPerCssPx, Consumer<MapFrame> done);

  /** Takes a picture back that nobody looks at any more; a later one may be drawn over it. */
  default void giveBack(MapFrame frame) {}

  @Override
  void close();
}
