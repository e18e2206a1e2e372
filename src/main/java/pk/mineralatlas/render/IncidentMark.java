package pk.mineralatlas.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.SymbolForm;

/**
 * An incident: a diamond whose area grows with the number killed; hollow and dashed where only the
 * district is known.
 *
 * @param form how well the place is known
 * @param halfPx from the centre to a corner
 */
record IncidentMark(SymbolForm form, double halfPx) implements MapSymbol {

  private static final float[] DASH = {2.4f, 1.6f};
  private static final double LEAST_PX = 3;
  private static final double PX_PER_ROOT = 0.85;
  private static final double LARGEST_PX = 13;

  /**
   * @param fatalities how many were killed; not a number where that is not known
   */
  static IncidentMark of(SymbolForm form, double fatalities, double metresPerPx) {
    double root = fatalities > 0 ? Math.sqrt(fatalities) : 0;
    double zoom = Math.clamp(1 + 0.12 * Math.log(2_000 / metresPerPx), 0.8, 1.4);
    return new IncidentMark(
        form, DepositSymbol.quantised(Math.min(LARGEST_PX, LEAST_PX + PX_PER_ROOT * root) * zoom));
  }

  @Override
  public double reachPx() {
    return halfPx + 1.5;
  }

  @Override
  public void draw(Graphics2D g, double xPx, double yPx, Palette palette) {
    boolean vague = form == SymbolForm.SOMEWHERE;
    g.setColor(palette.color(Ink.MARK_EDGE, vague ? 0.5 : 0.9));
    g.fill(DepositSymbol.diamond(xPx, yPx, halfPx + 1.1));
    g.setColor(palette.color(Ink.INCIDENT, vague ? 0.16 : 0.86));
    g.fill(DepositSymbol.diamond(xPx, yPx, halfPx));
    if (vague || form == SymbolForm.HOLLOW) {
      g.setColor(palette.color(Ink.INCIDENT));
      g.setStroke(
          vague
              ? new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, DASH, 0)
              : new BasicStroke(1));
      g.draw(DepositSymbol.diamond(xPx, yPx, halfPx));
    }
  }
}
