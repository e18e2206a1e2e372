package pk.mineralatlas.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import pk.mineralatlas.style.Colour;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.Symbolizer;

/**
 * A point of an opened layer: a filled square with an edge, never a disc, so that it is not taken
 * for a deposit.
 *
 * @param ink its colour
 * @param halfPx half its side, without the edge
 */
record SquareMark(Colour ink, double halfPx) implements MapSymbol {

  private static final double EDGE_PX = 1;
  private static final double SMALLEST_HALF_PX = 1;

  static SquareMark of(Symbolizer.Square square, double metresPerPx) {
    return new SquareMark(square.ink(), DepositSymbol.quantised(square.side().at(metresPerPx) / 2));
  }

  /** The mark of one of so many that with an edge they would fill the view. */
  static SquareMark ofMany(Symbolizer.Square square) {
    return new SquareMark(square.ink(), SMALLEST_HALF_PX);
  }

  private double edgePx() {
    return halfPx > SMALLEST_HALF_PX ? EDGE_PX : 0;
  }

  @Override
  public double reachPx() {
    return halfPx + edgePx();
  }

  @Override
  public void draw(Graphics2D g, double xPx, double yPx, Palette palette) {
    g.setColor(palette.color(Ink.MARK_EDGE, 0.9));
    g.fill(square(xPx, yPx, halfPx + edgePx()));
    g.setColor(palette.color(ink));
    g.fill(square(xPx, yPx, halfPx));
  }

  private static Rectangle2D square(double x, double y, double half) {
    return new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
  }
}
