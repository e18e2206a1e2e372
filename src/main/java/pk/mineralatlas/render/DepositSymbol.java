package pk.mineralatlas.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Mineral;
import pk.mineralatlas.style.Palette;
import pk.mineralatlas.style.SymbolForm;

/**
 * A deposit's disc with the sign of its mineral: the map, its legend and the lists draw the same.
 *
 * @param mineral whose colour and sign it carries
 * @param form how well the place is known
 * @param radiusPx of the disc, in units of the graphics, without its edge or halo
 * @param withSign whether the sign is drawn; a district's question mark always is where it fits
 */
public record DepositSymbol(Mineral mineral, SymbolForm form, double radiusPx, boolean withSign)
    implements MapSymbol {

  /** The scale, metres of the map plane to a pixel, from which on discs are dots. */
  private static final double FAR_METRES_PER_PX = 2_600;

  private static final double NEAR_METRES_PER_PX = 500;
  private static final double CLOSE_METRES_PER_PX = 40;

  private static final double SIGN_RADIUS_PX = 6.4;

  /**
   * How large a deposit's disc is: important ones larger, all of them larger as one comes closer.
   *
   * @param importance 0 to 100; what is not a number counts as 0
   * @param metresPerPx metres of the map plane to a pixel
   */
  public static double radiusPx(double importance, double metresPerPx) {
    double weight = importance > 0 ? Math.min(importance, 100) / 100 : 0;
    double near = closeness(metresPerPx, FAR_METRES_PER_PX, NEAR_METRES_PER_PX);
    double close = closeness(metresPerPx, NEAR_METRES_PER_PX, CLOSE_METRES_PER_PX);
    double radius = 2.4 + 5.2 * weight + near * (4.4 + 0.4 * weight) + close * (2.2 + 0.8 * weight);
    return quantised(radius);
  }

  /** To quarters of a pixel, so that one picture serves many symbols. */
  static double quantised(double px) {
    return Math.round(px * 4) / 4.0;
  }

  /** 0 at the far scale or beyond, 1 at the near one, even by doublings between. */
  private static double closeness(double metresPerPx, double far, double near) {
    return Math.clamp(Math.log(far / metresPerPx) / Math.log(far / near), 0, 1);
  }

  /** Whether a deposit's disc is large enough for its sign at a scale. */
  public static boolean showsSign(double importance, double metresPerPx) {
    return radiusPx(importance, metresPerPx) >= SIGN_RADIUS_PX;
  }

  /** The symbol of a deposit on a map. */
  public static DepositSymbol of(
      Mineral mineral, SymbolForm form, double importance, double metresPerPx) {
    return new DepositSymbol(
        mineral, form, radiusPx(importance, metresPerPx), showsSign(importance, metresPerPx));
  }

  @Override
  public double reachPx() {
    return reachPx(form, radiusPx);
  }

  private static double reachPx(SymbolForm form, double radiusPx) {
    return form == SymbolForm.HALO ? radiusPx * 1.55 + 1 : radiusPx + 1.2;
  }

  /** How far the symbol of such a deposit reaches from its centre at a scale. */
  static double reachPx(SymbolForm form, double importance, double metresPerPx) {
    return reachPx(form, radiusPx(importance, metresPerPx));
  }

  @Override
  public void draw(Graphics2D g, double xPx, double yPx, Palette palette) {
    Color colour = palette.color(mineral);
    switch (form) {
      case SOLID -> drawSolid(g, xPx, yPx, colour, palette);
      case HALO -> {
        drawHalo(g, xPx, yPx, colour);
        drawSolid(g, xPx, yPx, colour, palette);
      }
      case HOLLOW -> drawHollow(g, xPx, yPx, colour, palette);
      case SOMEWHERE -> drawSomewhere(g, xPx, yPx, colour, palette);
    }
  }

  private void drawHalo(Graphics2D g, double x, double y, Color colour) {
    g.setColor(withAlpha(colour, 60));
    g.fill(disc(x, y, radiusPx * 1.55));
  }

  private void drawSolid(Graphics2D g, double x, double y, Color colour, Palette palette) {
    g.setColor(palette.color(Ink.MARK_EDGE));
    g.fill(disc(x, y, radiusPx + edgePx()));
    g.setColor(colour);
    g.fill(disc(x, y, radiusPx));
    if (withSign) {
      drawSign(g, x, y, mineral.sign(), Palette.inkOn(colour));
    }
  }

  private void drawHollow(Graphics2D g, double x, double y, Color colour, Palette palette) {
    double ring = withSign ? Math.max(1.2, radiusPx * 0.2) : Math.max(1.3, radiusPx * 0.36);
    g.setColor(palette.color(Ink.MARK_EDGE));
    g.fill(disc(x, y, radiusPx + edgePx()));
    g.setColor(colour);
    g.fill(ring(x, y, radiusPx, radiusPx - ring));
    if (withSign) {
      drawSign(g, x, y, mineral.sign(), colour);
    }
  }

  private void drawSomewhere(Graphics2D g, double x, double y, Color colour, Palette palette) {
    g.setColor(palette.color(Ink.MARK_EDGE, 0.78));
    g.fill(disc(x, y, radiusPx));
    g.setColor(withAlpha(colour, 46));
    g.fill(disc(x, y, radiusPx));
    g.setColor(colour);
    double widthPx = Math.max(0.9, radiusPx * 0.12);
    float dash = (float) (2 * Math.PI * radiusPx / Math.max(6, Math.round(radiusPx * 1.5)) / 2);
    g.setStroke(
        new BasicStroke(
            (float) widthPx,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            4,
            new float[] {dash},
            0));
    g.draw(disc(x, y, radiusPx - widthPx / 2));
    if (withSign) {
      drawSign(g, x, y, "?", colour);
    }
  }

  private void drawSign(Graphics2D g, double x, double y, String sign, Color colour) {
    g.setColor(colour);
    if (sign.equals("◆")) {
      g.fill(diamond(x, y, radiusPx * 0.5));
      return;
    }
    double share = sign.length() > 1 ? 0.92 : 1.08;
    Signs.draw(g, sign, x, y, radiusPx * share);
  }

  private double edgePx() {
    return Math.clamp(radiusPx * 0.14, 0.6, 1.2);
  }

  static Ellipse2D disc(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Path2D ring(double x, double y, double outer, double inner) {
    Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    ring.append(disc(x, y, outer), false);
    ring.append(disc(x, y, inner), false);
    return ring;
  }

  static Path2D diamond(double x, double y, double half) {
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(x, y - half);
    diamond.lineTo(x + half, y);
    diamond.lineTo(x, y + half);
    diamond.lineTo(x - half, y);
    diamond.closePath();
    return diamond;
  }

  static Color withAlpha(Color colour, int alpha) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }
}
