package pk.mineralatlas.feature;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Which features of a layer a filter lets through. Immutable; any thread. */
public final class VisibleSet {

  private final BitSet features;
  private final int size;

  private VisibleSet(BitSet features, int size) {
    this.features = features;
    this.size = size;
  }

  /** Every feature of a layer of that size. */
  public static VisibleSet all(int size) {
    BitSet bits = new BitSet(size);
    bits.set(0, size);
    return new VisibleSet(bits, size);
  }

  /** The features of the layer that the filter accepts. */
  public static VisibleSet of(FeatureLayer layer, FeatureFilter filter) {
    if (filter instanceof FeatureFilter.Everything) {
      return all(layer.size());
    }
    BitSet bits = new BitSet(layer.size());
    FeatureFilter.Bound bound = filter.bind(layer);
    for (int f = 0; f < layer.size(); f++) {
      bits.set(f, bound.accepts(f));
    }
    return new VisibleSet(bits, layer.size());
  }

  /** The features, of a layer of that size, that a test accepts. */
  public static VisibleSet where(int size, IntPredicate accepts) {
    BitSet bits = new BitSet(size);
    for (int f = 0; f < size; f++) {
      bits.set(f, accepts.test(f));
    }
    return new VisibleSet(bits, size);
  }

  public boolean contains(int feature) {
    return features.get(feature);
  }

  /** How many features are visible. */
  public int count() {
    return features.cardinality();
  }

  /** How many features the layer has, visible or not. */
  public int size() {
    return size;
  }

  public boolean isEverything() {
    return count() == size;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VisibleSet set && set.size == size && set.features.equals(features);
  }

  @Override
  public int hashCode() {
    return features.hashCode();
  }
}
