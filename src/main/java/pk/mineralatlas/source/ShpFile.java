package pk.mineralatlas.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntPredicate;
import pk.mineralatlas.feature.GeometryKind;

/** An open {@code .shp} with the index of its records. Any thread, until it is closed. */
final class ShpFile implements AutoCloseable {

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

  static ShpFile open(ShapefileParts parts, Findings findings) throws ShapefileException {
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
    } catch (ShapefileException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  /** A file may say its shapes are null and hold others all the same. */
  private ShapeType firstType() {
    for (int record = 0; record < index.size(); record++) {
      int code = bytes.intLe(index.start(record) + RecordIndex.RECORD_HEADER_BYTES);
      ShapeType found = ShapeType.find(code).orElse(ShapeType.NULL);
      if (found != ShapeType.NULL) {
        return found;
      }
    }
    return ShapeType.NULL;
  }

  ShapeType type() {
    return type;
  }

  int records() {
    return index.size();
  }

  /** minX, minY, maxX, maxY as the header says. */
  double[] box() {
    return header.box();
  }

  ShpRecord newRecord() {
    return new ShpRecord(bytes);
  }

  void read(int record, ShpRecord into) throws BadRecordException {
    into.read(index.start(record), type);
  }

  /**
   * Packs the records that are wanted and can be read.
   *
   * @param kept receives the numbers of the records that became features
   */
  ShapePacker pack(IntPredicate wanted, java.util.function.IntConsumer kept, Findings findings) {
    ShapePacker packer = new ShapePacker(type.kind(), records(), expectedPositions(), findings);
    ShpRecord record = newRecord();
    for (int i = 0; i < records(); i++) {
      if (!wanted.test(i)) {
        continue;
      }
      try {
        read(i, record);
        packer.add(record, i);
        kept.accept(i);
      } catch (BadRecordException e) {
        findings.skip(i, e.why());
      }
    }
    return packer;
  }

  /** Exact where each record has one part, no heights and no measures. */
  private int expectedPositions() {
    if (type.kind() == GeometryKind.POINT) {
      return records();
    }
    long fixed = ShpWriter.HEADER_BYTES + 56L * records();
    return (int) Math.max(0, Math.min((bytes.size() - fixed) / 16, 1 << 28));
  }

  @Override
  public void close() {
    bytes.close();
  }
}
