package pk.mineralatlas.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Palette;

/**
 * The mark of a town: a square for cities, a dot for smaller places; the seat of the federal
 * government has a frame around it.
 *
 * @param rank 1, the greatest, to 5
 * @param capital empty, {@code country} or {@code province}
 */
record PlaceMark(int rank, String capital) implements MapSymbol {

  private static final double[] HALF_PX = {2.7, 2.4, 2.1, 1.8, 1.5};
  private static final int LEAST_CITY = 3;

  static PlaceMark of(double rank, String capital) {
    int whole = Double.isNaN(rank) ? HALF_PX.length : (int) Math.clamp(rank, 1, HALF_PX.length);
    return new PlaceMark(whole, capital);
  }

  private double halfPx() {
    return capital.isEmpty() ? HALF_PX[rank - 1] : Math.max(HALF_PX[1], HALF_PX[rank - 1]);
  }

  @Override
  public double reachPx() {
    return halfPx() + (isFederal() ? 3 : 1);
  }

  private boolean isFederal() {
    return capital.equals("country");
  }

  @Override
  public void draw(Graphics2D g, double xPx, double yPx, Palette palette) {
    double half = halfPx();
    g.setColor(palette.color(Ink.MARK_EDGE, 0.85));
    g.fill(shape(xPx, yPx, half + (isFederal() ? 2.9 : 0.9)));
    g.setColor(palette.color(Ink.PLACE));
    g.fill(shape(xPx, yPx, half));
    if (isFederal()) {
      g.setStroke(new BasicStroke(1));
      g.draw(shape(xPx, yPx, half + 1.7));
    }
  }

  private Shape shape(double x, double y, double half) {
    return rank <= LEAST_CITY || !capital.isEmpty()
        ? new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half)
        : DepositSymbol.disc(x, y, half);
  }
}
