package pk.mineralatlas.source.shape;

import org.locationtech.jts.algorithm.CGAlgorithmsDD;

/**
 * Finds out whether a ring meets itself. The edges stand in a tree of boxes over the order in which
 * they follow each other, and only edges whose boxes meet are compared, exactly. The effort is
 * bounded, so that a ring made to take ages does not.
 */
final class SelfContact {

  /** What a ring does. */
  enum Kind {
    /** It meets itself nowhere. */
    NONE,
    /** A corner lies on another corner or on an edge, or an edge runs back along another. */
    TOUCHES,
    /** Two edges cross. */
    CROSSES,
    /** It may meet itself; looking on would take too long. */
    UNKNOWN
  }

  private static final int LEAF = 4;

  /** So many boxes and edges may be compared for each edge. */
  private static final long EFFORT = 500;

  private final double[] xy;
  private final int edges;
  private final int leaves;

  /** minX, minY, maxX, maxY of each node of a heap: the children of n are 2n and 2n + 1. */
  private final double[] boxes;

  private long effortLeft;
  private boolean touches;
  private boolean crosses;

  private SelfContact(double[] xy) {
    this.xy = xy;
    this.edges = xy.length / 2;
    this.leaves = Math.max(1, Integer.highestOneBit((edges + LEAF - 1) / LEAF * 2 - 1));
    this.boxes = new double[8 * leaves];
    this.effortLeft = EFFORT * (edges + 1000L);
    for (int leaf = 0; leaf < leaves; leaf++) {
      fillLeaf(leaf);
    }
    for (int node = leaves - 1; node > 0; node--) {
      fillNode(node);
    }
  }

  /**
   * Looks at a ring.
   *
   * @param xy its corners, no two alike in a row, the first one not repeated at the end
   */
  static Kind of(double[] xy) {
    SelfContact contact = new SelfContact(xy);
    contact.compare(1, 1);
    if (contact.crosses) {
      return Kind.CROSSES;
    }
    if (contact.touches) {
      return Kind.TOUCHES;
    }
    return contact.effortLeft < 0 ? Kind.UNKNOWN : Kind.NONE;
  }

  private double x(int corner) {
    return xy[corner < edges ? 2 * corner : 0];
  }

  private double y(int corner) {
    return xy[corner < edges ? 2 * corner + 1 : 1];
  }

  private void fillLeaf(int leaf) {
    int at = 4 * (leaves + leaf);
    boxes[at] = Double.POSITIVE_INFINITY;
    boxes[at + 1] = Double.POSITIVE_INFINITY;
    boxes[at + 2] = Double.NEGATIVE_INFINITY;
    boxes[at + 3] = Double.NEGATIVE_INFINITY;
    for (int corner = firstEdge(leaf); corner <= endEdge(leaf); corner++) {
      if (firstEdge(leaf) < endEdge(leaf)) {
        boxes[at] = Math.min(boxes[at], x(corner));
        boxes[at + 1] = Math.min(boxes[at + 1], y(corner));
        boxes[at + 2] = Math.max(boxes[at + 2], x(corner));
        boxes[at + 3] = Math.max(boxes[at + 3], y(corner));
      }
    }
  }

  private int firstEdge(int leaf) {
    return Math.min(edges, leaf * LEAF);
  }

  private int endEdge(int leaf) {
    return Math.min(edges, (leaf + 1) * LEAF);
  }

  private void fillNode(int node) {
    int low = 8 * node;
    int high = low + 4;
    boxes[4 * node] = Math.min(boxes[low], boxes[high]);
    boxes[4 * node + 1] = Math.min(boxes[low + 1], boxes[high + 1]);
    boxes[4 * node + 2] = Math.max(boxes[low + 2], boxes[high + 2]);
    boxes[4 * node + 3] = Math.max(boxes[low + 3], boxes[high + 3]);
  }

  /** Compares the edges below two nodes of the same level, the second not in front of the first. */
  private void compare(int a, int b) {
    if (crosses || --effortLeft < 0 || (a != b && !meet(a, b))) {
      return;
    }
    if (a >= leaves) {
      compareLeaves(a - leaves, b - leaves);
      return;
    }
    compare(2 * a, 2 * b);
    compare(2 * a, 2 * b + 1);
    if (a != b) {
      compare(2 * a + 1, 2 * b);
    }
    compare(2 * a + 1, 2 * b + 1);
  }

  private boolean meet(int a, int b) {
    return boxes[4 * a] <= boxes[4 * b + 2]
        && boxes[4 * b] <= boxes[4 * a + 2]
        && boxes[4 * a + 1] <= boxes[4 * b + 3]
        && boxes[4 * b + 1] <= boxes[4 * a + 3];
  }

  private void compareLeaves(int a, int b) {
    for (int i = firstEdge(a); i < endEdge(a); i++) {
      for (int j = a == b ? i + 1 : firstEdge(b); j < endEdge(b); j++) {
        effortLeft--;
        if (j == i + 1) {
          touches |= runsBack(i, j, j + 1);
        } else if (i == 0 && j == edges - 1) {
          touches |= runsBack(j, 0, 1);
        } else if (boxesMeet(i, j)) {
          compareEdges(i, j);
        }
      }
    }
  }

  /** Whether the way from a corner to the next and on to a third turns right round. */
  private boolean runsBack(int from, int corner, int to) {
    double along =
        (x(from) - x(corner)) * (x(to) - x(corner)) + (y(from) - y(corner)) * (y(to) - y(corner));
    return along > 0 && side(from, corner, to) == 0;
  }

  private boolean boxesMeet(int i, int j) {
    return Math.min(x(i), x(i + 1)) <= Math.max(x(j), x(j + 1))
        && Math.min(x(j), x(j + 1)) <= Math.max(x(i), x(i + 1))
        && Math.min(y(i), y(i + 1)) <= Math.max(y(j), y(j + 1))
        && Math.min(y(j), y(j + 1)) <= Math.max(y(i), y(i + 1));
  }

  /** Two edges, not neighbours, whose boxes meet. */
  private void compareEdges(int i, int j) {
    int j1 = side(i, i + 1, j);
    int j2 = side(i, i + 1, j + 1);
    if (j1 * j2 > 0) {
      return;
    }
    int i1 = side(j, j + 1, i);
    int i2 = side(j, j + 1, i + 1);
    if (i1 * i2 > 0) {
      return;
    }
    // Of edges in one line the boxes tell whether they overlap.
    if (j1 * j2 < 0 && i1 * i2 < 0) {
      crosses = true;
    } else {
      touches = true;
    }
  }

  /** On which side of the way from one corner to another a third lies, exactly. */
  private int side(int from, int to, int corner) {
    return CGAlgorithmsDD.orientationIndex(x(from), y(from), x(to), y(to), x(corner), y(corner));
  }
}
