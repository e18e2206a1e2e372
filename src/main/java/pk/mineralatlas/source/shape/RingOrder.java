package pk.mineralatlas.source.shape;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Puts the rings of a polygon in the order a layer wants: shells clockwise, then their holes. */
final class RingOrder {

  private RingOrder() {}

  /**
   * Orders and winds the rings in place.
   *
   * @param holes where to note, by the number of its part, whether a ring is a hole
   * @return how many rings were wound the other way in the file
   */
  static int arrange(Rings rings, boolean[] holes) {
    if (rings.count() == 1) {
      return wind(rings, 0, true);
    }
    RingNesting nesting = RingNesting.of(rings);
    int[] shells = nesting.shells();
    double[] area = nesting.doubleAreas();
    int turned = 0;
    for (int ring = 0; ring < shells.length; ring++) {
      turned += wind(rings, ring, area[ring], shells[ring] < 0);
    }
    int[] order = flatLast(order(shells), area);
    for (int i = 0; i < order.length; i++) {
      holes[rings.first() + i] = shells[order[i]] >= 0;
    }
    if (!isAscending(order)) {
      move(rings, order);
    }
    return turned;
  }

  /** Makes a ring run as wanted; returns 1 where it was turned round. */
  static int wind(Rings rings, int ring, boolean clockwise) {
    return wind(rings, ring, rings.doubleArea(ring), clockwise);
  }

  private static int wind(Rings rings, int ring, double area, boolean clockwise) {
    if (clockwise ? area >= 0 : area <= 0) {
      return 0;
    }
    rings.reverse(ring);
    return 1;
  }

  /** Each shell in the file's order, followed by its holes in the file's order. */
  static int[] order(int[] shells) {
    int[] holes = new int[shells.length + 1];
    for (int shell : shells) {
      if (shell >= 0) {
        holes[shell]++;
      }
    }
    int[] next = new int[shells.length];
    int[] order = new int[shells.length];
    int at = 0;
    for (int ring = 0; ring < shells.length; ring++) {
      if (shells[ring] < 0) {
        order[at] = ring;
        next[ring] = at + 1;
        at += 1 + holes[ring];
      }
    }
    for (int ring = 0; ring < shells.length; ring++) {
      if (shells[ring] >= 0) {
        order[next[shells[ring]]++] = ring;
      }
    }
    return order;
  }

  /** A ring without an area has no winding, so that a hole behind it would be taken for its own. */
  private static int[] flatLast(int[] order, double[] area) {
    return IntStream.concat(
            Arrays.stream(order).filter(ring -> area[ring] != 0),
            Arrays.stream(order).filter(ring -> area[ring] == 0))
        .toArray();
  }

  private static boolean isAscending(int[] order) {
    for (int i = 0; i < order.length; i++) {
      if (order[i] != i) {
        return false;
      }
    }
    return true;
  }

  private static void move(Rings rings, int[] order) {
    int from = rings.start(0);
    double[] before = Arrays.copyOfRange(rings.xy(), 2 * from, 2 * rings.end(order.length - 1));
    int[] starts = Arrays.copyOfRange(rings.partStart(), rings.first(), rings.end() + 1);
    int at = from;
    for (int i = 0; i < order.length; i++) {
      int length = starts[order[i] + 1] - starts[order[i]];
      rings.partStart()[rings.first() + i] = at;
      System.arraycopy(before, 2 * (starts[order[i]] - from), rings.xy(), 2 * at, 2 * length);
      at += length;
    }
  }
}
