package pk.mineralatlas.ui.mappane;

import java.util.Arrays;
import java.util.List;

/**
 * Puts pictures together into some rows of the screen's own pixels: copied where they are at its
 * scale, else scaled with linear interpolation. No pixel is written twice. One thread.
 */
final class BandComposer {

  private static final int LANES = 0x00ff00ff;

  private static final int FRACTION_BITS = 16;

  private int[] columns = new int[0];
  private int[] weights = new int[0];

  /** Two rows of a picture, stretched to the screen's columns. */
  private int[] upper = new int[0];

  private int[] lower = new int[0];
  private int upperRow = -1;
  private int[] mixed = new int[0];

  /**
   * Fills a part of the target.
   *
   * @param pictures the top-most first; what none covers becomes transparent
   */
  void fill(PixelBox box, List<FramePlace> pictures, int[] target, int widthPx) {
    if (pictures.isEmpty()) {
      for (int y = box.y0(); y < box.y1(); y++) {
        Arrays.fill(target, y * widthPx + box.x0(), y * widthPx + box.x1(), 0);
      }
      return;
    }
    FramePlace top = pictures.getFirst();
    List<FramePlace> lower = pictures.subList(1, pictures.size());
    PixelBox covered = box.intersection(top.box());
    if (covered.isEmpty()) {
      fill(box, lower, target, widthPx);
      return;
    }
    if (top.zoom() == 1) {
      copy(top, covered, target, widthPx);
    } else {
      scale(top, covered, target, widthPx);
    }
    for (PixelBox rest : box.without(covered)) {
      fill(rest, lower, target, widthPx);
    }
  }

  private static void copy(FramePlace place, PixelBox box, int[] target, int widthPx) {
    int dx = (int) place.xPx();
    int dy = (int) place.yPx();
    int[] source = place.frame().argbPre();
    int stride = place.frame().widthPx();
    for (int y = box.y0(); y < box.y1(); y++) {
      int from = (y - dy) * stride + box.x0() - dx;
      System.arraycopy(source, from, target, y * widthPx + box.x0(), box.widthPx());
    }
  }

  private void scale(FramePlace place, PixelBox box, int[] target, int widthPx) {
    MapFrame frame = place.frame();
    prepareColumns(place, box);
    for (int y = box.y0(); y < box.y1(); y++) {
      long at = position(y, place.yPx(), place.zoom(), frame.heightPx());
      int row = (int) (at >> FRACTION_BITS);
      if (row != upperRow) {
        stretchRows(frame, row, box.widthPx());
      }
      int weight = (int) (at >> 8) & 0xff;
      mix(upper, lower, weight, mixed, box.widthPx());
      System.arraycopy(mixed, 0, target, y * widthPx + box.x0(), box.widthPx());
    }
  }

  /** The position in a picture that falls on the middle of a pixel of the screen, fixed point. */
  private static long position(int px, double startPx, double zoom, int sizePx) {
    double at = (px + 0.5 - startPx) / zoom - 0.5;
    return (long) (Math.clamp(at, 0.0, sizePx - 1.0) * (1 << FRACTION_BITS));
  }

  private void prepareColumns(FramePlace place, PixelBox box) {
    int count = box.widthPx();
    if (columns.length < count) {
      columns = new int[count];
      weights = new int[count];
      upper = new int[count];
      lower = new int[count];
      mixed = new int[count];
    }
    upperRow = -1;
    int last = place.frame().widthPx() - 1;
    for (int i = 0; i < count; i++) {
      long at = position(box.x0() + i, place.xPx(), place.zoom(), place.frame().widthPx());
      int column = (int) (at >> FRACTION_BITS);
      // The last column is all of the right neighbour of the one before.
      columns[i] = Math.min(column, last - 1);
      weights[i] = column < last ? (int) (at >> 8) & 0xff : 256;
    }
  }

  /** Stretches a row and the next one, the next one being the former where it can. */
  private void stretchRows(MapFrame frame, int row, int count) {
    int next = Math.min(row + 1, frame.heightPx() - 1);
    if (upperRow >= 0 && row == upperRow + 1) {
      int[] free = upper;
      upper = lower;
      lower = free;
    } else {
      stretch(frame, row, upper, count);
    }
    stretch(frame, next, lower, count);
    upperRow = row;
  }

  /** Mixes each pixel of a row with its right neighbour. */
  private void stretch(MapFrame frame, int row, int[] to, int count) {
    int[] source = frame.argbPre();
    int start = row * frame.widthPx();
    int[] at = columns;
    int[] weight = weights;
    for (int i = 0; i < count; i++) {
      int place = start + at[i];
      int left = source[place];
      to[i] = mixed(left, source[place + 1], weight[i]);
    }
  }

  /** All at the same index, so that the compiler mixes several pixels at once. */
  private static void mix(int[] a, int[] b, int weight, int[] to, int count) {
    for (int i = 0; i < count; i++) {
      to[i] = mixed(a[i], b[i], weight);
    }
  }

  /**
   * a × (256 − weight) + b × weight, two colours at a time, which have room between them for the
   * multiplication.
   */
  private static int mixed(int a, int b, int weight) {
    int redBlue = a & LANES;
    int alphaGreen = (a >>> 8) & LANES;
    redBlue = (redBlue << 8) + ((b & LANES) - redBlue) * weight;
    alphaGreen = (alphaGreen << 8) + (((b >>> 8) & LANES) - alphaGreen) * weight;
    return ((redBlue >>> 8) & LANES) | (alphaGreen & ~LANES);
  }
}
