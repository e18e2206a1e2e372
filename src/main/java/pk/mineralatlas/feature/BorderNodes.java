package pk.mineralatlas.feature;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Where the borders of areas part: positions that occur with different neighbours. The positions
 * are sorted into buckets by their hash first, so that each bucket's table stays small. Any thread.
 */
final class BorderNodes {

  private static final int BUCKET_BITS = 7;
  private static final int BUCKETS = 1 << BUCKET_BITS;

  private final FeatureLayer layer;
  private final double[] xy;

  /** Of each piece of the layer's parts and each bucket: how many positions, then where they go. */
  private final int[][] places = new int[Pieces.count()][BUCKETS];

  private final int[] position;
  private final int[] key;
  private final int[] around;
  private final int[] bucketEnd = new int[BUCKETS];

  private BorderNodes(FeatureLayer layer) {
    this.layer = layer;
    this.xy = layer.xy();
    int parts = layer.firstPart(layer.size());
    Pieces.of(parts, (piece, start, end) -> walk(piece, start, end, false));
    int count = place();
    this.position = new int[count];
    this.key = new int[count];
    this.around = new int[count];
    Pieces.of(parts, (piece, start, end) -> walk(piece, start, end, true));
  }

  /** The positions where borders part. */
  static BitSet of(FeatureLayer layer) {
    BorderNodes sorted = new BorderNodes(layer);
    BitSet[] found = new BitSet[BUCKETS];
    IntStream.range(0, BUCKETS).parallel().forEach(b -> found[b] = sorted.nodes(b));
    BitSet all = new BitSet(layer.vertexCount());
    for (BitSet some : found) {
      all.or(some);
    }
    return all;
  }

  /** Whether a ring names its first position again at its end. */
  static boolean isClosed(double[] xy, int from, int to) {
    return xy[2 * from] == xy[2 * to - 2] && xy[2 * from + 1] == xy[2 * to - 1];
  }

  /** Turns counts into places; returns how many positions there are. */
  private int place() {
    int next = 0;
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      for (int[] ofPiece : places) {
        int count = ofPiece[bucket];
        ofPiece[bucket] = next;
        next += count;
      }
      bucketEnd[bucket] = next;
    }
    return next;
  }

  private void walk(int piece, int firstPart, int endPart, boolean put) {
    for (int part = firstPart; part < endPart; part++) {
      int from = layer.partStart(part);
      int to = layer.partStart(part + 1);
      if (to - from > 3 && isClosed(xy, from, to)) {
        walkRing(piece, from, to - 1, put);
      }
    }
  }

  private void walkRing(int piece, int from, int to, boolean put) {
    int[] ofPiece = places[piece];
    long before = hash(to - 1);
    long here = hash(from);
    for (int i = from; i < to; i++) {
      long next = hash(i + 1);
      int at = ofPiece[(int) (here >>> (64 - BUCKET_BITS))]++;
      if (put) {
        position[at] = i;
        key[at] = (int) here;
        // the sum is the same whichever way the ring runs
        around[at] = (int) (before + next);
      }
      before = here;
      here = next;
    }
  }

  private BitSet nodes(int bucket) {
    int start = bucket == 0 ? 0 : bucketEnd[bucket - 1];
    int end = bucketEnd[bucket];
    int capacity = Integer.highestOneBit(Math.max(8, end - start)) * 4;
    int[] slots = new int[capacity];
    BitSet parted = new BitSet();
    for (int i = start; i < end; i++) {
      int slot = slot(slots, i);
      if (slots[slot] == 0) {
        slots[slot] = i + 1;
      } else if (around[slots[slot] - 1] != around[i]) {
        parted.set(slot);
      }
    }
    BitSet nodes = new BitSet();
    if (!parted.isEmpty()) {
      for (int i = start; i < end; i++) {
        if (parted.get(slot(slots, i))) {
          nodes.set(position[i]);
        }
      }
    }
    return nodes;
  }

  /** Where the table holds the first position of that key, or a free place for it. */
  private int slot(int[] slots, int i) {
    int mask = slots.length - 1;
    int slot = key[i] & mask;
    while (slots[slot] != 0 && key[slots[slot] - 1] != key[i]) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014) over both coordinates. */
  private long hash(int at) {
    long x = Double.doubleToRawLongBits(xy[2 * at] + 0.0);
    long y = Double.doubleToRawLongBits(xy[2 * at + 1] + 0.0);
    long z = x * 0x9E3779B97F4A7C15L + y;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
