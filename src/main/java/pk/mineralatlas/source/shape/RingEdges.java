package pk.mineralatlas.source.shape;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.geom.Location;

/**
 * The edges of a ring, asked where positions lie. Those of a long ring that is asked often are
 * sorted into horizontal slabs, and what is found out about cells without edges is kept. One
 * thread.
 */
final class RingEdges {

  private static final int LONG = 64;
  private static final int OFTEN = 3;
  private static final int VERY_OFTEN = 50;

  /** Slabs are made so low that few edges reach through one, but edges are noted this often. */
  private static final int NOTES_PER_EDGE = 2;

  private static final int EDGES_PER_SLAB = 4;

  private final Rings rings;
  private final int first;
  private final int edges;
  private int asked;
  private @Nullable Slabs slabs;
  private @Nullable RingCells cells;
  private int looked;

  RingEdges(Rings rings, int ring) {
    this.rings = rings;
    this.first = rings.start(ring);
    this.edges = rings.end(ring) - first - 1;
  }

  /**
   * Horizontal slabs of equal height.
   *
   * @param from the number of the first note of each slab, and behind the last the end
   * @param notes the edges that reach into each slab
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Slabs(double minY, double perY, int[] from, int[] notes) {

    int of(double y) {
      return (int) ((y - minY) * perY);
    }
  }

  /** Where a position lies: {@link Location}, as JTS counts crossings. */
  int locate(double x, double y) {
    asked++;
    looked = 1;
    if (edges < LONG || asked < OFTEN) {
      return locateAmongAll(x, y);
    }
    if (asked == VERY_OFTEN) {
      cells = RingCells.of(rings, first, edges);
    }
    RingCells kept = cells;
    int cell = kept == null ? RingCells.NO_CELL : kept.cell(x, y);
    if (kept == null || cell == RingCells.NO_CELL) {
      return locateInSlab(x, y);
    }
    int known = kept.location(cell);
    if (known == Location.NONE) {
      known = locateInSlab(x, y);
      kept.keep(cell, known);
    }
    return known;
  }

  private int locateAmongAll(double x, double y) {
    int crossings = 0;
    looked = edges;
    for (int e = first; e < first + edges; e++) {
      int crossing = crossing(e, x, y);
      if (crossing < 0) {
        return Location.BOUNDARY;
      }
      crossings += crossing;
    }
    return crossings % 2 == 1 ? Location.INTERIOR : Location.EXTERIOR;
  }

  private int locateInSlab(double x, double y) {
    Slabs sorted = slabs;
    if (sorted == null) {
      sorted = sort();
      slabs = sorted;
    }
    int slab = sorted.of(y);
    if (y < sorted.minY || slab >= sorted.from.length - 1) {
      return Location.EXTERIOR;
    }
    int crossings = 0;
    looked += sorted.from[slab + 1] - sorted.from[slab];
    for (int n = sorted.from[slab]; n < sorted.from[slab + 1]; n++) {
      int crossing = crossing(sorted.notes[n], x, y);
      if (crossing < 0) {
        return Location.BOUNDARY;
      }
      crossings += crossing;
    }
    return crossings % 2 == 1 ? Location.INTERIOR : Location.EXTERIOR;
  }

  /** How many edges were looked at for the last answer. */
  int looked() {
    return looked;
  }

  /**
   * Whether a ray from a position to the east crosses an edge: 1 where it does, 0 where it does
   * not, −1 where the position is on the edge. As {@link
   * org.locationtech.jts.algorithm.RayCrossingCounter} has it.
   */
  private int crossing(int edge, double x, double y) {
    double x1 = rings.x(edge);
    double x2 = rings.x(edge + 1);
    if (x1 < x && x2 < x) {
      return 0;
    }
    double y1 = rings.y(edge);
    double y2 = rings.y(edge + 1);
    if (x == x2 && y == y2) {
      return -1;
    }
    if (y1 == y && y2 == y) {
      return x >= Math.min(x1, x2) && x <= Math.max(x1, x2) ? -1 : 0;
    }
    if (y1 > y == y2 > y) {
      return 0;
    }
    if (x1 > x && x2 > x) {
      return 1;
    }
    int side = CGAlgorithmsDD.orientationIndex(x1, y1, x2, y2, x, y);
    if (side == 0) {
      return -1;
    }
    return (y2 < y1 ? -side : side) > 0 ? 1 : 0;
  }

  private Slabs sort() {
    double minY = Double.POSITIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    double climbed = 0;
    double lastY = rings.y(first);
    for (int e = first; e <= first + edges; e++) {
      double y = rings.y(e);
      minY = Math.min(minY, y);
      maxY = Math.max(maxY, y);
      climbed += Math.abs(y - lastY);
      lastY = y;
    }
    // An edge is noted in each slab it climbs through, and in one more.
    double times = climbed > 0 ? climbed / (maxY - minY) : 1;
    int wanted =
        (int) Math.min((double) edges / EDGES_PER_SLAB, (double) NOTES_PER_EDGE * edges / times);
    int count = Math.max(1, wanted);
    Slabs empty =
        new Slabs(minY, count / (maxY - minY) * (1 - 1e-12), new int[count + 2], new int[0]);
    return filled(empty);
  }

  private Slabs filled(Slabs slabs) {
    int[] from = slabs.from;
    int last = slabs.of(rings.y(first));
    for (int e = first; e < first + edges; e++) {
      int slab = slabs.of(rings.y(e + 1));
      for (int s = Math.min(last, slab); s <= Math.max(last, slab); s++) {
        from[s + 1]++;
      }
      last = slab;
    }
    for (int slab = 1; slab < from.length; slab++) {
      from[slab] += from[slab - 1];
    }
    int[] notes = new int[from[from.length - 1]];
    int[] next = from.clone();
    last = slabs.of(rings.y(first));
    for (int e = first; e < first + edges; e++) {
      int slab = slabs.of(rings.y(e + 1));
      for (int s = Math.min(last, slab); s <= Math.max(last, slab); s++) {
        notes[next[s]++] = e;
      }
      last = slab;
    }
    return new Slabs(slabs.minY, slabs.perY, from, notes);
  }
}
