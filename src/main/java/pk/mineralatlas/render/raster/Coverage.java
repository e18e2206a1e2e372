package pk.mineralatlas.render.raster;

import java.util.Arrays;

/**
 * How much of each pixel of a strip lies inside of outlines. Every edge adds, exactly, the signed
 * area it covers of the pixels it crosses; summed from the left, they are the winding number of a
 * pixel's area (as R. Levien's font-rs reckons it, 2016). Areas laid over each other count once
 * where their outlines run the same way round. What is painted is forgotten. One thread.
 *
 * <p>Coordinates are pixels of the picture, y down. Blocks of {@value #BLOCK} pixels that no edge
 * touched are painted or passed over as a whole.
 */
final class Coverage {

  private static final int BLOCK_BITS = 4;
  private static final int BLOCK = 1 << BLOCK_BITS;

  /** Less than this of a pixel is not seen, and more than rounding adds up to. */
  private static final float NOTHING = 1f / 512;

  private final int widthPx;
  private final int stride;
  private final int words;
  private float[] cells = new float[0];
  private long[] touched = new long[0];
  private int top;
  private int bottom;
  private int firstRow;
  private int lastRow;

  Coverage(int widthPx) {
    this.widthPx = widthPx;
    this.stride = (widthPx + 2 + BLOCK - 1) / BLOCK * BLOCK;
    this.words = (stride / BLOCK + 63) / 64;
  }

  /** Turns to the rows from {@code topPx} to before {@code bottomPx}; nothing is covered. */
  void begin(int topPx, int bottomPx) {
    top = topPx;
    bottom = bottomPx;
    int rows = bottomPx - topPx;
    if (cells.length < rows * stride) {
      cells = new float[rows * stride];
      touched = new long[rows * words];
    } else if (firstRow <= lastRow) {
      Arrays.fill(cells, 0);
      Arrays.fill(touched, 0);
    }
    forget();
  }

  private void forget() {
    firstRow = Integer.MAX_VALUE;
    lastRow = Integer.MIN_VALUE;
  }

  /** Adds an edge of an outline; all edges of an outline together must close it. */
  void edge(double fromX, double fromY, double toX, double toY) {
    if (fromY < toY) {
      clipRows(fromX, fromY, toX, toY, 1);
    } else if (fromY > toY) {
      clipRows(toX, toY, fromX, fromY, -1);
    }
  }

  private void clipRows(double upperX, double upperY, double lowerX, double lowerY, int winding) {
    if (lowerY <= top || upperY >= bottom || (upperX >= widthPx && lowerX >= widthPx)) {
      return;
    }
    double slope = (lowerX - upperX) / (lowerY - upperY);
    double x0 = upperX;
    double y0 = upperY;
    double x1 = lowerX;
    double y1 = lowerY;
    if (y0 < top) {
      x0 += slope * (top - y0);
      y0 = top;
    }
    if (y1 > bottom) {
      x1 = x0 + slope * (bottom - y0);
      y1 = bottom;
    }
    if (x0 >= 0 && x1 >= 0 && x0 <= widthPx && x1 <= widthPx) {
      trace(x0, y0, x1, y1, winding);
    } else {
      clipColumns(x0, y0, x1, y1, winding);
    }
  }

  /** Left of the picture an edge covers whole rows, right of it nothing. */
  private void clipColumns(double x0, double y0, double x1, double y1, int winding) {
    if (x0 <= 0 && x1 <= 0) {
      trace(0, y0, 0, y1, winding);
      return;
    }
    if (x0 >= widthPx && x1 >= widthPx) {
      return;
    }
    double perX = (y1 - y0) / (x1 - x0);
    double startX = x0;
    double startY = y0;
    double endX = x1;
    double endY = y1;
    if (x0 < 0) {
      startY = Math.min(y1, y0 - x0 * perX);
      startX = 0;
      trace(0, y0, 0, startY, winding);
    } else if (x0 > widthPx) {
      startY = Math.min(y1, y0 + (widthPx - x0) * perX);
      startX = widthPx;
    }
    if (x1 < 0) {
      endY = Math.max(startY, Math.min(y1, y0 - x0 * perX));
      endX = 0;
      trace(0, endY, 0, y1, winding);
    } else if (x1 > widthPx) {
      endY = Math.max(startY, Math.min(y1, y0 + (widthPx - x0) * perX));
      endX = widthPx;
    }
    trace(startX, startY, endX, endY, winding);
  }

  /** Adds an edge, the upper end first, that lies within the strip. */
  private void trace(double x0, double y0, double x1, double y1, int winding) {
    if (y1 <= y0) {
      return;
    }
    int row = (int) y0;
    int end = (int) y1;
    if (end == y1) {
      end--;
    }
    firstRow = Math.min(firstRow, row);
    lastRow = Math.max(lastRow, end);
    if (row == end) {
      cover(row, x0, x1, (y1 - y0) * winding);
      return;
    }
    double slope = (x1 - x0) / (y1 - y0);
    double least = x0 < x1 ? x0 : x1;
    double most = x0 < x1 ? x1 : x0;
    double height = row + 1 - y0;
    double x = x0;
    double next = x0 + slope * height;
    cover(row, x, within(next, least, most), height * winding);
    for (row++; row < end; row++) {
      x = next;
      next += slope;
      cover(row, within(x, least, most), within(next, least, most), winding);
    }
    cover(end, within(next, least, most), x1, (y1 - end) * winding);
  }

