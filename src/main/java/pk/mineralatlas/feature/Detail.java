package pk.mineralatlas.feature;

/**
 * The coordinates of a layer at some fineness, with boxes around every {@value #CHUNK} and every
 * {@value #RUN} positions in turn, so that what is out of view is passed over unread. Features are
 * numbered as in the layer; parts have numbers of their own, and their order within a feature is
 * free. Immutable; any thread.
 */
public final class Detail {

  /** Positions to a small box. */
  public static final int CHUNK = 1 << Boxes.CHUNK_BITS;

  /** Positions to a large box. */
  public static final int RUN = 1 << Boxes.RUN_BITS;

  private final double[] xy;
  private final int[] partStart;
  private final int[] firstPart;
  private final double toleranceM;
  private final Boxes chunks;
  private final Boxes runs;
  private final int[] partAtChunk;

  /**
   * @param toleranceM how far a line may have moved
   */
  Detail(PackedShapes shapes, double toleranceM) {
    this.xy = shapes.xy();
    this.partStart = shapes.partStart();
    this.firstPart = shapes.firstPart();
    this.toleranceM = toleranceM;
    this.chunks = Boxes.around(xy, Boxes.CHUNK_BITS);
    this.runs = Boxes.around(xy, Boxes.RUN_BITS);
    this.partAtChunk = partsAtChunks();
  }

  private int[] partsAtChunks() {
    int[] parts = new int[xy.length / 2 / CHUNK + 2];
    int part = 0;
    for (int chunk = 0; chunk < parts.length; chunk++) {
      while (part < partStart.length - 1 && partStart[part] < chunk * CHUNK) {
        part++;
      }
      parts[chunk] = part;
    }
    return parts;
  }

  /** How far a line may lie from the full one, metres; 0 for all there is. */
  public double toleranceM() {
    return toleranceM;
  }

  /** x, y, x, y … metres on the map plane. The array itself: read, never write. */
  @SuppressWarnings("EI_EXPOSE_REP")
  public double[] xy() {
    return xy;
  }

  /** The number of a feature's first part; the next feature's first part is the end. */
  public int firstPart(int feature) {
    return firstPart[feature];
  }

  /** The position a part starts with; the next part's start is its end. */
  public int partStart(int part) {
    return partStart[part];
  }

  /** The first part that ends behind a position which starts a chunk. */
  public int partReaching(int position) {
    int part = partAtChunk[position / CHUNK];
    return part > 0 && partStart[part] > position ? part - 1 : part;
  }

  /** The boxes of {@value #CHUNK} positions each. */
  public Boxes chunks() {
    return chunks;
  }

  /** The boxes of {@value #RUN} positions each. */
  public Boxes runs() {
    return runs;
  }
}
