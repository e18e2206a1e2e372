package pk.mineralatlas.ui.mappane;

/**
 * Who draws the map's pictures.
 *
 * @param frames those in view, at once
 * @param wide the one beneath, when nothing else is to do
 */
public record FrameSources(FrameSource frames, FrameSource wide) {

  /** Ends the drawing threads. */
  public void close() {
    frames.close();
    wide.close();
  }
}