  /**
   * Keeps rounding from leaving the edge; quicker than {@link Math#clamp(double, double, double)}.
   */
  private static double within(double x, double least, double most) {
    if (x < least) {
      return least;
    }
    return x > most ? most : x;
  }

  /**
   * Adds an edge within one row.
   *
   * @param rise how much of the row's height it crosses, negative upwards
   */
  private void cover(int row, double fromX, double toX, double rise) {
    double left = fromX < toX ? fromX : toX;
    double right = fromX < toX ? toX : fromX;
    int first = (int) left;
    int cell = (row - top) * stride + first;
    int word = (row - top) * words;
    if (right <= first + 1) {
      double beyond = rise * (0.5 * (left + right) - first);
      cells[cell] += (float) (rise - beyond);
      cells[cell + 1] += (float) beyond;
      touched[word + (first >> (BLOCK_BITS + 6))] |= 1L << (first >> BLOCK_BITS);
      if ((first & (BLOCK - 1)) == BLOCK - 1) {
        touched[word + ((first + 1) >> (BLOCK_BITS + 6))] |= 1L << ((first + 1) >> BLOCK_BITS);
      }
    } else {
      slant(cell, left - first, right - first, rise);
      int last = (int) Math.ceil(right);
      for (int block = first >> BLOCK_BITS; block <= (last >> BLOCK_BITS); block++) {
        touched[word + (block >> 6)] |= 1L << block;
      }
    }
  }

  /** Adds an edge that crosses several pixels of a row, its ends from the first pixel's edge. */
  private void slant(int cell, double left, double right, double rise) {
    int last = (int) Math.ceil(right) - 1;
    double perPx = rise / (right - left);
    double inFirst = 0.5 * perPx * (1 - left) * (1 - left);
    double rest = right - last;
    double afterLast = 0.5 * perPx * rest * rest;
    cells[cell] += (float) inFirst;
    if (last == 1) {
      cells[cell + 1] += (float) (rise - inFirst - afterLast);
    } else {
      double upToSecond = perPx * (1.5 - left);
      cells[cell + 1] += (float) (upToSecond - inFirst);
      for (int i = 2; i < last; i++) {
        cells[cell + i] += (float) perPx;
      }
      double beforeLast = upToSecond + (last - 2) * perPx;
      cells[cell + last] += (float) (rise - beforeLast - afterLast);
    }
    cells[cell + last + 1] += (float) afterLast;
  }

  /** Paints what is covered, and forgets it. */
  void paint(Picture picture, Tint tint) {
    for (int row = firstRow; row <= lastRow; row++) {
      paintRow(picture, tint, row);
    }
    forget();
  }

  private void paintRow(Picture picture, Tint tint, int row) {
    int[] pixels = picture.argbPre();
    int rowStart = row * picture.widthPx();
    int word = (row - top) * words;
    float winding = 0;
    int done = 0;
    for (int w = 0; w < words; w++) {
      long bits = touched[word + w];
      if (bits == 0) {
        continue;
      }
      touched[word + w] = 0;
      for (; bits != 0; bits &= bits - 1) {
        int from = ((w << 6) + Long.numberOfTrailingZeros(bits)) << BLOCK_BITS;
        if (from > done) {
          paintSpan(pixels, rowStart + done, rowStart + Math.min(from, widthPx), winding, tint);
        }
        winding = paintBlock(pixels, rowStart, row, from, winding, tint);
        done = from + BLOCK;
      }
    }
    if (done < widthPx) {
      paintSpan(pixels, rowStart + done, rowStart + widthPx, winding, tint);
    }
  }

  private static void paintSpan(int[] pixels, int from, int to, float winding, Tint tint) {
    float inside = Math.abs(winding);
    if (inside < NOTHING) {
      return;
    }
    int coverage = inside >= 1 ? 255 : (int) (inside * 255 + 0.5f);
    if (coverage == 255 && tint.isOpaque()) {
      Arrays.fill(pixels, from, to, tint.full());
      return;
    }
    for (int i = from; i < to; i++) {
      pixels[i] = tint.over(pixels[i], coverage);
    }
  }

  private float paintBlock(
      int[] pixels, int rowStart, int row, int from, float winding, Tint tint) {
    float sum = winding;
    int cell = (row - top) * stride + from;
    int count = Math.min(BLOCK, widthPx - from);
    boolean opaque = tint.isOpaque();
    int full = tint.full();
    for (int i = 0; i < count; i++) {
      sum += cells[cell + i];
      cells[cell + i] = 0;
      float inside = Math.abs(sum);
      if (inside >= NOTHING) {
        int coverage = inside >= 1 ? 255 : (int) (inside * 255 + 0.5f);
        int at = rowStart + from + i;
        pixels[at] = coverage == 255 && opaque ? full : tint.over(pixels[at], coverage);
      }
    }
    for (int i = Math.max(0, count); i < BLOCK; i++) {
      cells[cell + i] = 0;
    }
    return sum;
  }
}
