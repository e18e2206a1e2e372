package pk.mineralatlas.render.raster;

import java.util.Arrays;

/**
 * Draws on some rows of a picture. Areas and lines are gathered first and then painted at once, so
 * that what overlaps in one painting does not add up. One thread; several canvases may draw on
 * different rows of a picture at the same time.
 */
public final class Canvas {

  private final Coverage coverage;
  private final Stroker stroker;
  private Picture picture;
  private int topPx;
  private int bottomPx;

  /** A canvas for pictures of the width of this one. */
  public Canvas(Picture picture) {
    this.picture = picture;
    this.coverage = new Coverage(picture.widthPx());
    this.stroker = new Stroker(coverage);
  }

  /** Turns to the rows from {@code topPx} to before {@code bottomPx} of a picture as wide. */
  public void begin(Picture newPicture, int newTopPx, int newBottomPx) {
    picture = newPicture;
    topPx = newTopPx;
    bottomPx = newBottomPx;
    coverage.begin(topPx, bottomPx);
  }

  public int topPx() {
    return topPx;
  }

  public int bottomPx() {
    return bottomPx;
  }

  /** Fills all rows, whatever was there. */
  public void clear(Tint tint) {
    int width = picture.widthPx();
    Arrays.fill(picture.argbPre(), topPx * width, bottomPx * width, tint.full());
  }

  /**
   * Gathers an area, closed by a line from its last position to its first.
   *
   * @param xy x, y, x, y … in pixels, y down
   * @param from index of the first x
   * @param count how many positions
   */
  public void area(double[] xy, int from, int count) {
    int last = from + 2 * (count - 1);
    double x = xy[last];
    double y = xy[last + 1];
    for (int i = from; i <= last; i += 2) {
      double nextX = xy[i];
      double nextY = xy[i + 1];
      coverage.edge(x, y, nextX, nextY);
      x = nextX;
      y = nextY;
    }
  }

  /**
   * Gathers a line.
   *
   * @param xy x, y, x, y … in pixels, y down, no position equal to the one before
   * @param from index of the first x
   * @param count how many positions
   * @param closed whether it returns from its last position to its first
   */
  public void line(double[] xy, int from, int count, boolean closed, Pen pen) {
    stroker.add(xy, from, count, closed, pen);
  }

  /** Paints what was gathered. */
  public void paint(Tint tint) {
    coverage.paint(picture, tint);
  }

  /** Lays a sprite over a place. */
  public void stamp(Sprite sprite, double xPx, double yPx) {
    sprite.stamp(picture, xPx, yPx, topPx, bottomPx);
  }
}
