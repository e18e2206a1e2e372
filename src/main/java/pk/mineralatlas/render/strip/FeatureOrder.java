package pk.mineralatlas.render.strip;

import java.util.Arrays;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.Extent;

/** Finds the features that reach into an extent, in the order of their layer. One thread. */
final class FeatureOrder {

  private long[] bits = new long[0];
  private int[] found = new int[256];
  private int count;

  /** Finds the features whose boxes meet the extent. */
  void find(FeatureLayer layer, Extent extent) {
    int words = (layer.size() + 63) / 64;
    if (bits.length < words) {
      bits = new long[words];
    }
    layer.query(extent, feature -> bits[feature >> 6] |= 1L << feature);
    count = 0;
    for (int w = 0; w < words; w++) {
      long word = bits[w];
      if (word != 0) {
        bits[w] = 0;
        take(word, w << 6);
      }
    }
  }

  private void take(long word, int first) {
    if (count + 64 > found.length) {
      found = Arrays.copyOf(found, 2 * found.length);
    }
    for (long rest = word; rest != 0; rest &= rest - 1) {
      found[count++] = first + Long.numberOfTrailingZeros(rest);
    }
  }

  int count() {
    return count;
  }

  int feature(int number) {
    return found[number];
  }
}
