package pk.mineralatlas.source.shape;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.PackedShapes;
import pk.mineralatlas.feature.Pieces;

/**
 * Copies the records of a large file straight to their places in a layer's arrays, several at once.
 * Nothing is mended on the way: where a single record is not as it should be, there is no result,
 * and {@link ShapePacker} has to do it, which says what is odd.
 */
public final class QuickPacker {

  /** With fewer records a single thread is as fast. */
  private static final int LEAST_RECORDS = 2000;

  private final ShpFile shapes;
  private final GeometryKind kind;
  private final int[] records;
  private final int[] firstPart;
  private final int[] firstPosition;
  private final AtomicBoolean isOdd = new AtomicBoolean();

  private QuickPacker(ShpFile shapes, int[] records) {
    this.shapes = shapes;
    this.kind = shapes.type().kind();
    this.records = records;
    this.firstPart = new int[records.length + 1];
    this.firstPosition = new int[records.length + 1];
  }

  /**
   * Packs some records, in the file's coordinates.
   *
   * @param records their numbers from 0
   * @return empty where a record is odd, or there are too few for this to pay
   */
  public static Optional<PackedShapes> pack(ShpFile shapes, int[] records) {
    return records.length < LEAST_RECORDS
        ? Optional.empty()
        : Optional.ofNullable(new QuickPacker(shapes, records).packed());
  }

  @FunctionalInterface
  private interface Step {
    boolean take(int feature, ShpRecord record) throws BadRecordException;
  }

  /** Takes a step with every record; false where one of them was odd. */
  private boolean forEach(Step step) {
    Pieces.of(
        records.length,
        (_, start, end) -> {
          if (!takeAll(step, start, end)) {
            isOdd.set(true);
          }
        });
    return !isOdd.get();
  }

  private boolean takeAll(Step step, int start, int end) {
    ShpRecord record = shapes.newRecord();
    try {
      for (int feature = start; feature < end; feature++) {
        shapes.read(records[feature], record);
        if (isOdd.get() || !step.take(feature, record)) {
          return false;
        }
      }
      return true;
    } catch (BadRecordException e) {
      // It is named by the packer that comes after.
      return false;
    }
  }

  private @Nullable PackedShapes packed() {
    if (!forEach(this::count)) {
      return null;
    }
    Arrays.parallelPrefix(firstPart, Integer::sum);
    Arrays.parallelPrefix(firstPosition, Integer::sum);
    double[] xy = new double[2 * firstPosition[records.length]];
    int[] partStart = new int[firstPart[records.length] + 1];
    partStart[partStart.length - 1] = firstPosition[records.length];
    return forEach((feature, record) -> copy(feature, record, xy, partStart))
        ? new PackedShapes(xy, partStart, firstPart)
        : null;
  }

  private boolean count(int feature, ShpRecord record) {
    firstPart[feature + 1] = record.parts();
    firstPosition[feature + 1] = record.points();
    for (int part = 0; part < record.parts(); part++) {
      int count = record.partStart(part + 1) - record.partStart(part);
      if (count < leastPoints()) {
        return false;
      }
    }
    return true;
  }

  private int leastPoints() {
    return switch (kind) {
      case POINT -> 1;
      case LINE -> 2;
      case POLYGON -> 4;
    };
  }

  private boolean copy(int feature, ShpRecord record, double[] xy, int[] partStart)
      throws BadRecordException {
    int at = firstPosition[feature];
    record.copyXy(0, xy, 2 * at, record.points());
    ShpRecord.checkFinite(xy, 2 * at, record.points(), 0);
    for (int part = 0; part < record.parts(); part++) {
      int start = at + record.partStart(part);
      int last = at + record.partStart(part + 1) - 1;
      partStart[firstPart[feature] + part] = start;
      boolean isClosed = xy[2 * start] == xy[2 * last] && xy[2 * start + 1] == xy[2 * last + 1];
      if (kind == GeometryKind.POLYGON && !isClosed) {
        return false;
      }
    }
    return true;
  }
}
