package pk.mineralatlas.render.strip;

/**
 * Sets ties across lines: short strokes at even distances, counted from the start of the line, so
 * that they do not crawl while the map is moved. One thread.
 *
 * @param everyPx from one tie to the next
 * @param lengthPx of a tie, half of it on either side of the line
 */
public record TieWalker(LineView view, LineSink out, double everyPx, double lengthPx) {

  /** Walks one part from its start. */
  public void walk(double[] xy, int from, int to) {
    double next = everyPx / 2;
    double lastX = view.x(xy[2 * from]);
    double lastY = view.y(xy[2 * from + 1]);
    for (int i = from + 1; i < to; i++) {
      double x = view.x(xy[2 * i]);
      double y = view.y(xy[2 * i + 1]);
      next = step(lastX, lastY, x, y, next);
      lastX = x;
      lastY = y;
    }
  }

  /** Sets the ties of a segment; returns how far into the following one the next tie stands. */
  private double step(double x0, double y0, double x1, double y1, double firstPx) {
    double length = Math.hypot(x1 - x0, y1 - y0);
    double next = firstPx;
    for (; next <= length; next += everyPx) {
      double t = next / length;
      double x = x0 + (x1 - x0) * t;
      double y = y0 + (y1 - y0) * t;
      if (isNear(x, y)) {
        double acrossX = -(y1 - y0) / length * lengthPx / 2;
        double acrossY = (x1 - x0) / length * lengthPx / 2;
        out.moveTo(x - acrossX, y - acrossY);
        out.lineTo(x + acrossX, y + acrossY);
      }
    }
    return next - length;
  }

  private boolean isNear(double x, double y) {
    LineView.Box box = view.box();
    return x > box.left() && x < box.right() && y > box.top() && y < box.bottom();
  }
}
