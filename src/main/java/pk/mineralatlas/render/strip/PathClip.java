package pk.mineralatlas.render.strip;

import java.util.Arrays;

/**
 * Cuts rings and lines to a box: rings by Sutherland and Hodgman's way, side after side, lines by
 * Liang and Barsky's, each segment alone. One thread.
 */
final class PathClip {

  /** Takes segments; whether one goes on where the last ended. */
  @FunctionalInterface
  interface Segments {
    void take(double x0, double y0, double x1, double y1, boolean goesOn);
  }

  private final LineView.Box box;
  private double[] xy = new double[0];
  private double[] next = new double[256];
  private int size;

  PathClip(LineView.Box box) {
    this.box = box;
  }

  /** x, y, x, y … of what {@link #ring} left. */
  double[] xy() {
    return xy;
  }

  /** Cuts a ring; returns how many corners are left. */
  int ring(double[] source, int from, int count) {
    xy = Arrays.copyOfRange(source, from, from + 2 * count);
    size = 2 * count;
    cut(0, 1, box.left());
    cut(0, -1, box.right());
    cut(1, 1, box.top());
    cut(1, -1, box.bottom());
    return size / 2;
  }

  /** Keeps what lies on the positive side of a border on an axis. */
  private void cut(int axis, int sign, double border) {
    if (size == 0) {
      return;
    }
    if (next.length < 2 * size + 4) {
      next = new double[2 * size + 4];
    }
    int made = 0;
    double lastX = xy[size - 2];
    double lastY = xy[size - 1];
    double last = sign * ((axis == 0 ? lastX : lastY) - border);
    for (int i = 0; i < size; i += 2) {
      double here = sign * (xy[i + axis] - border);
      if (last < 0 != here < 0) {
        double t = last / (last - here);
        next[made++] = lastX + t * (xy[i] - lastX);
        next[made++] = lastY + t * (xy[i + 1] - lastY);
      }
      if (here >= 0) {
        next[made++] = xy[i];
        next[made++] = xy[i + 1];
      }
      lastX = xy[i];
      lastY = xy[i + 1];
      last = here;
    }
    double[] used = xy;
    xy = next;
    next = used;
    size = made;
  }

  /** Cuts a line. */
  void line(double[] source, int from, int count, Segments segments) {
    boolean goesOn = false;
    for (int i = from; i < from + 2 * (count - 1); i += 2) {
      double x0 = source[i];
      double y0 = source[i + 1];
      double dx = source[i + 2] - x0;
      double dy = source[i + 3] - y0;
      double enter =
          Math.max(enter(x0, dx, box.left(), box.right()), enter(y0, dy, box.top(), box.bottom()));
      double leave =
          1
              - Math.max(
                  enter(x0 + dx, -dx, box.left(), box.right()),
                  enter(y0 + dy, -dy, box.top(), box.bottom()));
      if (enter <= leave) {
        segments.take(
            x0 + enter * dx,
            y0 + enter * dy,
            x0 + leave * dx,
            y0 + leave * dy,
            goesOn && enter == 0);
      }
      goesOn = enter <= leave && leave == 1;
    }
  }

  /** The share of the way at which a span is entered; more than 1 where it is not. */
  private static double enter(double from, double by, double low, double high) {
    if (from < low) {
      return by <= 0 ? 2 : (low - from) / by;
    }
    if (from > high) {
      return by >= 0 ? 2 : (high - from) / by;
    }
    return 0;
  }
}
