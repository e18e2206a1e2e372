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
   * @param groups of each layer, which group it is
   */
  public void draw(Graphics2D g, List<StyledLayer> layers, List<DrawnGroup> groups) {
    List<VectorPen> pens = layers.parallelStream().map(this::draw).toList();
    for (int i = 0; i < pens.size(); i++) {
      List<VectorPen> pen = List.of(pens.get(i));
      sheet.group(g, groups.get(i), inside -> sheet.place(inside, pen));
    }
  }

  private VectorPen draw(StyledLayer layer) {
    VectorPen pen = sheet.pen();
    new VectorLayer(layer, picture, sheet.stepsPerPx(), pen, cancelled).draw();
    pen.end();
    return pen;
  }
}
