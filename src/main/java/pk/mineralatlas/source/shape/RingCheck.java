package pk.mineralatlas.source.shape;

import java.util.Arrays;
import pk.mineralatlas.source.file.Findings;

/**
 * Looks for what is odd about the points of lines and rings and does not keep them from being
 * shown: points that repeat the one in front of them, rings that touch or cross themselves. Takes
 * longer than reading, so that it is asked for by those who want to know everything. One thread.
 */
public final class RingCheck {

  private static final int RING_CORNERS = 3;

  private final Findings findings;
  private double[] xy = new double[512];

  /**
   * @param findings is told what was found
   */
  public RingCheck(Findings findings) {
    this.findings = findings;
  }

  /**
   * Looks at a record.
   *
   * @param number the record's number, from 0
   */
  public void add(ShpRecord record, int number) {
    ShapeType flat = record.type().flat();
    if (flat != ShapeType.POLYLINE && flat != ShapeType.POLYGON) {
      return;
    }
    int repeats = 0;
    for (int part = 0; part < record.parts(); part++) {
      int first = record.partStart(part);
      int count = record.partStart(part + 1) - first;
      if (2 * count > xy.length) {
        xy = new double[2 * count];
      }
      record.copyXy(first, xy, 0, count);
      int distinct = withoutRepeats(count);
      repeats += count - distinct;
      if (flat == ShapeType.POLYGON) {
        checkRing(distinct, number);
      }
    }
    if (repeats > 0) {
      findings.tally("a point that repeats the one in front of it", number, repeats);
    }
  }

  /** Moves the points together in place; returns how many are left. */
  private int withoutRepeats(int count) {
    int kept = Math.min(count, 1);
    for (int i = 1; i < count; i++) {
      if (xy[2 * i] != xy[2 * kept - 2] || xy[2 * i + 1] != xy[2 * kept - 1]) {
        xy[2 * kept] = xy[2 * i];
        xy[2 * kept + 1] = xy[2 * i + 1];
        kept++;
      }
    }
    return kept;
  }

  private void checkRing(int count, int number) {
    int last = 2 * (count - 1);
    boolean isClosed = count > 1 && xy[0] == xy[last] && xy[1] == xy[last + 1];
    int corners = isClosed ? count - 1 : count;
    if (corners < RING_CORNERS) {
      return;
    }
    switch (SelfContact.of(Arrays.copyOf(xy, 2 * corners))) {
      case NONE -> {}
      case TOUCHES -> findings.tally("a ring that touches itself", number);
      case CROSSES -> findings.tally("a ring that crosses itself", number);
      case UNKNOWN ->
          findings.tally(
              "a ring too tangled to be looked through for places where it meets itself", number);
    }
  }
}
