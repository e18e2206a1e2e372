package pk.mineralatlas.source.shape;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Finds out which rings of a polygon are holes, and in which shells, from how they lie in each
 * other: what lies in an even number of others is a shell, as shapelib and GDAL have it. How they
 * are wound decides only where two rings cross, and where there are so many in each other that
 * looking would take too long. One thread.
 */
final class RingNesting {

  /** From so many rings on, their boxes are put in a tree. */
  private static final int MANY = 64;

  /** So many positions may be looked at for each position of the polygon. */
  private static final long EFFORT = 400;

  /** So many positions of a ring are tried for one that is not on the edge of the other. */
  private static final int TRIES = 32;

  private final Rings rings;
  private final double[] area;
  private final Envelope[] boxes;
  private final int[] bySize;
  private final int[] rank;
  private final @Nullable RingEdges[] edges;
  private final @Nullable HPRtree tree;
  private long effortLeft;

  private RingNesting(Rings rings) {
    this.rings = rings;
    int count = rings.count();
    this.area = new double[count];
    this.boxes = new Envelope[count];
    this.edges = new RingEdges[count];
    for (int ring = 0; ring < count; ring++) {
      area[ring] = rings.doubleArea(ring);
      boxes[ring] = box(ring);
    }
    this.bySize =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer ring) -> -Math.abs(area[ring])))
            .mapToInt(Integer::intValue)
            .toArray();
    this.rank = new int[count];
    for (int i = 0; i < count; i++) {
      rank[bySize[i]] = i;
    }
    this.tree = count < MANY ? null : new HPRtree();
    if (tree != null) {
      for (int ring = 0; ring < count; ring++) {
        tree.insert(boxes[ring], ring);
      }
    }
    this.effortLeft = EFFORT * (rings.end(count - 1) - rings.start(0) + 100L);
  }

  private Envelope box(int ring) {
    Envelope box = new Envelope();
    for (int i = rings.start(ring); i < rings.end(ring); i++) {
      box.expandToInclude(rings.x(i), rings.y(i));
    }
    return box;
  }

  /** For each ring the shell it is a hole of; −1 where it is a shell itself. */
  static int[] shells(Rings rings) {
    RingNesting nesting = new RingNesting(rings);
    int[] shells = nesting.byContainment();
    return nesting.effortLeft < 0 ? nesting.byWinding() : shells;
  }

  private int[] byContainment() {
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

  private int smallestAround(int ring, int[] depth) {
    for (int other : largerAround(ring)) {
      boolean wouldBeHole = depth[other] % 2 == 0;
      if (lies(ring, other, TRIES)
          && (wouldBeHole == (area[ring] < 0) || liesWholly(ring, other))) {
        return other;
      }
    }
    return -1;
  }

  /** The larger rings whose boxes hold this one's, the smallest first. */
  private int[] largerAround(int ring) {
    IntStream.Builder found = IntStream.builder();
    if (tree == null) {
      for (int i = rank[ring] - 1; i >= 0; i--) {
        addIfAround(bySize[i], ring, found);
      }
      return found.build().toArray();
    }
    tree.query(boxes[ring], item -> addIfAround((Integer) item, ring, found));
    return found
        .build()
        .boxed()
        .sorted(Comparator.comparingInt((Integer other) -> -rank[other]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void addIfAround(int other, int ring, IntStream.Builder found) {
    effortLeft--;
    if (effortLeft >= 0 && rank[other] < rank[ring] && boxes[other].contains(boxes[ring])) {
      found.add(other);
    }
  }

  /** Whether the first position that is not on the other ring's edge lies inside of it. */
  private boolean lies(int ring, int other, int tries) {
    int last = Math.min(rings.end(ring) - 1, rings.start(ring) + tries);
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
    RayCrossingCounter counter =
        new RayCrossingCounter(new Coordinate(rings.x(position), rings.y(position)));
    RingEdges indexed = edges[ring];
    if (indexed == null) {
      indexed = new RingEdges(rings, ring);
      edges[ring] = indexed;
    }
    effortLeft -= indexed.countCrossings(rings.y(position), counter);
    return counter.getLocation();
  }
}
