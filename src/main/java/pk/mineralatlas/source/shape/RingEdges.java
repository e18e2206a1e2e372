package pk.mineralatlas.source.shape;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.index.intervalrtree.SortedPackedIntervalRTree;

/** The edges of a ring; of a long ring that is asked often, in a tree over their heights. */
final class RingEdges {

  private static final int LONG = 256;
  private static final int OFTEN = 4;

  private final Rings rings;
  private final int ring;
  private int asked;
  private @Nullable SortedPackedIntervalRTree tree;

  RingEdges(Rings rings, int ring) {
    this.rings = rings;
    this.ring = ring;
  }

  /** Counts the edges that a ray from a position crosses; returns how many were looked at. */
  int countCrossings(double y, RayCrossingCounter counter) {
    int edges = rings.end(ring) - rings.start(ring) - 1;
    if (edges < LONG || ++asked < OFTEN) {
      for (int i = rings.start(ring); i < rings.end(ring) - 1; i++) {
        countEdge(i, counter);
      }
      return edges;
    }
    SortedPackedIntervalRTree indexed = tree == null ? build() : tree;
    tree = indexed;
    int[] looked = {1};
    indexed.query(
        y,
        y,
        item -> {
          looked[0]++;
          countEdge((Integer) item, counter);
        });
    return looked[0];
  }

  private void countEdge(int position, RayCrossingCounter counter) {
    counter.countSegment(
        new Coordinate(rings.x(position), rings.y(position)),
        new Coordinate(rings.x(position + 1), rings.y(position + 1)));
  }

  private SortedPackedIntervalRTree build() {
    SortedPackedIntervalRTree built = new SortedPackedIntervalRTree();
    for (int i = rings.start(ring); i < rings.end(ring) - 1; i++) {
      double y1 = rings.y(i);
      double y2 = rings.y(i + 1);
      built.insert(Math.min(y1, y2), Math.max(y1, y2), i);
    }
    return built;
  }
}
