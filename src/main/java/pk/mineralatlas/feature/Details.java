package pk.mineralatlas.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The coordinates of a layer at several finenesses, each of clearly fewer positions than the one
 * before: thinned once, then a frame takes the coarsest whose error it does not see. Before that
 * there is the full geometry alone. Any thread.
 */
public final class Details {

  /** Layers of fewer positions are drawn whole. */
  private static final int WORTH_THINNING = 1 << 13;

  /** A level with more than this share of the one before is not worth its room. */
  private static final double WORTH_KEEPING = 0.72;

  private static final int SAMPLES = 1 << 14;

  private final FeatureLayer layer;
  private final Object lock = new Object();
  private final AtomicBoolean claimed = new AtomicBoolean();
  private volatile @Nullable Detail full;
  private volatile @Nullable ThinningStore store;
  private volatile @Nullable List<Detail> thinned;

  Details(FeatureLayer layer) {
    this.layer = layer;
  }

  /** Looks in a store before thinning, and keeps there what was worked out. */
  public void keepIn(ThinningStore newStore) {
    store = newStore;
  }

  /** Whether there is something to gain from {@link #thin()}. */
  public boolean wantThinning() {
    return thinned == null
        && layer.kind() != GeometryKind.POINT
        && layer.vertexCount() >= WORTH_THINNING;
  }

  /** Takes the thinning on: true for the first who asks, where there is something to gain. */
  public boolean claimThinning() {
    return wantThinning() && claimed.compareAndSet(false, true);
  }

  /** The coarsest there is by now whose lines lie within a tolerance of the full ones. */
  public Detail within(double toleranceM) {
    List<Detail> levels = thinned;
    if (levels != null) {
      for (Detail level : levels.reversed()) {
        if (level.toleranceM() <= toleranceM) {
          return level;
        }
      }
    }
    return full();
  }

  /** All positions. */
  public Detail full() {
    Detail known = full;
    if (known == null) {
      synchronized (lock) {
        known = full;
        if (known == null) {
          known = new Detail(layer.shapes(), 0);
          full = known;
        }
      }
    }
    return known;
  }

  /** Thins the layer, unless that was done; seconds for millions of positions. */
  public void thin() {
    if (wantThinning()) {
      synchronized (lock) {
        if (thinned == null) {
          thinned = levels(exponents());
        }
      }
    }
  }

  private byte[] exponents() {
    ThinningStore keeper = store;
    if (keeper == null) {
      return Importance.of(layer);
    }
    long fingerprint = fingerprint();
    return keeper
        .find(fingerprint, layer.vertexCount())
        .orElseGet(
            () -> {
              byte[] found = Importance.of(layer);
              keeper.keep(fingerprint, found);
              return found;
            });
  }

  /** A hash of positions here and there, and of how many there are. */
  private long fingerprint() {
    double[] xy = layer.xy();
    int step = Math.max(1, xy.length / SAMPLES);
    long hash = xy.length;
    for (int i = 0; i < xy.length; i += step) {
      hash = 31 * hash + Double.doubleToLongBits(xy[i]);
    }
    return hash;
  }

  private List<Detail> levels(byte[] exponents) {
    int[] needed = needed(exponents);
    List<Integer> worth = new ArrayList<>();
    double last = exponents.length;
    for (int e = 1; e < Importance.ALWAYS; e++) {
      if (needed[e] <= WORTH_KEEPING * last && last > 0) {
        worth.add(e);
        last = needed[e];
      }
    }
    return worth.parallelStream()
        .map(e -> new Thinning(layer, exponents, e, needed[e]).detail())
        .toList();
  }

  /** For each exponent how many positions are needed at its tolerance. */
  private static int[] needed(byte[] exponents) {
    int[] needed = new int[Importance.ALWAYS + 1];
    for (byte exponent : exponents) {
      needed[exponent]++;
    }
    for (int e = needed.length - 2; e >= 0; e--) {
      needed[e] += needed[e + 1];
    }
    return needed;
  }
}
