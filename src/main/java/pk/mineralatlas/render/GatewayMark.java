package pk.mineralatlas.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Palette;

/**
 * A port, crossing or airport: a small picture of its kind on a plate.
 *
 * @param kind {@code seaport}, {@code border_crossing}, {@code dry_port}, {@code airport}, {@code
 *     smelter}; another kind is a plain square
 * @param halfPx half the side of the plate
 */
record GatewayMark(String kind, double halfPx) implements MapSymbol {

  private static final double SMALL_HALF_PX = 4.2;
  private static final double LARGE_HALF_PX = 6.5;
  private static final double LARGE_METRES_PER_PX = 1_100;

  /** The kind as this class spells it. */
  static String kindOf(String text) {
    String kind = text.replace(' ', '_');
    return kind.equals("port") ? "seaport" : kind;
  }

  static GatewayMark of(String text, double metresPerPx) {
    double half = metresPerPx > LARGE_METRES_PER_PX ? SMALL_HALF_PX : LARGE_HALF_PX;
    return new GatewayMark(kindOf(text), half);
  }

  /** The farthest view, metres to a pixel, in which a kind is shown. */
  static double farthest(String kind) {
    return switch (kind) {
      case "seaport" -> 2_600;
      case "border_crossing" -> 1_700;
      case "airport" -> 700;
      default -> 1_100;
    };
  }

  @Override
  public double reachPx() {
    return halfPx + 1;
  }

  @Override
  public void draw(Graphics2D g, double xPx, double yPx, Palette palette) {
    double plate = halfPx;
    g.setColor(palette.color(Ink.MARK_EDGE, 0.92));
    g.fill(DepositSymbol.disc(xPx, yPx, plate));
    g.setColor(palette.color(Ink.GATEWAY, 0.55));
    g.setStroke(new BasicStroke(0.8f));
    g.draw(DepositSymbol.disc(xPx, yPx, plate - 0.4));
    g.setColor(palette.color(Ink.GATEWAY));
    Graphics2D picture = (Graphics2D) g.create();
    try {
      picture.translate(xPx, yPx);
      picture.scale(plate * 0.66, plate * 0.66);
      drawPicture(picture);
    } finally {
      picture.dispose();
    }
  }

  /** Draws the picture of the kind into the square from −1 to 1, y down. */
  private void drawPicture(Graphics2D g) {
    g.setStroke(new BasicStroke(0.26f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    switch (kind) {
      case "seaport" -> drawAnchor(g);
      case "border_crossing" -> drawBarrier(g);
      case "dry_port" -> drawContainer(g);
      case "airport" -> g.fill(plane());
      case "smelter" -> g.fill(works());
      default -> g.fill(new Rectangle2D.Double(-0.55, -0.55, 1.1, 1.1));
    }
  }

  private static void drawAnchor(Graphics2D g) {
    g.draw(new Ellipse2D.Double(-0.22, -1, 0.44, 0.44));
    g.draw(line(0, -0.55, 0, 0.92));
    g.draw(line(-0.4, -0.25, 0.4, -0.25));
    g.draw(new Arc2D.Double(-0.78, -0.62, 1.56, 1.54, 195, 150, Arc2D.OPEN));
  }

  private static void drawBarrier(Graphics2D g) {
    g.draw(line(-0.75, -0.7, -0.75, 0.85));
    g.draw(line(0.75, -0.7, 0.75, 0.85));
    g.setStroke(new BasicStroke(0.42f));
    g.draw(line(-0.75, -0.15, 0.75, -0.15));
  }

  private static void drawContainer(Graphics2D g) {
    g.draw(new Rectangle2D.Double(-0.88, -0.55, 1.76, 1.1));
    for (double x = -0.44; x < 0.5; x += 0.44) {
      g.draw(line(x, -0.5, x, 0.5));
    }
  }

  private static Shape plane() {
    return polygon(
        0, -1, 0.17, -0.75, 0.17, -0.3, 0.98, 0.22, 0.98, 0.45, 0.17, 0.2, 0.17, 0.62, 0.45, 0.83,
        0.45, 1, 0, 0.87, -0.45, 1, -0.45, 0.83, -0.17, 0.62, -0.17, 0.2, -0.98, 0.45, -0.98, 0.22,
        -0.17, -0.3, -0.17, -0.75);
  }

  private static Shape works() {
    return polygon(
        -0.95, 0.85, -0.95, -0.05, -0.4, -0.45, -0.4, -0.05, 0.15, -0.45, 0.15, -0.05, 0.45, -0.05,
        0.5, -0.95, 0.82, -0.95, 0.95, 0.85);
  }

  private static Shape line(double x0, double y0, double x1, double y1) {
    Path2D line = new Path2D.Double();
    line.moveTo(x0, y0);
    line.lineTo(x1, y1);
    return line;
  }

  private static Shape polygon(double... xy) {
    Path2D polygon = new Path2D.Double();
    polygon.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      polygon.lineTo(xy[i], xy[i + 1]);
    }
    polygon.closePath();
    return polygon;
  }
}
