package pk.mineralatlas.render;

import pk.mineralatlas.feature.FeatureLayer;

/**
 * Which areas lie beside each edge of a coverage: edges of two rings are one where their ends agree
 * to a few centimetres. An open hash table over the edges; one thread.
 */
final class EdgeTable {

  /** No area, as beyond a coast. */
  static final int NONE = -1;

  private static final double CELLS_PER_M = 20;

  private final long[] keys;
  private final int[] first;
  private final int[] second;
  private final int mask;

  EdgeTable(int edges) {
    int capacity = Integer.highestOneBit(Math.max(8, edges)) * 4;
    this.keys = new long[capacity];
    this.first = new int[capacity];
    this.second = new int[capacity];
    this.mask = capacity - 1;
  }

  /**
   * Notes the edges of a layer's areas.
   *
   * @param firstArea the number of the layer's first feature in this table
   */
  void add(FeatureLayer layer, int firstArea) {
    double[] xy = layer.xy();
    for (int f = 0; f < layer.size(); f++) {
      for (int part = layer.firstPart(f); part < layer.firstPart(f + 1); part++) {
        for (int i = layer.partStart(part) + 1; i < layer.partStart(part + 1); i++) {
          add(key(xy, i - 1, i), firstArea + f);
        }
      }
    }
  }

  private void add(long key, int area) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      first[slot] = area;
      second[slot] = NONE;
    } else if (second[slot] == NONE) {
      second[slot] = area;
    }
  }

  /** The area that has the edge and was added first; {@link #NONE} where none has it. */
  int first(double[] xy, int from, int to) {
    int slot = slot(key(xy, from, to));
    return keys[slot] == 0 ? NONE : first[slot];
  }

  /** The other area that has the edge. */
  int second(double[] xy, int from, int to) {
    int slot = slot(key(xy, from, to));
    return keys[slot] == 0 ? NONE : second[slot];
  }

  private int slot(long key) {
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The same for both directions of an edge; never 0. */
  private static long key(double[] xy, int from, int to) {
    long a = vertex(xy[2 * from], xy[2 * from + 1]);
    long b = vertex(xy[2 * to], xy[2 * to + 1]);
    long key = mix(Math.min(a, b) * 31 + Math.max(a, b));
    return key == 0 ? 1 : key;
  }

  private static long vertex(double x, double y) {
    return mix(Math.round(x * CELLS_PER_M) * 0x9E3779B97F4A7C15L + Math.round(y * CELLS_PER_M));
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
