package pk.mineralatlas.feature;

/** A Hilbert curve through a square of 2^16 × 2^16 cells. */
final class Hilbert {

  /** The last cell along a side. */
  static final int MAX = (1 << 16) - 1;

  private Hilbert() {}

  /** Distance along the curve. */
  static long distance(int cellX, int cellY) {
    long distance = 0;
    // Whether columns and rows are exchanged, and both counted backwards, in the present quarter:
    // 0 or -1, since nobody could foretell a branch.
    int exchanged = 0;
    int backwards = 0;
    for (int bit = 15; bit >= 0; bit--) {
      int swap = (cellX ^ cellY) & exchanged;
      int x = ((cellX ^ swap ^ backwards) >>> bit) & 1;
      int y = ((cellY ^ swap ^ backwards) >>> bit) & 1;
      distance = (distance << 2) | (x << 1) | (x ^ y);
      backwards ^= -(x & (y ^ 1));
      exchanged ^= y - 1;
    }
    return distance;
  }
}
