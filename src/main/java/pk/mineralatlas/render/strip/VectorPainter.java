package pk.mineralatlas.render.strip;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Draws layers by their rules as paths, thinned to less than ink can show and cut to the view; each
 * layer by a processor of its own. One thread.
 */
public final class VectorPainter {

  private final PictureView picture;
  private final VectorSheet sheet;
  private final BooleanSupplier cancelled;

  /**
   * @param picture its pixels are not used
   */
  public VectorPainter(PictureView picture, VectorSheet sheet, BooleanSupplier cancelled) {
    this.picture = picture;
    this.sheet = sheet;
    this.cancelled = cancelled;
  }

  /**
   * Draws layers, the first lowest; unfinished where it was cancelled.
   *
   * @param g its unit is a pixel of the view
   */
  public void draw(Graphics2D g, List<StyledLayer> layers) {
    sheet.place(g, layers.parallelStream().map(this::draw).toList());
  }

  private VectorPen draw(StyledLayer layer) {
    VectorPen pen = sheet.pen();
    new VectorLayer(layer, picture, sheet.stepsPerPx(), pen, cancelled).draw();
    pen.end();
    return pen;
  }
}
