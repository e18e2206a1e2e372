package pk.mineralatlas.feature;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.Extent;

/**
 * A static R-tree packed into arrays: the boxes are ordered along a Hilbert curve through their
 * centres and grouped {@value #NODE_SIZE} to a node, level upon level (I. Kamel and C. Faloutsos,
 * On packing R-trees, 1993). Items without a finite box are left out and never found. Immutable;
 * any thread.
 */
final class PackedRTree {

  private static final int NODE_SIZE = 16;

  /** Sorted behind all items that have a box. */
  private static final long LAST = Long.MAX_VALUE;

  private final double[] itemBoxes;
  private final double[] boxes;
  private final int[] items;
  private final int[] levelEnds;

  private PackedRTree(double[] itemBoxes, double[] boxes, int[] items, int[] levelEnds) {
    this.itemBoxes = itemBoxes;
    this.boxes = boxes;
    this.items = items;
    this.levelEnds = levelEnds;
  }

  /**
   * @param itemBoxes minX, minY, maxX, maxY of each item in turn; not finite where it has no box
   */
  static PackedRTree of(double[] itemBoxes) {
    int[] order = hilbertOrder(itemBoxes);
    int nodes = order.length;
    int levels = 1;
    for (int n = order.length; n > 1; levels++) {
      n = (n + NODE_SIZE - 1) / NODE_SIZE;
      nodes += n;
    }
    double[] boxes = new double[4 * nodes];
    int[] levelEnds = new int[levels];
    Pieces.of(
        order.length,
        (_, start, end) -> {
          for (int i = start; i < end; i++) {
            System.arraycopy(itemBoxes, 4 * order[i], boxes, 4 * i, 4);
          }
        });
    levelEnds[0] = order.length;
    int levelStart = 0;
    for (int level = 1; level < levels; level++) {
      levelEnds[level] = packLevel(boxes, levelStart, levelEnds[level - 1]);
      levelStart = levelEnds[level - 1];
    }
    return new PackedRTree(itemBoxes, boxes, order, levelEnds);
  }

  /** Writes the parents of the nodes from start to before end behind them; returns their end. */
  private static int packLevel(double[] boxes, int start, int end) {
    int parent = end;
    for (int child = start; child < end; child += NODE_SIZE) {
      double minX = Double.POSITIVE_INFINITY;
      double minY = Double.POSITIVE_INFINITY;
      double maxX = Double.NEGATIVE_INFINITY;
      double maxY = Double.NEGATIVE_INFINITY;
      for (int i = child; i < Math.min(child + NODE_SIZE, end); i++) {
        minX = Math.min(minX, boxes[4 * i]);
        minY = Math.min(minY, boxes[4 * i + 1]);
        maxX = Math.max(maxX, boxes[4 * i + 2]);
        maxY = Math.max(maxY, boxes[4 * i + 3]);
      }
      boxes[4 * parent] = minX;
      boxes[4 * parent + 1] = minY;
      boxes[4 * parent + 2] = maxX;
      boxes[4 * parent + 3] = maxY;
      parent++;
    }
    return parent;
  }

  private static boolean isFinite(double[] itemBoxes, int item) {
    double sum =
        itemBoxes[4 * item]
            + itemBoxes[4 * item + 1]
            + itemBoxes[4 * item + 2]
            + itemBoxes[4 * item + 3];
    return Double.isFinite(sum) && itemBoxes[4 * item] <= itemBoxes[4 * item + 2];
  }

  private static int[] hilbertOrder(double[] itemBoxes) {
    int count = itemBoxes.length / 4;
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    int finite = 0;
    for (int i = 0; i < count; i++) {
      if (isFinite(itemBoxes, i)) {
        finite++;
        minX = Math.min(minX, itemBoxes[4 * i]);
        minY = Math.min(minY, itemBoxes[4 * i + 1]);
        maxX = Math.max(maxX, itemBoxes[4 * i + 2]);
        maxY = Math.max(maxY, itemBoxes[4 * i + 3]);
      }
    }
    PlaneCells cells = PlaneCells.of(minX, minY, maxX, maxY);
    long[] keyed = new long[count];
    Pieces.of(
        count,
        (_, start, end) -> {
          for (int i = start; i < end; i++) {
            keyed[i] = isFinite(itemBoxes, i) ? (place(cells, itemBoxes, i) << 31) | i : LAST;
          }
        });
    Arrays.parallelSort(keyed);
    int[] order = new int[finite];
    for (int i = 0; i < finite; i++) {
      order[i] = (int) (keyed[i] & 0x7fff_ffffL);
    }
    return order;
  }

  /** How far along the curve the middle of an item's box lies. */
  private static long place(PlaneCells cells, double[] itemBoxes, int item) {
    return cells.hilbert(
        (itemBoxes[4 * item] + itemBoxes[4 * item + 2]) / 2,
        (itemBoxes[4 * item + 1] + itemBoxes[4 * item + 3]) / 2);
  }

  @Nullable Extent box(int item) {
    return isFinite(itemBoxes, item)
        ? new Extent(
            itemBoxes[4 * item],
            itemBoxes[4 * item + 1],
            itemBoxes[4 * item + 2],
            itemBoxes[4 * item + 3])
        : null;
  }

  @Nullable Extent bounds() {
    if (items.length == 0) {
      return null;
    }
    int root = 4 * (levelEnds[levelEnds.length - 1] - 1);
    return new Extent(boxes[root], boxes[root + 1], boxes[root + 2], boxes[root + 3]);
  }

  void query(Extent extent, IntConsumer found) {
    if (items.length > 0) {
      descend(levelEnds.length - 1, levelEnds[levelEnds.length - 1] - 1, extent, found);
    }
  }

  int[] query(Extent extent) {
    int[][] hits = {new int[64]};
    int[] count = {0};
    query(
        extent,
        item -> {
          if (count[0] == hits[0].length) {
            hits[0] = Arrays.copyOf(hits[0], 2 * count[0]);
          }
          hits[0][count[0]++] = item;
        });
    int[] result = Arrays.copyOf(hits[0], count[0]);
    Arrays.sort(result);
    return result;
  }

  private void descend(int level, int node, Extent extent, IntConsumer found) {
    if (boxes[4 * node] > extent.maxXM()
        || boxes[4 * node + 1] > extent.maxYM()
        || boxes[4 * node + 2] < extent.minXM()
        || boxes[4 * node + 3] < extent.minYM()) {
      return;
    }
    if (level == 0) {
      found.accept(items[node]);
      return;
    }
    int levelStart = level == 1 ? 0 : levelEnds[level - 2];
    int first = levelStart + (node - levelEnds[level - 1]) * NODE_SIZE;
    int end = Math.min(first + NODE_SIZE, levelEnds[level - 1]);
    for (int child = first; child < end; child++) {
      descend(level - 1, child, extent, found);
    }
  }
}
