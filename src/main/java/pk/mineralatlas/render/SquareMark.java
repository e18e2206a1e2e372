package pk.mineralatlas.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import pk.mineralatlas.render.strip.SquareLook;
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
 * @param edgePx how wide the edge around it is
 */
record SquareMark(Colour ink, double halfPx, double edgePx) implements MapSymbol {

  /** The mark of one of a few. */
  static SquareMark of(Symbolizer.Square square, double metresPerPx) {
    return of(square, SquareLook.of(square, metresPerPx));
  }

  static SquareMark of(Symbolizer.Square square, SquareLook look) {
    return new SquareMark(square.ink(), DepositSymbol.quantised(look.halfPx()), look.edgePx());
  }

  @Override
  public double reachPx() {
    return halfPx + edgePx;
  }

  @Override
  public void draw(Graphics2D g, double xPx, double yPx, Palette palette) {
    g.setColor(palette.color(Ink.MARK_EDGE, SquareLook.EDGE_OPACITY));
    g.fill(square(xPx, yPx, halfPx + edgePx));
    g.setColor(palette.color(ink));
    g.fill(square(xPx, yPx, halfPx));
  }

  private static Rectangle2D square(double x, double y, double half) {
    return new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
  }
}
