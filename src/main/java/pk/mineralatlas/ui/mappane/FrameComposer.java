package pk.mineralatlas.ui.mappane;

import java.util.Arrays;
import java.util.List;

/**
 * Puts pictures together into the screen's own pixels: copied where they are at its scale, else
 * scaled with linear interpolation. No pixel is written twice. JavaFX's software pipeline takes ten
 * times longer to show a scaled picture than one that fits. One thread.
 */
final class FrameComposer {

  /** A pixel's four colours with room between them, so that one multiplication mixes them all. */
  private static final long LANES = 0x00ff00ff00ff00ffL;

  private static final int FRACTION_BITS = 16;

  private int[] columns = new int[0];
  private int[] weights = new int[0];
  private long[] row = new long[0];

  /**
   * Fills the target.
   *
   * @param pictures the top-most first; what none covers becomes transparent
   */
  void compose(List<FramePlace> pictures, int[] target, int widthPx, int heightPx) {
    fill(new PixelBox(0, 0, widthPx, heightPx), pictures, target, widthPx);
  }

  private void fill(PixelBox box, List<FramePlace> pictures, int[] target, int widthPx) {
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
    int firstColumn = columns[0];
    int lastColumn = Math.min(columns[box.widthPx() - 1] + 1, frame.widthPx() - 1);
    int count = lastColumn - firstColumn + 1;
    for (int y = box.y0(); y < box.y1(); y++) {
      long at = position(y, place.yPx(), place.zoom(), frame.heightPx());
      int upper = (int) (at >> FRACTION_BITS);
      int lower = Math.min(upper + 1, frame.heightPx() - 1);
      mixRows(
          frame.argbPre(),
          upper * frame.widthPx() + firstColumn,
          lower * frame.widthPx() + firstColumn,
          (int) (at >> 8) & 0xff,
          count);
      mixColumns(target, y * widthPx + box.x0(), box.widthPx(), firstColumn);
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
    }
    // One more than the picture has, so that the last column has a right neighbour, never counted.
    if (row.length <= place.frame().widthPx()) {
      row = new long[place.frame().widthPx() + 1];
    }
    for (int i = 0; i < count; i++) {
      long at = position(box.x0() + i, place.xPx(), place.zoom(), place.frame().widthPx());
      columns[i] = (int) (at >> FRACTION_BITS);
      weights[i] = (int) (at >> 8) & 0xff;
    }
  }

  private void mixRows(int[] source, int upper, int lower, int weight, int count) {
    long[] mixed = row;
    long w = weight;
    long rest = 256 - w;
    for (int i = 0; i < count; i++) {
      mixed[i] = (spread(source[upper + i]) * rest + spread(source[lower + i]) * w) >>> 8 & LANES;
    }
  }

  private static long spread(int argb) {
    return (argb & 0x00ff00ffL) | (argb & 0xff00ff00L) << 24;
  }

  /** Mixes each pixel of the row with its right neighbour: a + (b − a) × weight. */
  private void mixColumns(int[] target, int to, int count, int firstColumn) {
    long[] mixed = row;
    int[] at = columns;
    int[] weight = weights;
    for (int i = 0; i < count; i++) {
      int column = at[i] - firstColumn;
      long left = mixed[column];
      long both = ((left << 8) + (mixed[column + 1] - left) * weight[i]) >>> 8 & LANES;
      target[to + i] = (int) (both | both >>> 24);
    }
  }
}
