package pk.mineralatlas.source.shape;

/**
 * The rings of one polygon inside the arrays of a layer. All are closed.
 *
 * @param xy all coordinates: x, y, x, y …
 * @param partStart the first position of each part
 * @param first the polygon's first part
 * @param end the part behind its last
 */
@SuppressWarnings("ArrayRecordComponent") // a parameter object, never compared
record Rings(double[] xy, int[] partStart, int first, int end) {

  int count() {
    return end - first;
  }

  /** The first position of a ring, counted from 0. */
  int start(int ring) {
    return partStart[first + ring];
  }

  /** The position behind the last of a ring. */
  int end(int ring) {
    return partStart[first + ring + 1];
  }

  double x(int position) {
    return xy[2 * position];
  }

  double y(int position) {
    return xy[2 * position + 1];
  }

  /**
   * Twice the area a ring encloses, positive where it runs clockwise; summed as JTS does, so that
   * both agree on the sign.
   */
  double doubleArea(int ring) {
    double sum = 0;
    double x0 = x(start(ring));
    for (int i = start(ring) + 1, last = end(ring) - 1; i < last; i++) {
      sum += (x(i) - x0) * (y(i - 1) - y(i + 1));
    }
    return sum;
  }

  void reverse(int ring) {
    for (int a = 2 * start(ring), b = 2 * (end(ring) - 1); a < b; a += 2, b -= 2) {
      double x = xy[a];
      double y = xy[a + 1];
      xy[a] = xy[b];
      xy[a + 1] = xy[b + 1];
      xy[b] = x;
      xy[b + 1] = y;
    }
  }
}
