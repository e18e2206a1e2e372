package pk.mineralatlas.source.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Location;

/**
 * Finds out which rings of a polygon are holes, and in which shells, from how they lie in each
 * other: what lies in an even number of others is a shell, as shapelib and GDAL have it. How they
 * are wound decides only where two rings cross, and where there are so many in each other that
 * looking would take too long. One thread.
 */
final class RingNesting {

  /** From so many rings on, their boxes are put in grids. */
  private static final int MANY = 24;

  /** So many positions may be looked at for each position of the polygon. */
  private static final long EFFORT = 400;

  /** So many positions of a ring are tried for one that is not on the edge of the other. */
  private static final int TRIES = 32;

  private final Rings rings;
  private final double[] area;
  private final double[] boxes;
  private final @Nullable RingEdges[] edges;
  private int[] around = new int[16];
  private long effortLeft;

  private RingNesting(Rings rings) {
    this.rings = rings;
    int count = rings.count();
    this.area = new double[count];
    this.boxes = new double[4 * count];
    this.edges = new RingEdges[count];
    for (int ring = 0; ring < count; ring++) {
      area[ring] = rings.doubleArea(ring);
      measure(ring);
    }
    this.effortLeft = EFFORT * (rings.end(count - 1) - rings.start(0) + 100L);
  }

