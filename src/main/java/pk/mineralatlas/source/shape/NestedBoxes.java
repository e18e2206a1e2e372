package pk.mineralatlas.source.shape;

import java.util.Arrays;

/**
 * The boxes of many rings in grids of cells, a coarser one for larger boxes, to find those that
 * hold another. One thread.
 */
final class NestedBoxes {

  /** The finest grid has 2^10 cells along a side. */
  private static final int MAX_SHIFT = 10;

  /** Each grid has a quarter of the next finer one's cells along a side. */
  private static final int STEP = 2;

  private final double[] boxes;
  private final int[] bySize;
  private final int[] rank;
  private final int levels;
  private final double minX;
  private final double minY;
  private final double cellsPerX;
  private final double cellsPerY;
  private final int finest;
  private final int[][] from;
  private final int[][] items;
  private int[] found = new int[16];
  private int looked;

  /**
   * @param boxes minX, minY, maxX, maxY of each ring in turn
   * @param bySize the rings, the largest first
   * @param rank the place of each ring among them
   */
  NestedBoxes(double[] boxes, int[] bySize, int[] rank) {
    this.boxes = boxes;
    this.bySize = bySize;
    this.rank = rank;
    double[] around = around(boxes);
    this.minX = around[0];
    this.minY = around[1];
    int shift = (32 - Integer.numberOfLeadingZeros(bySize.length)) / 2;
    this.finest = Math.min(MAX_SHIFT, shift);
    this.cellsPerX = cells(around[2] - around[0]);
    this.cellsPerY = cells(around[3] - around[1]);
    this.levels = finest / STEP + 1;
    this.from = new int[levels][];
    this.items = new int[levels][];
    for (int level = 0; level < levels; level++) {
      fill(level);
    }
  }

  private static double[] around(double[] boxes) {
    double[] around = Arrays.copyOf(boxes, 4);
    for (int i = 4; i < boxes.length; i += 4) {
      around[0] = Math.min(around[0], boxes[i]);
      around[1] = Math.min(around[1], boxes[i + 1]);
      around[2] = Math.max(around[2], boxes[i + 2]);
      around[3] = Math.max(around[3], boxes[i + 3]);
    }
    return around;
  }

  private double cells(double length) {
    return length > 0 ? (1 << finest) / length * (1 - 1e-12) : 0;
  }

  private int cellX(double x) {
    return (int) ((x - minX) * cellsPerX);
  }

  private int cellY(double y) {
    return (int) ((y - minY) * cellsPerY);
  }

  /** The finest grid, 0, or a coarser one in which a box covers no more than two cells a side. */
  private int level(int ring) {
    int width = cellX(boxes[4 * ring + 2]) - cellX(boxes[4 * ring]);
    int height = cellY(boxes[4 * ring + 3]) - cellY(boxes[4 * ring + 1]);
    int level = 0;
    while (level < levels - 1 && Math.max(width, height) >> (STEP * level) > 1) {
      level++;
    }
    return level;
  }

  private int side(int level) {
    return (1 << finest >> (STEP * level)) + 1;
  }

  private void fill(int level) {
    int side = side(level);
    int[] start = new int[side * side + 1];
    visit(level, (cell, _) -> start[cell + 1]++);
    for (int cell = 1; cell < start.length; cell++) {
      start[cell] += start[cell - 1];
    }
    int[] next = start.clone();
    int[] filled = new int[start[start.length - 1]];
    visit(level, (cell, ring) -> filled[next[cell]++] = ring);
    from[level] = start;
    items[level] = filled;
  }

  @FunctionalInterface
  private interface CellVisitor {
    void visit(int cell, int ring);
  }

  private void visit(int level, CellVisitor visitor) {
    int side = side(level);
    int shift = STEP * level;
    for (int ring : bySize) {
      if (level(ring) == level) {
        int right = cellX(boxes[4 * ring + 2]) >> shift;
        int top = cellY(boxes[4 * ring + 3]) >> shift;
        for (int y = cellY(boxes[4 * ring + 1]) >> shift; y <= top; y++) {
          for (int x = cellX(boxes[4 * ring]) >> shift; x <= right; x++) {
            visitor.visit(y * side + x, ring);
          }
        }
      }
    }
  }

  /**
   * The larger rings whose boxes hold this one's, the smallest first.
   *
   * @return how many; {@link #found(int)} gives each until the next call
   */
  int findAround(int ring) {
    int count = 0;
    looked = 0;
    int x = cellX(boxes[4 * ring]);
    int y = cellY(boxes[4 * ring + 1]);
    for (int level = 0; level < levels; level++) {
      int cell = (y >> (STEP * level)) * side(level) + (x >> (STEP * level));
      int end = from[level][cell + 1];
      for (int i = from[level][cell]; i < end; i++) {
        looked++;
        int other = items[level][i];
        if (rank[other] >= rank[ring]) {
          // All further ones are smaller still.
          break;
        }
        if (HoleBoxes.holds(boxes, other, ring)) {
          count = insert(other, count);
        }
      }
    }
    return count;
  }

  private int insert(int other, int count) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    int at = count;
    while (at > 0 && rank[found[at - 1]] < rank[other]) {
      found[at] = found[--at];
      looked++;
    }
    found[at] = other;
    return count + 1;
  }

  int found(int number) {
    return found[number];
  }

  /** How many boxes were looked at for the last answer. */
  int looked() {
    return looked;
  }
}
