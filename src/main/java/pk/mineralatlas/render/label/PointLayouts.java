package pk.mineralatlas.render.label;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of a name about a point: beside it, above and below, and at the corners between. The
 * order of preference follows E. Imhof, Positioning Names on Maps, 1975; Urdu, which is read from
 * the right, prefers the left.
 */
final class PointLayouts {

  private static final double GAP_PX = 3;

  /** How far off numbers stand where there is no room beside their symbol. */
  private static final double[] RINGS_PX = {8, 13, 19, 26, 34, 43, 54, 68, 85, 105};

  private static final int DIRECTIONS = 16;
  private static final double LED_COST = 3.2;
  private static final double COST_PER_PX = 20;

  /** Where a name stands: −1 left or above, 0 over the point, 1 right or below; and its cost. */
  private enum Side {
    RIGHT(1, 0, 0),
    UPPER_RIGHT(1, -1, 0.5),
    LOWER_RIGHT(1, 1, 0.7),
    LEFT(-1, 0, 0.8),
    ABOVE(0, -1, 1),
    BELOW(0, 1, 1.1),
    UPPER_LEFT(-1, -1, 1.3),
    LOWER_LEFT(-1, 1, 1.5);

    final int dx;
    final int dy;
    final double cost;

    Side(int dx, int dy, double cost) {
      this.dx = dx;
      this.dy = dy;
      this.cost = cost;
    }
  }

  private static final List<Side> SIDES = List.of(Side.values());

  private final double xPx;
  private final double yPx;
  private final double reachXPx;
  private final double reachYPx;

  /**
   * @param xPx the point
   * @param yPx the point
   * @param reachXPx half the width of its symbol
   * @param reachYPx half its height
   */
  PointLayouts(double xPx, double yPx, double reachXPx, double reachYPx) {
    this.xPx = xPx;
    this.yPx = yPx;
    this.reachXPx = reachXPx;
    this.reachYPx = reachYPx;
  }

  /**
   * Whether any place might be free, told without shaping the text.
   *
   * @param leastWidthPx that it will hardly be narrower than
   */
  boolean mayHaveRoom(CollisionGrid grid, double leastWidthPx, LabelStyle style) {
    double heightPx = 0.5 * style.sizePx();
    for (Side side : SIDES) {
      double left = left(side, leastWidthPx);
      double top = top(side, heightPx);
      if (grid.isFree(new LabelBox(left, top, left + leastWidthPx, top + heightPx), xPx, yPx)) {
        return true;
      }
    }
    return false;
  }

  /** All places of a text. */
  List<LabelLayout> about(ShapedText text, LabelStyle style) {
    boolean urdu = TextShaper.isRightToLeft(text.text());
    List<LabelLayout> layouts = new ArrayList<>();
    for (Side side : SIDES) {
      Rectangle2D body = body(text, urdu);
      double x = left(side, body.getWidth()) - body.getX();
      double y = top(side, body.getHeight()) - body.getY();
      layouts.add(LabelLayout.of(List.of(new LabelPiece(text, style, x, y)), cost(side, urdu)));
    }
    return layouts;
  }

  /**
   * Places farther off, at the end of a line, on rings of growing width; dearer than any place
   * beside the symbol that covers no large one.
   */
  List<LabelLayout> led(ShapedText text, LabelStyle style) {
    Rectangle2D body = body(text, false);
    double halfWidth = body.getWidth() / 2;
    double halfHeight = body.getHeight() / 2;
    List<LabelLayout> layouts = new ArrayList<>();
    for (double offPx : RINGS_PX) {
      int directions = (int) (DIRECTIONS + offPx / 4);
      for (int d = 0; d < directions; d++) {
        double angle = 2 * Math.PI * d / directions;
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        double centreX = xPx + dx * (reachXPx + offPx + halfWidth);
        double centreY = yPx + dy * (reachYPx + offPx + halfHeight);
        Leader leader =
            new Leader(
                xPx + dx * reachXPx,
                yPx + dy * reachYPx,
                Math.clamp(xPx, centreX - halfWidth - 2, centreX + halfWidth + 2),
                Math.clamp(yPx, centreY - halfHeight - 2, centreY + halfHeight + 2));
        LabelPiece piece =
            new LabelPiece(
                text, style, centreX - halfWidth - body.getX(), centreY - halfHeight - body.getY());
        layouts.add(LabelLayout.led(piece, LED_COST + offPx / COST_PER_PX, leader));
      }
    }
    return layouts;
  }

  /** All places of a number with a name after it, the number always nearest the reader's start. */
  List<LabelLayout> about(
      ShapedText number, LabelStyle numberStyle, ShapedText name, LabelStyle style) {
    double spacePx = 4;
    boolean urdu = TextShaper.isRightToLeft(name.text());
    Rectangle2D body = body(name, urdu);
    double numberPx = number.advancePx() + spacePx;
    List<LabelLayout> layouts = new ArrayList<>();
    for (Side side : Side.values()) {
      double left = left(side, body.getWidth() + numberPx);
      double y = top(side, body.getHeight()) - body.getY();
      double nameX = (urdu ? left : left + numberPx) - body.getX();
      double numberX = urdu ? left + body.getWidth() + spacePx : left;
      double numberY = urdu ? y + body.getCenterY() - body(number, false).getCenterY() : y;
      layouts.add(
          LabelLayout.of(
              List.of(
                  new LabelPiece(number, numberStyle, numberX, numberY),
                  new LabelPiece(name, style, nameX, y)),
              cost(side, urdu)));
    }
    return layouts;
  }

  private static double cost(Side side, boolean urdu) {
    return urdu ? mirrored(side).cost : side.cost;
  }

  private static Side mirrored(Side side) {
    for (Side other : Side.values()) {
      if (other.dx == -side.dx && other.dy == side.dy) {
        return other;
      }
    }
    return side;
  }

  /** What the eye takes for the text's body: from the capitals' top to the baseline, or the ink. */
  private static Rectangle2D body(ShapedText text, boolean urdu) {
    if (urdu) {
      return text.inkPx();
    }
    double capPx = 0.727 * text.font().getSize2D();
    return new Rectangle2D.Double(0, -capPx, text.advancePx(), capPx);
  }

  private double left(Side side, double widthPx) {
    double out = side.dy == 0 ? reachXPx + GAP_PX : 0.72 * reachXPx + 0.6 * GAP_PX;
    return switch (side.dx) {
      case 1 -> xPx + out;
      case -1 -> xPx - out - widthPx;
      default -> xPx - widthPx / 2;
    };
  }

  private double top(Side side, double heightPx) {
    double out = side.dx == 0 ? reachYPx + GAP_PX : 0.4 * reachYPx + 0.8 * GAP_PX;
    return switch (side.dy) {
      case 1 -> yPx + out;
      case -1 -> yPx - out - heightPx;
      default -> yPx - heightPx / 2;
    };
  }
}
