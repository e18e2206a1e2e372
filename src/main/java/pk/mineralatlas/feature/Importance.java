package pk.mineralatlas.feature;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.RecursiveAction;
import org.jspecify.annotations.Nullable;

/**
 * Up to which tolerance each position of a layer's lines and rings is needed, by the way of D.
 * Douglas and T. Peucker (Algorithms for the reduction of the number of points required to
 * represent a digitized line, 1973): a position's importance is its distance from the line drawn
 * without it, and never greater than that of the position by which its stretch was cut.
 *
 * <p>Borders that areas share are thinned alike on both sides: stretches run between the positions
 * where borders part, and what is found does not depend on the direction they are walked in.
 */
final class Importance {

  /** Needed at every tolerance. */
  static final byte ALWAYS = Byte.MAX_VALUE;

  /** Stretches that are cut more often keep all of their positions. */
  private static final int DEEPEST = 60;

  /** Longer stretches are worth a task of their own. */
  private static final int LONG = 1 << 14;

  /** The finest tolerance is the layer's size divided by this. */
  private static final double FINEST_SHARE = 1L << 30;

  private final FeatureLayer layer;
  private final double[] xy;
  private final double unitM;
  private final byte[] exponents;

  private Importance(FeatureLayer layer, double unitM) {
    this.layer = layer;
    this.xy = layer.xy();
    this.unitM = unitM;
    this.exponents = new byte[layer.vertexCount()];
  }

  /** The tolerance of an exponent, metres: each is √2 times the one before. */
  static double toleranceM(FeatureLayer layer, int exponent) {
    return unitM(layer) * Math.sqrt(Math.scalb(1.0, exponent));
  }

  private static double unitM(FeatureLayer layer) {
    var extent = layer.extent();
    double sizeM = extent == null ? 1 : Math.max(extent.widthM(), extent.heightM());
    return Math.max(sizeM, 1e-9) / FINEST_SHARE;
  }

  /**
   * For each position the exponent e: it is needed at tolerances up to the exponent's; {@link
   * #ALWAYS} for the ends of lines. Rings smaller than a tolerance need none of theirs.
   */
  static byte[] of(FeatureLayer layer) {
    Importance importance = new Importance(layer, unitM(layer));
    BitSet nodes = layer.kind() == GeometryKind.POLYGON ? BorderNodes.of(layer) : null;
    int parts = layer.firstPart(layer.size());
    Pieces.of(
        parts,
        (_, start, end) -> {
          for (int part = start; part < end; part++) {
            importance.weigh(part, nodes);
          }
        });
    return importance.exponents;
  }

  private void weigh(int part, @Nullable BitSet nodes) {
    int from = layer.partStart(part);
    int to = layer.partStart(part + 1);
    if (to - from < 3 || nodes == null || !BorderNodes.isClosed(xy, from, to)) {
      if (to > from) {
        exponents[from] = ALWAYS;
        exponents[to - 1] = ALWAYS;
        new Stretch(from, to - from, 0, to - from - 1, ALWAYS, 0).compute();
      }
      return;
    }
    weighRing(from, to - from - 1, nodes);
    byte most = exponent(sizeSq(from, to));
    for (int i = from; i < to - 1; i++) {
      exponents[i] = (byte) Math.min(exponents[i], most);
    }
    exponents[to - 1] = exponents[from];
  }

