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
  private static final double ROW_EM = 1.15;

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
  private final ReachPx reachX;
  private final ReachPx reachY;

  /** How far a symbol reaches towards a side. */
  @FunctionalInterface
  private interface ReachPx {

    double towards(Side side);
  }

  /**
   * @param xPx the point
   * @param yPx the point
   * @param reachXPx half the width of its symbol
   * @param reachYPx half its height
   */
  PointLayouts(double xPx, double yPx, double reachXPx, double reachYPx) {
    this.xPx = xPx;
    this.yPx = yPx;
    this.reachX = side -> reachXPx;
    this.reachY = side -> reachYPx;
  }

  /** About the symbol of a site on paper. */
  PointLayouts(SiteRim rim) {
    this.xPx = rim.xPx();
    this.yPx = rim.yPx();
    this.reachX = side -> rim.reachPx(Math.atan2(side.dy, side.dx));
    this.reachY = reachX;
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

  /** All places of some rows of numbers, one below the other. */
  List<LabelLayout> aboutRows(List<ShapedText> rows, LabelStyle style) {
    double linePx = ROW_EM * style.sizePx();
    Rectangle2D body = body(rows.getFirst(), false);
    double widthPx = rows.stream().mapToDouble(ShapedText::advancePx).max().orElse(0);
    double heightPx = body.getHeight() + (rows.size() - 1) * linePx;
    List<LabelLayout> layouts = new ArrayList<>();
    for (Side side : SIDES) {
      List<LabelPiece> pieces = new ArrayList<>();
      double y = top(side, heightPx) - body.getY();
      for (ShapedText row : rows) {
        pieces.add(new LabelPiece(row, style, left(side, widthPx), y));
        y += linePx;
      }
      layouts.add(LabelLayout.of(pieces, side.cost));
    }
    return layouts;
  }

  /**
   * All places of a number with a name after it, the number always nearest the reader's start.
   *
   * @param below rows of further numbers under it
   */
  List<LabelLayout> about(
      ShapedText number,
      LabelStyle numberStyle,
      ShapedText name,
      LabelStyle style,
      List<ShapedText> below) {
    double spacePx = 4;
    boolean urdu = TextShaper.isRightToLeft(name.text());
    Rectangle2D body = body(name, urdu);
    double numberPx = number.advancePx() + spacePx;
    double linePx = ROW_EM * numberStyle.sizePx();
    List<LabelLayout> layouts = new ArrayList<>();
    for (Side side : SIDES) {
      double left = left(side, body.getWidth() + numberPx);
      double y = top(side, body.getHeight() + below.size() * linePx) - body.getY();
      double nameX = (urdu ? left : left + numberPx) - body.getX();
      double numberX = urdu ? left + body.getWidth() + spacePx : left;
      double numberY = urdu ? y + body.getCenterY() - body(number, false).getCenterY() : y;
      List<LabelPiece> pieces = new ArrayList<>();
      pieces.add(new LabelPiece(number, numberStyle, numberX, numberY));
      pieces.add(new LabelPiece(name, style, nameX, y));
      double rowY = urdu ? y + body.getMaxY() + 0.2 * linePx : y;
      for (ShapedText row : below) {
        rowY += linePx;
        double end = left + body.getWidth() + numberPx - row.advancePx();
        pieces.add(new LabelPiece(row, numberStyle, urdu ? end : left, rowY));
      }
      layouts.add(LabelLayout.of(pieces, cost(side, urdu)));
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
    double reachPx = reachX.towards(side);
    double out = side.dy == 0 ? reachPx + GAP_PX : 0.72 * reachPx + 0.6 * GAP_PX;
    return switch (side.dx) {
      case 1 -> xPx + out;
      case -1 -> xPx - out - widthPx;
      default -> xPx - widthPx / 2;
    };
  }

  private double top(Side side, double heightPx) {
    double reachPx = reachY.towards(side);
    double out = side.dx == 0 ? reachPx + GAP_PX : 0.4 * reachPx + 0.8 * GAP_PX;
    return switch (side.dy) {
      case 1 -> yPx + out;
      case -1 -> yPx - out - heightPx;
      default -> yPx - heightPx / 2;
    };
  }
}
