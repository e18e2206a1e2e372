package pk.mineralatlas.source.shape;

import pk.mineralatlas.source.file.MappedFile;

/**
 * One record of a {@code .shp} as it stands there, its numbers checked against the lengths of the
 * record and the file. Read into again for each record; one thread.
 */
public final class ShpRecord {

  private static final int BOX_BYTES = 32;

  private final MappedFile shp;
  private ShapeType type = ShapeType.NULL;
  private int parts;
  private int points;
  private long partsAt;
  private long xyAt;
  private long zAt;
  private long mAt;
  private long end;

  ShpRecord(MappedFile shp) {
    this.shp = shp;
  }

  /** The type of the shape: {@link ShapeType#NULL} or one whose flat type is the file's. */
  ShapeType type() {
    return type;
  }

  /** How many parts; 1 of points. */
  int parts() {
    return parts;
  }

  public int points() {
    return points;
  }

  /** The number of a part's first point; of one behind the last part the number of points. */
  int partStart(int part) {
    return part == parts ? points : partsAt < 0 ? 0 : shp.intLe(partsAt + 4L * part);
  }

  boolean hasZ() {
    return zAt >= 0;
  }

  boolean hasM() {
    return mAt >= 0;
  }

  double z(int point) {
    return shp.doubleLe(zAt + 8L * point);
  }

  double m(int point) {
    return shp.doubleLe(mAt + 8L * point);
  }

  /** Copies the points from one on as x, y, x, y … */
  void copyXy(int firstPoint, double[] target, int from, int count) {
    shp.copyDoubles(xyAt + 16L * firstPoint, target, from, 2 * count);
  }

  /** minX, minY, maxX, maxY as the record says; of a point its position. Not checked. */
  public double[] box() {
    double[] box = new double[4];
    if (type.flat() == ShapeType.POINT) {
      copyXy(0, box, 0, 1);
      copyXy(0, box, 2, 1);
    } else {
      long boxAt = (partsAt < 0 ? xyAt - 4 : partsAt - 8) - BOX_BYTES;
      shp.copyDoubles(boxAt, box, 0, 4);
    }
    return box;
  }

  /**
   * @param from index of the first x
   * @param first the number of the first point, for the message
   * @throws BadRecordException if a coordinate is NaN or infinite
   */
  static void checkFinite(double[] xy, int from, int count, int first) throws BadRecordException {
    for (int i = 0; i < 2 * count; i++) {
      if (!Double.isFinite(xy[from + i])) {
        throw new BadRecordException(
            "a coordinate of point %d is not a finite number".formatted(first + i / 2 + 1));
      }
    }
  }

  /**
   * Reads the record whose header starts there.
   *
   * @param limit where the next record starts, or the file ends
   * @throws BadRecordException if its numbers contradict each other, the file's end or the file's
   *     type
   */
  void read(long start, long limit, ShapeType fileType) throws BadRecordException {
    long available = limit - start - RecordIndex.RECORD_HEADER_BYTES;
    if (available < 4) {
      throw new BadRecordException("there is no room for it");
    }
    long content = 2 * Integer.toUnsignedLong(shp.intBe(start + 4));
    long at = start + RecordIndex.RECORD_HEADER_BYTES;
    end = at + Math.min(content, available);
    if (content < 4) {
      throw new BadRecordException("it is %d bytes long".formatted(content));
    }
    type = typeAt(at, fileType);
    parts = 0;
    points = 0;
    partsAt = -1;
    zAt = -1;
    mAt = -1;
    switch (type.flat()) {
      case NULL -> {}
      case POINT -> readPoint(at + 4);
      case MULTIPOINT -> readMultiPoint(at + 4);
      default -> readParts(at + 4);
    }
  }

  private ShapeType typeAt(long at, ShapeType fileType) throws BadRecordException {
    int code = shp.intLe(at);
    ShapeType found = ShapeType.find(code).orElse(null);
    if (found == null) {
      throw new BadRecordException("its shape is of type %d, which is unknown".formatted(code));
    }
    if (found == ShapeType.MULTIPATCH) {
      throw new BadRecordException("it is a multipatch, which a map cannot show");
    }
    if (found != ShapeType.NULL && found.flat() != fileType.flat()) {
      throw new BadRecordException(
          "it is a %s in a file of type %s".formatted(found.label(), fileType.label()));
    }
    return found;
  }

  private void readPoint(long at) throws BadRecordException {
    need(at + 16);
    xyAt = at;
    if (isNowhere(at)) {
      type = ShapeType.NULL;
      return;
    }
    parts = 1;
    points = 1;
    long next = at + 16;
    if (type.hasZ() && next + 8 <= end) {
      zAt = next;
      next += 8;
    }
    if ((type.hasZ() || type.isMeasured()) && next + 8 <= end) {
      mAt = next;
    }
  }

  /** Some programs write a null point as one whose coordinates are no numbers. */
  private boolean isNowhere(long at) {
    return Double.isNaN(shp.doubleLe(at)) && Double.isNaN(shp.doubleLe(at + 8));
  }

  private void readMultiPoint(long at) throws BadRecordException {
    need(at + BOX_BYTES + 4);
    points = count(at + BOX_BYTES, "points");
    parts = points == 0 ? 0 : 1;
    xyAt = at + BOX_BYTES + 4;
    need(xyAt + 16L * points);
    findOrdinates();
  }

  private void readParts(long at) throws BadRecordException {
    need(at + BOX_BYTES + 8);
    parts = count(at + BOX_BYTES, "parts");
    points = count(at + BOX_BYTES + 4, "points");
    partsAt = at + BOX_BYTES + 8;
    xyAt = partsAt + 4L * parts;
    need(xyAt + 16L * points);
    int previous = 0;
    for (int part = 0; part < parts; part++) {
      int start = partStart(part);
      if (start < previous) {
        throw new BadRecordException(
            "part %d starts before the one in front of it".formatted(part + 1));
      }
      if (start > points) {
        throw new BadRecordException("part %d starts after the last point".formatted(part + 1));
      }
      previous = start;
    }
    findOrdinates();
  }

  /** Heights and measures stand behind the points, each with its range; measures may be missing. */
  private void findOrdinates() {
    long bytes = 16 + 8L * points;
    long next = xyAt + 16L * points;
    if (type.hasZ() && next + bytes <= end) {
      zAt = next + 16;
      next += bytes;
    }
    if ((type.hasZ() || type.isMeasured()) && next + bytes <= end) {
      mAt = next + 16;
    }
  }

  private int count(long at, String what) throws BadRecordException {
    int count = shp.intLe(at);
    if (count < 0) {
      throw new BadRecordException("it says it has %d %s".formatted(count, what));
    }
    return count;
  }

  private void need(long lastByte) throws BadRecordException {
    if (lastByte > end) {
      throw new BadRecordException(
          "its numbers of parts and points need %,d bytes more than it has"
              .formatted(lastByte - end));
    }
  }
}
