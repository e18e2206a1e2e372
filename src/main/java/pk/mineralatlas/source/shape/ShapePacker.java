package pk.mineralatlas.source.shape;

import java.util.Arrays;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.feature.PackedShapes;
import pk.mineralatlas.source.file.Findings;

/**
 * Copies records into arrays as a layer wants them, in the file's coordinates: rings are closed,
 * but not yet in order. One thread.
 */
public final class ShapePacker {

  private final GeometryKind kind;
  private final Findings findings;
  private double[] xy;
  private int positions;
  private int[] partStart = new int[64];
  private int parts;
  private final int[] firstPart;
  private int features;

  /**
   * @param records how many features there may be
   * @param positions how many positions are to be expected
   */
  public ShapePacker(GeometryKind kind, int records, int positions, Findings findings) {
    this.kind = kind;
    this.findings = findings;
    this.xy = new double[2 * positions];
    this.firstPart = new int[records + 1];
  }

  /**
   * Adds a feature; nothing is added where the record is bad.
   *
   * @param number the record's number, from 0
   */
  public void add(ShpRecord record, int number) throws BadRecordException {
    int firstPosition = positions;
    int firstNewPart = parts;
    try {
      for (int part = 0; part < record.parts(); part++) {
        addPart(record, part, number);
      }
    } catch (BadRecordException e) {
      positions = firstPosition;
      parts = firstNewPart;
      throw e;
    }
    firstPart[++features] = parts;
  }

  private void addPart(ShpRecord record, int part, int number) throws BadRecordException {
    int first = record.partStart(part);
    int count = record.partStart(part + 1) - first;
    if (count == 0) {
      return;
    }
    if (kind == GeometryKind.LINE && count < 2) {
      findings.tally("a line of a single point is left out", number);
      return;
    }
    reserve(count + 1);
    int start = positions;
    record.copyXy(first, xy, 2 * start, count);
    ShpRecord.checkFinite(xy, 2 * start, count, first);
    positions += kind == GeometryKind.POLYGON ? closed(start, count, number) : count;
    if (positions > start) {
      partStart[parts++] = start;
    }
  }

  /** Closes a ring that is not; returns how many positions it has then, none if it is no ring. */
  private int closed(int start, int count, int number) {
    int last = 2 * (start + count - 1);
    boolean isClosed = xy[2 * start] == xy[last] && xy[2 * start + 1] == xy[last + 1];
    int corners = isClosed ? count - 1 : count;
    if (corners < 3) {
      findings.tally("a ring of less than three corners is left out", number);
      return 0;
    }
    if (!isClosed) {
      findings.tally("a ring that was open is closed", number);
      xy[last + 2] = xy[2 * start];
      xy[last + 3] = xy[2 * start + 1];
    }
    return corners + 1;
  }

  private void reserve(int more) {
    if (2 * (positions + more) > xy.length) {
      xy = Arrays.copyOf(xy, Math.max(2 * (positions + more), xy.length + xy.length / 2));
    }
    if (parts + 2 > partStart.length) {
      partStart = Arrays.copyOf(partStart, 2 * partStart.length);
    }
  }

  /** How many features have no part. */
  public int withoutShape() {
    int count = 0;
    for (int f = 0; f < features; f++) {
      count += firstPart[f] == firstPart[f + 1] ? 1 : 0;
    }
    return count;
  }

  /** Forgets what was added. */
  public void clear() {
    positions = 0;
    parts = 0;
    features = 0;
  }

  /** The arrays, cut to their lengths. */
  public PackedShapes packed() {
    int end = 2 * positions;
    partStart[parts] = positions;
    return new PackedShapes(
        xy.length == end ? xy : Arrays.copyOf(xy, end),
        Arrays.copyOf(partStart, parts + 1),
        Arrays.copyOf(firstPart, features + 1));
  }
}
