package pk.mineralatlas.feature;

/** A Hilbert curve through a square of 2^16 × 2^16 cells. */
final class Hilbert {

  /** The last cell along a side. */
  static final int MAX = (1 << 16) - 1;

  private Hilbert() {}

  /** Distance along the curve. */
  static long distance(int cellX, int cellY) {
    int x = cellX;
    int y = cellY;
    long distance = 0;
    for (int s = 1 << 15; s > 0; s >>= 1) {
      int rx = (x & s) > 0 ? 1 : 0;
      int ry = (y & s) > 0 ? 1 : 0;
      distance += (long) s * s * ((3 * rx) ^ ry);
      if (ry == 0) {
        if (rx == 1) {
          x = MAX - x;
          y = MAX - y;
        }
        int t = x;
        x = y;
        y = t;
      }
    }
    return distance;
  }
}
