package pk.mineralatlas.source.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The boxes of very many small rings in one grid of cells, to find pairs of which one box holds the
 * other. One thread.
 */
final class HoleBoxes {

  private static final int MAX_SIDE = 1 << 10;

  /** Boxes may cover so many cells each on average, or the grid is not worth its while. */
  private static final int CELLS_PER_BOX = 6;

  private static final int NONE = -1;

  private final double[] boxes;
  private final double minX;
  private final double minY;
  private final double perX;
  private final double perY;
  private final int side;
  private final int[] head;
  private final int[] next;
  private final int[] item;
  private int entries;
  private int looked;

  /**
   * @param boxes minX, minY, maxX, maxY of each ring in turn
   * @param around the ring whose box holds all others
   */
  HoleBoxes(double[] boxes, int around) {
    this.boxes = boxes;
    int count = boxes.length / 4;
    this.side = (int) Math.min(MAX_SIDE, 2 * Math.sqrt(count));
    this.minX = boxes[4 * around];
    this.minY = boxes[4 * around + 1];
    this.perX = (side - 1) / (boxes[4 * around + 2] - minX);
    this.perY = (side - 1) / (boxes[4 * around + 3] - minY);
    this.head = new int[side * side];
    Arrays.fill(head, NONE);
    this.next = new int[CELLS_PER_BOX * count];
    this.item = new int[CELLS_PER_BOX * count];
  }

  private int column(double x) {
    return (int) ((x - minX) * perX);
  }

  private int row(double y) {
    return (int) ((y - minY) * perY);
  }

  /** Adds a ring; false where the boxes cover too many cells. */
  boolean add(int ring) {
    int right = column(boxes[4 * ring + 2]);
    int top = row(boxes[4 * ring + 3]);
    for (int y = row(boxes[4 * ring + 1]); y <= top; y++) {
      for (int x = column(boxes[4 * ring]); x <= right; x++) {
        if (entries == item.length) {
          return false;
        }
        item[entries] = ring;
        next[entries] = head[y * side + x];
        head[y * side + x] = entries++;
      }
    }
    return true;
  }

  /** The rings whose boxes hold that of a ring. */
  List<Integer> around(int ring) {
    List<Integer> around = List.of();
    looked = 0;
    int cell = row(boxes[4 * ring + 1]) * side + column(boxes[4 * ring]);
    for (int e = head[cell]; e != NONE; e = next[e]) {
      looked++;
      if (item[e] != ring && holds(boxes, item[e], ring)) {
        around = around.isEmpty() ? new ArrayList<>() : around;
        around.add(item[e]);
      }
    }
    return around;
  }

  /** How many boxes were looked at for the last answer. */
  int looked() {
    return looked;
  }

  /** Whether the box of a ring holds that of another. */
  static boolean holds(double[] boxes, int other, int ring) {
    int a = 4 * other;
    int b = 4 * ring;
    return boxes[a] <= boxes[b]
        && boxes[a + 1] <= boxes[b + 1]
        && boxes[a + 2] >= boxes[b + 2]
        && boxes[a + 3] >= boxes[b + 3];
  }
}
