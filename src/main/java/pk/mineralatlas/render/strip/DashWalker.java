package pk.mineralatlas.render.strip;

import pk.mineralatlas.style.DashPattern;

/**
 * Breaks lines into dashes. Lengths count from the start of a line, seen or not, so that dashes do
 * not crawl along it while the map is moved; only what is near the view is put out. One thread.
 */
public final class DashWalker {

  private static final double DOT_PX = 0.01;

  private final LineView view;
  private final LineView.Box box;
  private final LineSink out;
  private final double[] lengths;
  private final double total;

  /** Position within the pattern, from 0 to before its total. */
  private double phase;

  private boolean penDown;

  /**
   * @param unit units of the view to a pixel of the pattern
   */
  public DashWalker(LineView view, LineSink out, DashPattern pattern, double unit) {
    this.view = view;
    this.box = view.box();
    this.out = out;
    this.lengths = pattern.lengthsPx().stream().mapToDouble(px -> px * unit).toArray();
    double sum = 0;
    for (double length : lengths) {
      sum += length;
    }
    this.total = sum;
  }

  /** Walks one part from its start. */
  public void walk(double[] xy, int from, int to) {
    phase = 0;
    penDown = false;
    double lastX = view.x(xy[2 * from]);
    double lastY = view.y(xy[2 * from + 1]);
    for (int i = from + 1; i < to; i++) {
      double x = view.x(xy[2 * i]);
      double y = view.y(xy[2 * i + 1]);
      if (i + 1 < to && view.isTooShort(x - lastX, y - lastY)) {
        continue;
      }
      step(lastX, lastY, x, y);
      lastX = x;
      lastY = y;
    }
  }

  private void step(double x0, double y0, double x1, double y1) {
    double length = Math.hypot(x1 - x0, y1 - y0);
    if (length == 0) {
      return;
    }
    double enter = enter(x0, y0, x1, y1);
    double leave = 1 - enter(x1, y1, x0, y0);
    if (enter > leave) {
      skip(length);
      return;
    }
    double dirX = (x1 - x0) / length;
    double dirY = (y1 - y0) / length;
    if (enter > 0) {
      skip(enter * length);
    }
    dash(x0, y0, dirX, dirY, new double[] {enter * length, leave * length});
    if (leave < 1) {
      skip((1 - leave) * length);
    }
  }

  private void skip(double length) {
    phase = (phase + length) % total;
    penDown = false;
  }

  /** The share of the way from the first point at which the box of the view is entered. */
  private double enter(double x0, double y0, double x1, double y1) {
    return Math.max(
        enterSpan(x0, x1, box.left(), box.right()), enterSpan(y0, y1, box.top(), box.bottom()));
  }

  private static double enterSpan(double from, double to, double low, double high) {
    if (from < low) {
      return to <= from ? 2 : (low - from) / (to - from);
    }
    if (from > high) {
      return to >= from ? 2 : (from - high) / (from - to);
    }
    return 0;
  }

  /** Puts out the dashes between two distances from a segment's start. */
  private void dash(double x0, double y0, double dirX, double dirY, double[] span) {
    double at = span[0];
    int piece = pieceAt();
    double rest = restOf(piece);
    while (true) {
      double reach = Math.min(rest, span[1] - at);
      if (piece % 2 == 0) {
        line(x0 + at * dirX, y0 + at * dirY, reach * dirX, reach * dirY);
      }
      at += reach;
      phase += reach;
      if (reach < rest) {
        return;
      }
      piece = (piece + 1) % lengths.length;
      penDown = false;
      if (piece == 0) {
        phase = 0;
      }
      rest = lengths[piece];
    }
  }

  private void line(double x, double y, double byX, double byY) {
    if (!penDown) {
      out.moveTo(x, y);
      penDown = true;
    }
    boolean isDot = byX == 0 && byY == 0;
    out.lineTo(isDot ? x + DOT_PX : x + byX, y + byY);
  }

  private int pieceAt() {
    double end = 0;
    for (int i = 0; i < lengths.length; i++) {
      end += lengths[i];
      if (phase < end) {
        return i;
      }
    }
    phase = 0;
    return 0;
  }

  private double restOf(int piece) {
    double end = 0;
    for (int i = 0; i <= piece; i++) {
      end += lengths[i];
    }
    return end - phase;
  }
}
