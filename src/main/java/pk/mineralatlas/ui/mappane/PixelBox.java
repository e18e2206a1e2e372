package pk.mineralatlas.ui.mappane;

import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle of pixels.
 *
 * @param x0 first column
 * @param y0 first row
 * @param x1 column after the last
 * @param y1 row after the last
 */
record PixelBox(int x0, int y0, int x1, int y1) {

  boolean isEmpty() {
    return x0 >= x1 || y0 >= y1;
  }

  int widthPx() {
    return x1 - x0;
  }

  PixelBox intersection(PixelBox other) {
    return new PixelBox(
        Math.max(x0, other.x0),
        Math.max(y0, other.y0),
        Math.min(x1, other.x1),
        Math.min(y1, other.y1));
  }

  /** What is left without an inner rectangle: at most four, none of them empty. */
  List<PixelBox> without(PixelBox inner) {
    List<PixelBox> left = new ArrayList<>(4);
    add(left, new PixelBox(x0, y0, x1, inner.y0));
    add(left, new PixelBox(x0, inner.y0, inner.x0, inner.y1));
    add(left, new PixelBox(inner.x1, inner.y0, x1, inner.y1));
    add(left, new PixelBox(x0, inner.y1, x1, y1));
    return left;
  }

  private static void add(List<PixelBox> boxes, PixelBox box) {
    if (!box.isEmpty()) {
      boxes.add(box);
    }
  }
}
