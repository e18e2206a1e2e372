package pk.mineralatlas.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.SymbolForm;

/**
 * A licence known by its place alone: a square, so that it is never taken for a deposit; a dashed
 * one with a question mark where only the district is known.
 *
 * @param form how well the place is known
 * @param halfPx half its side
 */
record LicenceMark(SymbolForm form, double halfPx) implements MapSymbol {

  private static final float[] DASH = {2.2f, 1.7f};
  private static final double MARKED_HALF_PX = 4.4;

  static LicenceMark of(SymbolForm form, double metresPerPx) {
    double closer = Math.log(2_600 / metresPerPx) / Math.log(2);
    return new LicenceMark(form, DepositSymbol.quantised(Math.clamp(3.0 + 0.9 * closer, 2.6, 6.2)));
  }

  @Override
  public double reachPx() {
    return halfPx + 1.5;
  }

  @Override
  public void draw(Graphics2D g, double xPx, double yPx, Palette palette) {
    boolean vague = form == SymbolForm.SOMEWHERE;
    Shape square = square(xPx, yPx, halfPx);
    g.setColor(palette.color(Ink.MARK_EDGE, vague ? 0.7 : 0.9));
    g.fill(square(xPx, yPx, halfPx + 0.9));
    g.setColor(palette.color(Ink.LICENCE, vague ? 0.12 : 0.25));
    g.fill(square);
    g.setColor(palette.color(Ink.LICENCE));
    g.setStroke(
        vague
            ? new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, DASH, 0)
            : new BasicStroke(1.3f));
    g.draw(square);
    if (vague && halfPx >= MARKED_HALF_PX) {
      Signs.draw(g, "?", xPx, yPx, halfPx * 1.5);
    } else if (form == SymbolForm.SOLID || form == SymbolForm.HALO) {
      g.fill(square(xPx, yPx, halfPx * 0.38));
    }
  }

  private static Shape square(double x, double y, double half) {
    return new RoundRectangle2D.Double(x - half, y - half, 2 * half, 2 * half, 2, 2);
  }
}
