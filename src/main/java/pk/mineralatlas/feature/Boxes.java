package pk.mineralatlas.feature;

/**
 * Boxes around so many positions each, in their order, whatever parts they belong to; the last
 * positions, fewer, have none. Rounded outwards to {@code float}. Immutable; any thread.
 */
public final class Boxes {

  static final int CHUNK_BITS = 6;
  static final int RUN_BITS = 12;

  private final float[] boxes;

  private Boxes(float[] boxes) {
    this.boxes = boxes;
  }

  static Boxes around(double[] xy, int bits) {
    int count = (xy.length / 2) >> bits;
    float[] boxes = new float[4 * count];
    int positions = 1 << bits;
    Pieces.of(
        count,
        (_, start, end) -> {
          for (int box = start; box < end; box++) {
            measure(xy, box * positions, positions, boxes, 4 * box);
          }
        });
    return new Boxes(boxes);
  }

  private static void measure(double[] xy, int from, int positions, float[] boxes, int at) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int i = 2 * from; i < 2 * (from + positions); i += 2) {
      minX = Math.min(minX, xy[i]);
      minY = Math.min(minY, xy[i + 1]);
      maxX = Math.max(maxX, xy[i]);
      maxY = Math.max(maxY, xy[i + 1]);
    }
    boxes[at] = Math.nextDown((float) minX);
    boxes[at + 1] = Math.nextDown((float) minY);
    boxes[at + 2] = Math.nextUp((float) maxX);
    boxes[at + 3] = Math.nextUp((float) maxY);
  }

  /**
   * On which sides of an extent all of a box lies: 1 west, 2 east, 4 south, 8 north; 0 where it may
   * reach in.
   */
  public int sides(int box, double minX, double minY, double maxX, double maxY) {
    int at = 4 * box;
    return (boxes[at + 2] < minX ? 1 : 0)
        | (boxes[at] > maxX ? 2 : 0)
        | (boxes[at + 3] < minY ? 4 : 0)
        | (boxes[at + 1] > maxY ? 8 : 0);
  }
}
