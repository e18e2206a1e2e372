package pk.mineralatlas.feature;

import java.util.Arrays;

/** The square cells of the plane in which something lies. One thread. */
final class CellSet {

  private static final int SMALL = 64;

  private final double perM;
  private long[] keys = new long[SMALL];
  private int count;

  /**
   * @param sizeM the side of a cell
   */
  CellSet(double sizeM) {
    this.perM = 1 / sizeM;
  }

  void clear() {
    if (keys.length > SMALL) {
      keys = new long[SMALL];
    } else if (count > 0) {
      Arrays.fill(keys, 0);
    }
    count = 0;
  }

  /** Takes the cell of a place; whether it was free. */
  boolean add(double xM, double yM) {
    if (2 * count >= keys.length) {
      grow();
    }
    long key = (Math.round(xM * perM) * 0x9E3779B97F4A7C15L) ^ Math.round(yM * perM);
    boolean added = put(key == 0 ? 1 : key);
    if (added) {
      count++;
    }
    return added;
  }

  private void grow() {
    long[] old = keys;
    keys = new long[4 * old.length];
    for (long key : old) {
      if (key != 0) {
        put(key);
      }
    }
  }

  private boolean put(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0xBF58476D1CE4E5B9L;
    int slot = (int) (mixed >>> 32) & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return false;
      }
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    return true;
  }
}
