package pk.mineralatlas.source.shape;

import org.locationtech.jts.geom.Envelope;

/**
 * Counts and measures shapes as {@link ShapeDecoder} would read them, without making geometries of
 * them. One thread.
 */
public final class ShapeScan {

  private static final int RING_CORNERS = 3;

  private final Envelope box = new Envelope();
  private double[] xy = new double[512];
  private int shapes;

  /** Adds a record of a file; one that cannot be read is left out. */
  public void add(ShpFile file, int number, ShpRecord into) {
    Envelope before = new Envelope(box);
    try {
      file.read(number, into);
      check(into);
      shapes++;
    } catch (BadRecordException e) {
      box.init(before);
    }
  }

  /**
   * Looks at all points of a record.
   *
   * @throws BadRecordException if one is no position
   */
  public void check(ShpRecord record) throws BadRecordException {
    for (int part = 0; part < record.parts(); part++) {
      int first = record.partStart(part);
      int count = record.partStart(part + 1) - first;
      ShapeType flat = record.type().flat();
      if (flat == ShapeType.POLYLINE && count < 2) {
        continue;
      }
      if (2 * count > xy.length) {
        xy = new double[2 * count];
      }
      record.copyXy(first, xy, 0, count);
      ShpRecord.checkFinite(xy, 0, count, first);
      if (flat != ShapeType.POLYGON || corners(count) >= RING_CORNERS) {
        for (int i = 0; i < count; i++) {
          box.expandToInclude(xy[2 * i], xy[2 * i + 1]);
        }
      }
    }
  }

  private int corners(int count) {
    int last = 2 * (count - 1);
    boolean isClosed = count > 1 && xy[0] == xy[last] && xy[1] == xy[last + 1];
    return isClosed ? count - 1 : count;
  }

  /** How many records could be read, those without a shape among them. */
  public int shapes() {
    return shapes;
  }

  /** The box of all points that were seen; a null envelope without any. */
  public Envelope box() {
    return new Envelope(box);
  }
}
