package pk.mineralatlas.render;

import java.awt.Graphics2D;
import pk.mineralatlas.style.Mineral;
import pk.mineralatlas.style.Palette;

/** A deposit that the filter leaves out: still there, small and faint. */
record FaintDot(Mineral mineral) implements MapSymbol {

  private static final double RADIUS_PX = 2.1;
  private static final int ALPHA = 120;

  @Override
  public double reachPx() {
    return RADIUS_PX + 0.5;
  }

  @Override
  public void draw(Graphics2D g, double xPx, double yPx, Palette palette) {
    g.setColor(DepositSymbol.withAlpha(palette.color(mineral), ALPHA));
    g.fill(DepositSymbol.disc(xPx, yPx, RADIUS_PX));
  }
}
