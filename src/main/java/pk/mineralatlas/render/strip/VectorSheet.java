package pk.mineralatlas.render.strip;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;

/**
 * Paper that keeps layers as paths. Its pens count in steps of a fine grid from the view's upper
 * left corner, y down. One thread; its pens may be used by one thread each.
 */
public interface VectorSheet {

  /** Steps to a pixel of the view. */
  double stepsPerPx();

  /** A pen for one layer. */
  VectorPen pen();

  /**
   * Puts what pens wrote on the graphics as it stands, each over the one before.
   *
   * @param g its unit is a pixel of the view
   * @param pens made by {@link #pen()}, and ended
   */
  void place(Graphics2D g, List<VectorPen> pens);

  /**
   * Draws what readers can show and hide by itself.
   *
   * @param drawing gets a graphics like the given one, which must not be used meanwhile
   */
  void group(Graphics2D g, DrawnGroup group, Consumer<Graphics2D> drawing);
}
