package pk.mineralatlas.render.raster;

/**
 * Makes the outline of a line: both sides, joins and ends. All outlines run the same way round, so
 * that where lines meet nothing is left out. One thread.
 *
 * <p>Left is where the direction points turned by +90° in the coordinates' own sense.
 */
final class Stroker {

  /** Corners that turn by less (cosine) keep their point. */
  private static final double NEARLY_STRAIGHT = 0.9;

  /** How far a chord of a round corner may lie from the arc, pixels. */
  private static final double ARC_TOLERANCE_PX = 0.1;

  private final Coverage out;
  private double half;
  private double halfSq;
  private boolean rounded;

  // half the width across the segment before a corner, to the left, and across the one after it
  private double beforeX;
  private double beforeY;
  private double afterX;
  private double afterY;

  /** The length of the segment after the corner. */
  private double length;

  /** The length of the shorter one of the segments that meet there. */
  private double shorter;

  // where the left and right side of the segment before a corner end …
  private double endLeftX;
  private double endLeftY;
  private double endRightX;
  private double endRightY;
  // … and where those of the segment after it start
  private double leftX;
  private double leftY;
  private double rightX;
  private double rightY;

  Stroker(Coverage out) {
    this.out = out;
  }

  /**
   * Adds the outline of a line.
   *
   * @param xy x, y, x, y … of which none repeats the one before
   * @param from index of the first x
   * @param count how many positions
   * @param closed whether it ends where it began, without naming that position again
   */
  void add(double[] xy, int from, int count, boolean closed, Pen pen) {
    half = pen.widthPx() / 2;
    halfSq = half * half;
    rounded = pen.rounded();
    if (count == 1) {
      if (closed || rounded) {
        dot(xy[from], xy[from + 1]);
      }
    } else if (closed && count > 2) {
      ring(xy, from, count);
    } else {
      line(xy, from, count, closed);
    }
  }

  private void dot(double x, double y) {
    out.edge(x - half, y - half, x - half, y + half);
    out.edge(x + half, y + half, x + half, y - half);
  }

  /** An open line; one that was a ring, too thin to be told from a line, gets square ends. */
  private void line(double[] xy, int from, int count, boolean square) {
    int last = from + 2 * (count - 1);
    turn(xy, from, from + 2);
    double overX = square ? afterY : 0;
    double overY = square ? -afterX : 0;
    leftX = xy[from] - overX + afterX;
    leftY = xy[from + 1] - overY + afterY;
    rightX = xy[from] - overX - afterX;
    rightY = xy[from + 1] - overY - afterY;
    if (rounded) {
      arc(xy[from], xy[from + 1], -afterX, -afterY, afterX, afterY);
    } else {
      out.edge(rightX, rightY, leftX, leftY);
    }
    for (int i = from + 2; i < last; i += 2) {
      turn(xy, i, i + 2);
      corner(xy[i], xy[i + 1]);
    }
    overX = square ? afterY : 0;
    overY = square ? -afterX : 0;
    endLeftX = xy[last] + afterX + overX;
    endLeftY = xy[last + 1] + afterY + overY;
    endRightX = xy[last] - afterX + overX;
    endRightY = xy[last + 1] - afterY + overY;
    sides(leftX, leftY, rightX, rightY);
    if (rounded) {
      arc(xy[last], xy[last + 1], afterX, afterY, -afterX, -afterY);
    } else {
      out.edge(endLeftX, endLeftY, endRightX, endRightY);
    }
  }

  private void ring(double[] xy, int from, int count) {
    int last = from + 2 * (count - 1);
    turn(xy, last, from);
    turn(xy, from, from + 2);
    join(xy[from], xy[from + 1]);
    // the segment that ends at the first position is the last one
    double firstLeftX = endLeftX;
    double firstLeftY = endLeftY;
    double firstRightX = endRightX;
    double firstRightY = endRightY;
    for (int i = from + 2; i <= last; i += 2) {
      turn(xy, i, i == last ? from : i + 2);
      corner(xy[i], xy[i + 1]);
    }
    endLeftX = firstLeftX;
    endLeftY = firstLeftY;
    endRightX = firstRightX;
    endRightY = firstRightY;
    sides(leftX, leftY, rightX, rightY);
  }

