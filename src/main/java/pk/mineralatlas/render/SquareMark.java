package pk.mineralatlas.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
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
record SquareMark(Ink ink, double halfPx) implements MapSymbol {

  private static final double EDGE_PX = 1;

  static SquareMark of(Symbolizer.Square square, double metresPerPx) {
    return new SquareMark(square.ink(), DepositSymbol.quantised(square.side().at(metresPerPx) / 2));
  }

  @Override
  public double reachPx() {
    return halfPx + EDGE_PX;
  }

  @Override
  public void draw(Graphics2D g, double xPx, double yPx, Palette palette) {
    g.setColor(palette.color(Ink.MARK_EDGE, 0.9));
    g.fill(square(xPx, yPx, halfPx + EDGE_PX));
    g.setColor(palette.color(ink));
    g.fill(square(xPx, yPx, halfPx));
  }

  private static Rectangle2D square(double x, double y, double half) {
    return new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
  }
}
