package pk.mineralatlas.render.strip;

import java.util.Arrays;

/** Small squares of the picture, each taken by the first point that falls into it. One thread. */
public final class Spots {

  private double perPx;
  private double marginPx;
  private int firstRow;
  private int rows;
  private int columns;
  private long[] taken = new long[0];

  /** Frees all squares that points of some rows, and a margin around them, can fall into. */
  public void begin(double sizePx, double widthPx, double topPx, double bottomPx, double marginPx) {
    perPx = 1 / sizePx;
    this.marginPx = marginPx;
    firstRow = (int) Math.floor((topPx - marginPx) * perPx);
    rows = (int) Math.floor((bottomPx + marginPx) * perPx) - firstRow + 1;
    columns = (int) Math.floor((widthPx + 2 * marginPx) * perPx) + 2;
    int words = (rows * columns + 63) / 64;
    if (taken.length < words) {
      taken = new long[words];
    } else {
      Arrays.fill(taken, 0, words, 0);
    }
  }

  /** Takes the square of a place; whether it was free. */
  public boolean take(double xPx, double yPx) {
    int column = (int) Math.floor((xPx + marginPx) * perPx);
    int row = (int) Math.floor(yPx * perPx) - firstRow;
    if (column < 0 || column >= columns || row < 0 || row >= rows) {
      return false;
    }
    int spot = row * columns + column;
    boolean free = (taken[spot >> 6] & (1L << spot)) == 0;
    taken[spot >> 6] |= 1L << spot;
    return free;
  }
}