  private void measure(int ring) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int i = rings.start(ring); i < rings.end(ring); i++) {
      minX = Math.min(minX, rings.x(i));
      minY = Math.min(minY, rings.y(i));
      maxX = Math.max(maxX, rings.x(i));
      maxY = Math.max(maxY, rings.y(i));
    }
    boxes[4 * ring] = minX;
    boxes[4 * ring + 1] = minY;
    boxes[4 * ring + 2] = maxX;
    boxes[4 * ring + 3] = maxY;
  }

  /** The rings, the largest first; of equally large ones the first of the file first. */
  private static int[] bySize(double[] area) {
    long[] keyed = new long[area.length];
    for (int ring = 0; ring < area.length; ring++) {
      keyed[ring] = (long) ~Float.floatToRawIntBits((float) Math.abs(area[ring])) << 32 | ring;
    }
    Arrays.sort(keyed);
    int[] bySize = new int[area.length];
    for (int i = 0; i < keyed.length; i++) {
      bySize[i] = (int) keyed[i];
    }
    int start = 0;
    for (int i = 1; i <= keyed.length; i++) {
      if (i == keyed.length || keyed[i] >> 32 != keyed[start] >> 32) {
        sortExactly(bySize, start, i, area);
        start = i;
      }
    }
    return bySize;
  }

  /** Sorts rings whose areas are alike in single precision. */
  private static void sortExactly(int[] bySize, int start, int end, double[] area) {
    if (end - start > 1) {
      int[] sorted =
          Arrays.stream(bySize, start, end)
              .boxed()
              .sorted(Comparator.comparingDouble(ring -> -Math.abs(area[ring])))
              .mapToInt(Integer::intValue)
              .toArray();
      System.arraycopy(sorted, 0, bySize, start, sorted.length);
    }
  }

  /** For each ring the shell it is a hole of; −1 where it is a shell itself. */
  static int[] shells(Rings rings) {
    return of(rings).shells();
  }

  static RingNesting of(Rings rings) {
    return new RingNesting(rings);
  }

  /** For each ring the shell it is a hole of; −1 where it is a shell itself. */
  int[] shells() {
    int[] inOne = rings.count() < MANY ? null : inOneShell();
    int[] shells = inOne == null ? new BySize().shells() : inOne;
    return effortLeft < 0 ? byWinding() : shells;
  }

  /**
   * What {@link BySize} finds, sooner, where a single clockwise ring has all others inside, as with
   * most polygons of very many rings; null where that is not so. Rings that lie outside of it and
   * in each other are found all the same.
   */
  private int @Nullable [] inOneShell() {
    int shell = onlyClockwise();
    if (shell < 0 || !holdsAllBoxes(shell)) {
      return null;
    }
    HoleBoxes holes = new HoleBoxes(boxes, shell);
    int[] shells = new int[area.length];
    for (int ring = 0; ring < area.length; ring++) {
      if (ring != shell && !holes.add(ring)) {
        return null;
      }
      boolean isHole = ring != shell && -area[ring] < area[shell] && lies(ring, shell);
      shells[ring] = isHole ? shell : -1;
    }
    nestFurther(holes, shell, shells);
    return shells;
  }

  /** Finds the rings that lie in others than the one shell: islands in lakes. */
  private void nestFurther(HoleBoxes holes, int shell, int[] shells) {
    Comparator<Integer> largestFirst =
        Comparator.<Integer>comparingDouble(ring -> -Math.abs(area[ring]))
            .thenComparing(Comparator.naturalOrder());
    List<Integer> inner = new ArrayList<>();
    for (int ring = 0; ring < area.length && effortLeft >= 0; ring++) {
      if (ring != shell && !holes.around(ring).isEmpty()) {
        inner.add(ring);
      }
      effortLeft -= holes.looked();
    }
    inner.sort(largestFirst);
    int[] depth = new int[area.length];
    Arrays.setAll(depth, ring -> shells[ring] < 0 ? 0 : 1);
    for (int ring : inner) {
      if (effortLeft < 0) {
        return;
      }
      List<Integer> larger = holes.around(ring);
      larger.removeIf(other -> largestFirst.compare(other, ring) > 0);
      larger.sort(largestFirst.reversed());
      effortLeft -= holes.looked();
      for (int other : larger) {
        if (isIn(ring, other, depth[other])) {
          depth[ring] = depth[other] + 1;
          shells[ring] = depth[ring] % 2 == 0 ? -1 : other;
          break;
        }
      }
    }
  }

  /** The only ring that runs clockwise while all others run counter-clockwise; else −1. */
  private int onlyClockwise() {
    int clockwise = -1;
    for (int ring = 0; ring < area.length; ring++) {
      boolean isSecond = area[ring] >= 0 && clockwise >= 0;
      if (isSecond || area[ring] == 0) {
        return -1;
      }
      clockwise = area[ring] > 0 ? ring : clockwise;
    }
    return clockwise;
  }

  private boolean holdsAllBoxes(int shell) {
    for (int ring = 0; ring < area.length; ring++) {
      if (!HoleBoxes.holds(boxes, shell, ring)) {
        return false;
      }
    }
    double width = boxes[4 * shell + 2] - boxes[4 * shell];
    double height = boxes[4 * shell + 3] - boxes[4 * shell + 1];
    return Double.isFinite(1 / width) && Double.isFinite(1 / height);
  }

  /** Twice the area of each ring, positive where it runs clockwise. */
  double[] doubleAreas() {
    return area;
  }

  /** Whether a ring lies in a larger one; winding decides where they cross. */
  private boolean isIn(int ring, int other, int otherDepth) {
    boolean wouldBeHole = otherDepth % 2 == 0;
    return lies(ring, other) && (wouldBeHole == (area[ring] < 0) || liesWholly(ring, other));
  }

  /** Each counter-clockwise ring is a hole of the last clockwise one in front of it. */
  private int[] byWinding() {
    int[] shells = new int[rings.count()];
    int shell = -1;
    for (int ring = 0; ring < shells.length; ring++) {
      boolean isHole = area[ring] < 0 && shell >= 0;
      shells[ring] = isHole ? shell : -1;
      shell = isHole ? shell : ring;
    }
    return shells;
  }

  /** Whether the first position that is not on the other ring's edge lies inside of it. */
  private boolean lies(int ring, int other) {
    int last = Math.min(rings.end(ring) - 1, rings.start(ring) + TRIES);
    for (int i = rings.start(ring); i < last && effortLeft >= 0; i++) {
      int location = locate(i, other);
      if (location != Location.BOUNDARY) {
        return location == Location.INTERIOR;
      }
    }
    // All on the edge: a ring and its like, or one that touches the other all along.
    return Math.signum(area[ring]) != Math.signum(area[other]);
  }

  private boolean liesWholly(int ring, int other) {
    for (int i = rings.start(ring); i < rings.end(ring) && effortLeft >= 0; i++) {
      if (locate(i, other) == Location.EXTERIOR) {
        return false;
      }
    }
    return true;
  }

  private int locate(int position, int ring) {
    RingEdges known = edges[ring];
    if (known == null) {
      known = new RingEdges(rings, ring);
      edges[ring] = known;
    }
    int location = known.locate(rings.x(position), rings.y(position));
    effortLeft -= known.looked();
    return location;
  }

  /** The rings in the order of their sizes: each is held against the larger ones. */
  private final class BySize {

    private final int[] bySize = bySize(area);
    private final int[] rank = new int[area.length];
    private final @Nullable NestedBoxes nested;

    BySize() {
      for (int i = 0; i < bySize.length; i++) {
        rank[bySize[i]] = i;
      }
      nested = rank.length < MANY ? null : new NestedBoxes(boxes, bySize, rank);
    }

    int[] shells() {
      int[] depth = new int[rings.count()];
      int[] shells = new int[rings.count()];
      for (int ring : bySize) {
        int around = smallestAround(ring, depth);
        depth[ring] = around < 0 ? 0 : depth[around] + 1;
        shells[ring] = depth[ring] % 2 == 0 ? -1 : around;
        if (effortLeft < 0) {
          break;
        }
      }
      return shells;
    }

    private int smallestAround(int ring, int[] depth) {
      int count = nested == null ? findAround(ring) : nested.findAround(ring);
      effortLeft -= nested == null ? rank[ring] : nested.looked();
      for (int i = 0; i < count && effortLeft >= 0; i++) {
        int other = nested == null ? around[i] : nested.found(i);
        if (isIn(ring, other, depth[other])) {
          return other;
        }
      }
      return -1;
    }

    /** The larger rings whose boxes hold this one's, the smallest first, where there are few. */
    private int findAround(int ring) {
      int count = 0;
      for (int i = rank[ring] - 1; i >= 0; i--) {
        int other = bySize[i];
        if (HoleBoxes.holds(boxes, other, ring)) {
          if (count == around.length) {
            around = Arrays.copyOf(around, 2 * count);
          }
          around[count++] = other;
        }
      }
      return count;
    }
  }
}
