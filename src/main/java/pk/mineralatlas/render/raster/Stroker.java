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
    double dx = xy[from + 2] - xy[from];
    double dy = xy[from + 3] - xy[from + 1];
    double length = Math.sqrt(dx * dx + dy * dy);
    double normalX = -dy / length * half;
    double normalY = dx / length * half;
    double backX = square ? dx / length * half : 0;
    double backY = square ? dy / length * half : 0;
    leftX = xy[from] - backX + normalX;
    leftY = xy[from + 1] - backY + normalY;
    rightX = xy[from] - backX - normalX;
    rightY = xy[from + 1] - backY - normalY;
    if (rounded) {
      arc(xy[from], xy[from + 1], -normalX, -normalY, normalX, normalY);
    } else {
      out.edge(rightX, rightY, leftX, leftY);
    }
    for (int i = from + 2; i < last; i += 2) {
      double nextDx = xy[i + 2] - xy[i];
      double nextDy = xy[i + 3] - xy[i + 1];
      double nextLength = Math.sqrt(nextDx * nextDx + nextDy * nextDy);
      double nextNormalX = -nextDy / nextLength * half;
      double nextNormalY = nextDx / nextLength * half;
      double shorter = Math.min(length, nextLength);
      corner(xy[i], xy[i + 1], normalX, normalY, nextNormalX, nextNormalY, shorter);
      normalX = nextNormalX;
      normalY = nextNormalY;
      length = nextLength;
    }
    double aheadX = square ? normalY : 0;
    double aheadY = square ? -normalX : 0;
    endLeftX = xy[last] + normalX + aheadX;
    endLeftY = xy[last + 1] + normalY + aheadY;
    endRightX = xy[last] - normalX + aheadX;
    endRightY = xy[last + 1] - normalY + aheadY;
    sides(leftX, leftY, rightX, rightY);
    if (rounded) {
      arc(xy[last], xy[last + 1], normalX, normalY, -normalX, -normalY);
    } else {
      out.edge(endLeftX, endLeftY, endRightX, endRightY);
    }
  }

  private void ring(double[] xy, int from, int count) {
    int last = from + 2 * (count - 1);
    double dx = xy[from] - xy[last];
    double dy = xy[from + 1] - xy[last + 1];
    double length = Math.sqrt(dx * dx + dy * dy);
    double normalX = -dy / length * half;
    double normalY = dx / length * half;
    double firstLeftX = 0;
    double firstLeftY = 0;
    double firstRightX = 0;
    double firstRightY = 0;
    for (int i = from; i <= last; i += 2) {
      int next = i == last ? from : i + 2;
      double nextDx = xy[next] - xy[i];
      double nextDy = xy[next + 1] - xy[i + 1];
      double nextLength = Math.sqrt(nextDx * nextDx + nextDy * nextDy);
      double nextNormalX = -nextDy / nextLength * half;
      double nextNormalY = nextDx / nextLength * half;
      double shorter = Math.min(length, nextLength);
      if (i == from) {
        // the segment that ends here starts at the last position, where the loop ends
        join(xy[i], xy[i + 1], normalX, normalY, nextNormalX, nextNormalY, shorter);
        firstLeftX = endLeftX;
        firstLeftY = endLeftY;
        firstRightX = endRightX;
        firstRightY = endRightY;
      } else {
        corner(xy[i], xy[i + 1], normalX, normalY, nextNormalX, nextNormalY, shorter);
      }
      normalX = nextNormalX;
      normalY = nextNormalY;
      length = nextLength;
    }
    endLeftX = firstLeftX;
    endLeftY = firstLeftY;
    endRightX = firstRightX;
    endRightY = firstRightY;
    sides(leftX, leftY, rightX, rightY);
  }

  /** Ends the segment before a corner and starts the one after it. */
  private void corner(double x, double y, double nx, double ny, double mx, double my, double s) {
    double startLeftX = leftX;
    double startLeftY = leftY;
    double startRightX = rightX;
    double startRightY = rightY;
    join(x, y, nx, ny, mx, my, s);
    sides(startLeftX, startLeftY, startRightX, startRightY);
  }

  private void sides(double startLeftX, double startLeftY, double startRightX, double startRightY) {
    out.edge(startLeftX, startLeftY, endLeftX, endLeftY);
    out.edge(endRightX, endRightY, startRightX, startRightY);
  }

  /**
   * Finds where the sides end and start at a corner, and adds what lies between.
   *
   * @param nx half the width across the segment before, to the left
   * @param mx the same of the segment after
   * @param shorter the length of the shorter of the two segments
   */
  private void join(
      double x, double y, double nx, double ny, double mx, double my, double shorter) {
    double dot = nx * mx + ny * my;
    double toMiter = halfSq / (halfSq + dot);
    double miterX = (nx + mx) * toMiter;
    double miterY = (ny + my) * toMiter;
    // how far along the segments the miter's point lies from the corner
    double shiftSq = 2 * halfSq * toMiter - halfSq;
    boolean fits = dot > -NEARLY_STRAIGHT * halfSq && shiftSq <= shorter * shorter;
    if (fits && dot > NEARLY_STRAIGHT * halfSq) {
      leftX = endLeftX = x + miterX;
      leftY = endLeftY = y + miterY;
      rightX = endRightX = x - miterX;
      rightY = endRightY = y - miterY;
    } else if (nx * my - ny * mx > 0) {
      joinLeft(x, y, miterX, miterY, nx, ny, mx, my, fits);
    } else {
      joinRight(x, y, miterX, miterY, nx, ny, mx, my, fits);
    }
  }

  /** A corner to the left: the left side is the inner one. */
  private void joinLeft(
      double x,
      double y,
      double miterX,
      double miterY,
      double nx,
      double ny,
      double mx,
      double my,
      boolean fits) {
    if (fits) {
      leftX = endLeftX = x + miterX;
      leftY = endLeftY = y + miterY;
    } else {
      endLeftX = x + nx;
      endLeftY = y + ny;
      leftX = x + mx;
      leftY = y + my;
      out.edge(endLeftX, endLeftY, x, y);
      out.edge(x, y, leftX, leftY);
    }
    endRightX = x - nx;
    endRightY = y - ny;
    rightX = x - mx;
    rightY = y - my;
    if (rounded) {
      arc(x, y, -mx, -my, -nx, -ny);
    } else {
      out.edge(rightX, rightY, endRightX, endRightY);
    }
  }

  private void joinRight(
      double x,
      double y,
      double miterX,
      double miterY,
      double nx,
      double ny,
      double mx,
      double my,
      boolean fits) {
    if (fits) {
      rightX = endRightX = x - miterX;
      rightY = endRightY = y - miterY;
    } else {
      endRightX = x - nx;
      endRightY = y - ny;
      rightX = x - mx;
      rightY = y - my;
      out.edge(x, y, endRightX, endRightY);
      out.edge(rightX, rightY, x, y);
    }
    endLeftX = x + nx;
    endLeftY = y + ny;
    leftX = x + mx;
    leftY = y + my;
    if (rounded) {
      arc(x, y, nx, ny, mx, my);
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