  /** Turns to the next segment; the one before it is remembered. */
  private void turn(double[] xy, int start, int end) {
    double dx = xy[end] - xy[start];
    double dy = xy[end + 1] - xy[start + 1];
    double next = Math.sqrt(dx * dx + dy * dy);
    shorter = length < next ? length : next;
    length = next;
    beforeX = afterX;
    beforeY = afterY;
    afterX = -dy / next * half;
    afterY = dx / next * half;
  }

  /** Ends the segment before a corner and starts the one after it. */
  private void corner(double x, double y) {
    double startLeftX = leftX;
    double startLeftY = leftY;
    double startRightX = rightX;
    double startRightY = rightY;
    join(x, y);
    sides(startLeftX, startLeftY, startRightX, startRightY);
  }

  private void sides(double startLeftX, double startLeftY, double startRightX, double startRightY) {
    out.edge(startLeftX, startLeftY, endLeftX, endLeftY);
    out.edge(endRightX, endRightY, startRightX, startRightY);
  }

  /** Finds where the sides end and start at a corner, and adds what lies between. */
  private void join(double x, double y) {
    double dot = beforeX * afterX + beforeY * afterY;
    double toMiter = halfSq / (halfSq + dot);
    double miterX = (beforeX + afterX) * toMiter;
    double miterY = (beforeY + afterY) * toMiter;
    // how far along the segments the miter's point lies from the corner
    double shiftSq = 2 * halfSq * toMiter - halfSq;
    boolean fits = dot > -NEARLY_STRAIGHT * halfSq && shiftSq <= shorter * shorter;
    if (fits && dot > NEARLY_STRAIGHT * halfSq) {
      leftX = endLeftX = x + miterX;
      leftY = endLeftY = y + miterY;
      rightX = endRightX = x - miterX;
      rightY = endRightY = y - miterY;
      return;
    }
    endLeftX = x + beforeX;
    endLeftY = y + beforeY;
    endRightX = x - beforeX;
    endRightY = y - beforeY;
    leftX = x + afterX;
    leftY = y + afterY;
    rightX = x - afterX;
    rightY = y - afterY;
    if (beforeX * afterY - beforeY * afterX > 0) {
      joinLeft(x, y, fits, miterX, miterY);
    } else {
      joinRight(x, y, fits, miterX, miterY);
    }
  }

  /** A corner to the left: the left side is the inner one, cut short where that fits. */
  private void joinLeft(double x, double y, boolean fits, double miterX, double miterY) {
    if (fits) {
      leftX = endLeftX = x + miterX;
      leftY = endLeftY = y + miterY;
    } else {
      out.edge(endLeftX, endLeftY, x, y);
      out.edge(x, y, leftX, leftY);
    }
    if (rounded) {
      arc(x, y, -afterX, -afterY, -beforeX, -beforeY);
    } else {
      out.edge(rightX, rightY, endRightX, endRightY);
    }
  }

  private void joinRight(double x, double y, boolean fits, double miterX, double miterY) {
    if (fits) {
      rightX = endRightX = x - miterX;
      rightY = endRightY = y - miterY;
    } else {
      out.edge(x, y, endRightX, endRightY);
      out.edge(rightX, rightY, x, y);
    }
    if (rounded) {
      arc(x, y, beforeX, beforeY, afterX, afterY);
    } else {
      out.edge(endLeftX, endLeftY, leftX, leftY);
    }
  }

  /** An arc around a point from one radius to another, turning right (from left to right side). */
  private void arc(double x, double y, double fromX, double fromY, double toX, double toY) {
    double sine = fromX * toY - fromY * toX;
    double cosine = fromX * toX + fromY * toY;
    double turn = Math.atan2(sine, cosine);
    if (turn > 0) {
      turn -= 2 * Math.PI;
    }
    double step =
        2 * Math.acos(Math.max(0, 1 - ARC_TOLERANCE_PX / Math.max(half, ARC_TOLERANCE_PX)));
    int pieces = Math.max(1, (int) Math.ceil(-turn / step));
    double stepCos = Math.cos(turn / pieces);
    double stepSin = Math.sin(turn / pieces);
    double radiusX = fromX;
    double radiusY = fromY;
    for (int i = 1; i <= pieces; i++) {
      double nextX = i == pieces ? toX : radiusX * stepCos - radiusY * stepSin;
      double nextY = i == pieces ? toY : radiusX * stepSin + radiusY * stepCos;
      out.edge(x + radiusX, y + radiusY, x + nextX, y + nextY);
      radiusX = nextX;
      radiusY = nextY;
    }
  }
}
