package pk.mineralatlas.source.dbf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.MappedFile;
import pk.mineralatlas.source.file.Reasons;
import pk.mineralatlas.source.file.ShapefileParts;

/** An open dBASE table. Any thread, until it is closed. */
public final class DbfTable implements AutoCloseable {

  private static final byte DELETED = '*';

  private final MappedFile bytes;
  private final DbfHeader header;
  private final TextEncoding encoding;

  private DbfTable(MappedFile bytes, DbfHeader header, TextEncoding encoding) {
    this.bytes = bytes;
    this.header = header;
    this.encoding = encoding;
  }

  /** The table beside a shapefile; empty, and noted, where there is none that can be read. */
  public static Optional<DbfTable> open(
      ShapefileParts parts, Optional<Charset> known, Findings findings) {
    Optional<Path> file = parts.find("dbf");
    if (file.isEmpty()) {
      findings.note("there is no .dbf, so the features have no attributes");
      return Optional.empty();
    }
    try {
      MappedFile bytes = MappedFile.open(file.get());
      TextEncoding encoding = TextEncoding.find(known, parts.find("cpg"), bytes, findings);
      DbfHeader header = DbfHeader.read(bytes, encoding.charset(), findings);
      return Optional.of(new DbfTable(bytes, header, encoding));
    } catch (IOException e) {
      findings.note("the .dbf cannot be read: " + Reasons.of(e));
      return Optional.empty();
    }
  }

  public List<DbfField> fields() {
    return header.fields();
  }

  public int rows() {
    return header.rows();
  }

  int version() {
    return header.version();
  }

  public TextEncoding encoding() {
    return encoding;
  }

  public boolean isDeleted(int row) {
    return row < rows() && bytes.byteAt(rowAt(row)) == DELETED;
  }

  private long rowAt(int row) {
    return header.firstRowAt() + (long) row * header.rowBytes();
  }

  /** Copies the bytes of a value, which must have room for the field's width. */
  void copy(int row, DbfField field, byte[] target) {
    bytes.copyBytes(rowAt(row) + field.offset(), target, field.width());
  }

  @Override
  public void close() {
    bytes.close();
  }
}
