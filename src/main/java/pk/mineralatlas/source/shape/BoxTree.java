package pk.mineralatlas.source.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HilbertEncoder;

/**
 * The boxes of all records of a file, held in memory: along a Hilbert curve, and over each sixteen
 * of them one that holds them all, and so on. Immutable; any thread. Takes about 40 bytes a record.
 */
public final class BoxTree implements BoxIndex {

  private static final int FANOUT = 16;

  /** They take 160 MB. */
  private static final int MOST_RECORDS = 4_000_000;

  private static final int HILBERT_LEVEL = 12;

  /** Records by their place on the curve. */
  private final int[] records;

  /** The boxes of each level, the records' own first: minX, minY, maxX, maxY, minX … */
  private final double[][] levels;

  /** Records whose boxes say nothing. */
  private final int[] unknown;

  private BoxTree(int[] records, double[][] levels, int[] unknown) {
    this.records = records;
    this.levels = levels;
    this.unknown = unknown;
  }

  /** Reads the boxes of all records; none where there are so many that they would fill memory. */
  public static Optional<BoxTree> of(ShpFile shapes) {
    return shapes.records() > MOST_RECORDS ? Optional.empty() : Optional.of(read(shapes));
  }

  private static BoxTree read(ShpFile shapes) {
    shapes.settle();
    int count = shapes.records();
    double[] boxes = new double[4 * count];
    IntStream.Builder known = IntStream.builder();
    IntStream.Builder unknown = IntStream.builder();
    Envelope extent = new Envelope();
    double[] box = new double[4];
    for (int record = 0; record < count; record++) {
      if (shapes.copyBox(record, box) && isFinite(box)) {
        System.arraycopy(box, 0, boxes, 4 * record, 4);
        extent.expandToInclude(box[0], box[1]);
        extent.expandToInclude(box[2], box[3]);
        known.add(record);
      } else if (!shapes.isNull(record)) {
        unknown.add(record);
      }
    }
    int[] ordered = alongCurve(known.build().toArray(), boxes, extent);
    return new BoxTree(ordered, levels(ordered, boxes), unknown.build().toArray());
  }

  private static boolean isFinite(double[] box) {
    return Double.isFinite(box[0] + box[1] + box[2] + box[3]);
  }

  private static int[] alongCurve(int[] records, double[] boxes, Envelope extent) {
    HilbertEncoder curve = new HilbertEncoder(HILBERT_LEVEL, extent);
    return Arrays.stream(records)
        .mapToLong(record -> (long) curve.encode(envelope(boxes, record)) << 32 | record)
        .sorted()
        .mapToInt(key -> (int) key)
        .toArray();
  }

  private static Envelope envelope(double[] boxes, int at) {
    return new Envelope(boxes[4 * at], boxes[4 * at + 2], boxes[4 * at + 1], boxes[4 * at + 3]);
  }

  private static double[][] levels(int[] records, double[] boxes) {
    double[] lowest = new double[4 * records.length];
    for (int i = 0; i < records.length; i++) {
      System.arraycopy(boxes, 4 * records[i], lowest, 4 * i, 4);
    }
    List<double[]> levels = new ArrayList<>();
    levels.add(lowest);
    while (levels.getLast().length > 4 * FANOUT) {
      levels.add(above(levels.getLast()));
    }
    return levels.toArray(double[][]::new);
  }

  private static double[] above(double[] boxes) {
    int count = boxes.length / 4;
    double[] above = new double[4 * ((count + FANOUT - 1) / FANOUT)];
    for (int i = 0; i < count; i++) {
      int group = 4 * (i / FANOUT);
      boolean isFirst = i % FANOUT == 0;
      for (int edge = 0; edge < 4; edge++) {
        double value = boxes[4 * i + edge];
        double known = isFirst ? value : above[group + edge];
        above[group + edge] = edge < 2 ? Math.min(known, value) : Math.max(known, value);
      }
    }
    return above;
  }

  @Override
  public int[] candidates(Envelope box) {
    IntStream.Builder found = IntStream.builder();
    Arrays.stream(unknown).forEach(found::add);
    int top = levels.length - 1;
    visit(top, 0, levels[top].length / 4, box, found);
    return found.build().sorted().toArray();
  }

  private void visit(int level, int from, int to, Envelope box, IntStream.Builder found) {
    for (int i = from; i < to; i++) {
      if (!meets(levels[level], i, box)) {
        continue;
      }
      if (level == 0) {
        found.add(records[i]);
      } else {
        int below = levels[level - 1].length / 4;
        visit(level - 1, i * FANOUT, Math.min(below, (i + 1) * FANOUT), box, found);
      }
    }
  }

  private static boolean meets(double[] boxes, int at, Envelope box) {
    return boxes[4 * at] <= box.getMaxX()
        && boxes[4 * at + 2] >= box.getMinX()
        && boxes[4 * at + 1] <= box.getMaxY()
        && boxes[4 * at + 3] >= box.getMinY();
  }
}
