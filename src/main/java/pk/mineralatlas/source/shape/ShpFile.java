package pk.mineralatlas.source.shape;

import java.io.IOException;
import java.nio.file.Path;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.MappedFile;
import pk.mineralatlas.source.file.Reasons;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.ShapefileParts;

/** An open {@code .shp} with the index of its records. Any thread, until it is closed. */
public final class ShpFile implements AutoCloseable {

  /** Header of the record, type, box, counts and one part: of a line or polygon without points. */
  private static final int LEAST_PARTS_BYTES = 56;

  private static final int POINT_BYTES = 16;
  private static final int BOX_BYTES = 32;
  private static final int MAX_EXPECTED = 1 << 28;

  private final MappedFile bytes;
  private final ShpHeader header;
  private final ShapeType type;
  private final RecordIndex index;

  private ShpFile(MappedFile bytes, ShpHeader header, RecordIndex index) {
    this.bytes = bytes;
    this.header = header;
    this.index = index;
    this.type = header.type() == ShapeType.NULL ? firstType() : header.type();
  }

  public static ShpFile open(ShapefileParts parts, Findings findings) throws ShapefileException {
    Path file = parts.shp();
    MappedFile bytes;
    try {
      bytes = MappedFile.open(file);
    } catch (IOException e) {
      throw new ShapefileException(file, "cannot be read: " + Reasons.of(e), e);
    }
    try {
      ShpHeader header = ShpHeader.read(file, bytes);
      return new ShpFile(bytes, header, RecordIndex.of(bytes, header, parts.find("shx"), findings));
    } catch (ShapefileException | RuntimeException | Error e) {
      bytes.close();
      throw e;
    }
  }

  /** A file may say its shapes are null and hold others all the same. */
  private ShapeType firstType() {
    for (int record = 0; record < index.size(); record++) {
      ShapeType found = ShapeType.find(codeOf(record)).orElse(ShapeType.NULL);
      if (found != ShapeType.NULL) {
        return found;
      }
    }
    return ShapeType.NULL;
  }

  private int codeOf(int record) {
    return bytes.intLe(index.start(record) + RecordIndex.RECORD_HEADER_BYTES);
  }

  public ShapeType type() {
    return type;
  }

  /** How many records; where the {@code .shx} turns out to be wrong underway, that may change. */
  public int records() {
    return index.size();
  }

  /** Checks what of a very long index was not looked at yet, so that nothing changes any more. */
  public void settle() {
    index.settle();
  }

  public ShpRecord newRecord() {
    return new ShpRecord(bytes);
  }

  public void read(int record, ShpRecord into) throws BadRecordException {
    if (record >= index.size()) {
      throw new BadRecordException("there is none");
    }
    into.read(index.start(record), index.limit(record), type);
  }

  /** Whether a record says that it has no shape. */
  public boolean isNull(int record) {
    long at = index.start(record) + RecordIndex.RECORD_HEADER_BYTES;
    int code = codeOf(record);
    boolean isPoint = ShapeType.find(code).map(ShapeType::flat).orElse(type) == ShapeType.POINT;
    // Some programs write a null point as one whose coordinates are no numbers.
    return code == 0
        || (isPoint
            && at + 4 + POINT_BYTES <= index.limit(record)
            && Double.isNaN(bytes.doubleLe(at + 4))
            && Double.isNaN(bytes.doubleLe(at + 12)));
  }

  /**
   * Copies a record's box as it says, without a look at the rest of the record.
   *
   * @param box minX, minY, maxX, maxY; of a point its position
   * @return false where there is no box, or one that is none
   */
  public boolean copyBox(int record, double[] box) {
    long at = index.start(record) + RecordIndex.RECORD_HEADER_BYTES;
    boolean isPoint = type.flat() == ShapeType.POINT;
    int bytesNeeded = isPoint ? POINT_BYTES : BOX_BYTES;
    if (isNull(record) || at + 4 + bytesNeeded > index.limit(record)) {
      return false;
    }
    bytes.copyDoubles(at + 4, box, 0, isPoint ? 2 : 4);
    if (isPoint) {
      box[2] = box[0];
      box[3] = box[1];
    }
    return box[0] <= box[2] && box[1] <= box[3];
  }

  /** minX, minY, maxX, maxY: as the header says where that can be, else of the records' boxes. */
  public double[] extent() {
    double[] box = header.box();
    boolean isPossible =
        Double.isFinite(box[0] + box[1] + box[2] + box[3])
            && box[0] <= box[2]
            && box[1] <= box[3]
            && (box[0] != 0 || box[1] != 0 || box[2] != 0 || box[3] != 0);
    return isPossible ? box : boxOfRecords();
  }

  private double[] boxOfRecords() {
    settle();
    Bounds bounds = new Bounds();
    ShpRecord record = newRecord();
    for (int i = 0; i < records(); i++) {
      try {
        read(i, record);
        if (record.points() > 0) {
          double[] box = record.box();
          if (Double.isFinite(box[0] + box[1] + box[2] + box[3])) {
            bounds.grow(box[0], box[1]).grow(box[2], box[3]);
          }
        }
      } catch (BadRecordException e) {
        // It is named when it is read for good.
      }
    }
    return bounds.box();
  }

  /**
   * A packer with room for some records.
   *
   * @param wanted how many
   */
  public ShapePacker newPacker(int wanted, Findings findings) {
    long positions = wanted == 0 ? 0 : (long) expectedPositions() * wanted / records();
    return new ShapePacker(type.kind(), wanted, (int) positions, findings);
  }

  /** Exact where each record has one part, no heights and no measures. */
  private int expectedPositions() {
    if (type.kind() == GeometryKind.POINT) {
      return records();
    }
    long fixed = ShpWriter.HEADER_BYTES + (long) LEAST_PARTS_BYTES * records();
    return (int) Math.max(0, Math.min((bytes.size() - fixed) / POINT_BYTES, MAX_EXPECTED));
  }

  @Override
  public void close() {
    index.close();
    bytes.close();
  }
}