  /** The diagonal of the box of some positions, squared. */
  private double sizeSq(int from, int to) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int i = 2 * from; i < 2 * to; i += 2) {
      minX = Math.min(minX, xy[i]);
      minY = Math.min(minY, xy[i + 1]);
      maxX = Math.max(maxX, xy[i]);
      maxY = Math.max(maxY, xy[i + 1]);
    }
    return (maxX - minX) * (maxX - minX) + (maxY - minY) * (maxY - minY);
  }

  /** A ring, without its last position, which is its first. */
  private void weighRing(int from, int count, BitSet nodes) {
    int[] anchors = anchors(from, count, nodes);
    for (int anchor : anchors) {
      exponents[from + anchor] = ALWAYS;
    }
    for (int a = 0; a < anchors.length; a++) {
      int start = anchors[a];
      int end = a + 1 < anchors.length ? anchors[a + 1] : anchors[0] + count;
      new Stretch(from, count, start, end, ALWAYS, 0).compute();
    }
  }

  /** Two positions or more, in their order, that are the same whichever way the ring runs. */
  private int[] anchors(int from, int count, BitSet nodes) {
    int[] found = new int[8];
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (nodes.get(from + i)) {
        if (size == found.length) {
          found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = i;
      }
    }
    if (size >= 2) {
      return Arrays.copyOf(found, size);
    }
    int first = size == 1 ? found[0] : least(from, count);
    int second = farthest(from, count, first);
    return first < second ? new int[] {first, second} : new int[] {second, first};
  }

  private int least(int from, int count) {
    int least = 0;
    for (int i = 1; i < count; i++) {
      if (isBefore(from + i, from + least)) {
        least = i;
      }
    }
    return least;
  }

  private int farthest(int from, int count, int of) {
    int farthest = of == 0 ? count - 1 : 0;
    double most = -1;
    for (int i = 0; i < count; i++) {
      double dx = xy[2 * (from + i)] - xy[2 * (from + of)];
      double dy = xy[2 * (from + i) + 1] - xy[2 * (from + of) + 1];
      double distance = dx * dx + dy * dy;
      boolean farther =
          distance > most || (distance == most && isBefore(from + i, from + farthest));
      if (i != of && farther) {
        most = distance;
        farthest = i;
      }
    }
    return farthest;
  }

  /** Whether a position comes before another, ordered by x, then by y. */
  private boolean isBefore(int a, int b) {
    return xy[2 * a] != xy[2 * b] ? xy[2 * a] < xy[2 * b] : xy[2 * a + 1] < xy[2 * b + 1];
  }

  /** The exponent of a distance given as its square. */
  private byte exponent(double distanceSq) {
    int exponent = Math.getExponent(distanceSq / (unitM * unitM));
    return (byte) Math.clamp(exponent, 0, ALWAYS - 1);
  }

  /** Positions of a part between two of them that are needed; past the end it goes on in front. */
  private final class Stretch extends RecursiveAction {

    private static final long serialVersionUID = 1L;

    private final int base;
    private final int count;
    private final int first;
    private final int last;
    private final byte most;
    private final int depth;

    Stretch(int base, int count, int first, int last, byte most, int depth) {
      this.base = base;
      this.count = count;
      this.first = first;
      this.last = last;
      this.most = most;
      this.depth = depth;
    }

    private int at(int i) {
      return base + (i < count ? i : i - count);
    }

    @Override
    protected void compute() {
      if (last - first < 2) {
        return;
      }
      int split = split();
      byte exponent = (byte) Math.min(most, exponent(greatest));
      if (exponent == 0) {
        return;
      }
      if (depth == DEEPEST) {
        for (int i = first + 1; i < last; i++) {
          exponents[at(i)] = exponent;
        }
        return;
      }
      exponents[at(split)] = exponent;
      Stretch before = new Stretch(base, count, first, split, exponent, depth + 1);
      Stretch after = new Stretch(base, count, split, last, exponent, depth + 1);
      if (last - first > LONG) {
        invokeAll(before, after);
      } else {
        before.compute();
        after.compute();
      }
    }

    private double greatest;

    /** The position farthest from the line between the ends, found the same way from both. */
    private int split() {
      boolean forward = isBefore(at(first), at(last));
      int a = at(forward ? first : last);
      int b = at(forward ? last : first);
      double ax = xy[2 * a];
      double ay = xy[2 * a + 1];
      double dx = xy[2 * b] - ax;
      double dy = xy[2 * b + 1] - ay;
      double lengthSq = dx * dx + dy * dy;
      double perLengthSq = lengthSq > 0 ? 1 / lengthSq : 0;
      int step = forward ? 1 : -1;
      int found = first + 1;
      greatest = -1;
      for (int i = forward ? first + 1 : last - 1; i > first && i < last; i += step) {
        int p = at(i);
        double px = xy[2 * p] - ax;
        double py = xy[2 * p + 1] - ay;
        double t = Math.max(0, Math.min(1, (px * dx + py * dy) * perLengthSq));
        double offX = px - t * dx;
        double offY = py - t * dy;
        double distanceSq = offX * offX + offY * offY;
        if (distanceSq > greatest) {
          greatest = distanceSq;
          found = i;
        }
      }
      return found;
    }
  }
}
