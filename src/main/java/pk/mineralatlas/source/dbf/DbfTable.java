package pk.mineralatlas.source.dbf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.MappedFile;
import pk.mineralatlas.source.file.Reasons;
import pk.mineralatlas.source.file.ShapefileParts;

/**
 * An open dBASE table. Opening it reads its header alone: where neither the caller nor the files
 * name the encoding, the text is looked at when it is first read. Any thread, until it is closed.
 */
public final class DbfTable implements AutoCloseable {

  private static final byte DELETED = '*';

  private final MappedFile bytes;
  private final DbfHeader header;
  private final Optional<DbfMemo> memo;
  private volatile @Nullable TextEncoding encoding;

  private DbfTable(
      MappedFile bytes, DbfHeader header, Optional<DbfMemo> memo, @Nullable TextEncoding encoding) {
    this.bytes = bytes;
    this.header = header;
    this.memo = memo;
    this.encoding = encoding;
  }

  /**
   * The table beside a shapefile; empty, and noted, where there is none that can be read.
   *
   * @param lasting whether it can be read from even after it was closed, for as long as it is
   *     referred to
   */
  public static Optional<DbfTable> open(
      ShapefileParts parts, Optional<Charset> known, boolean lasting, Findings findings) {
    Optional<Path> file = parts.find("dbf");
    if (file.isEmpty()) {
      findings.note("there is no .dbf, so the features have no attributes");
      return Optional.empty();
    }
    MappedFile bytes = null;
    try {
      bytes = lasting ? MappedFile.openLasting(file.get()) : MappedFile.open(file.get());
      return Optional.of(open(bytes, parts, known, lasting, findings));
    } catch (IOException e) {
      findings.note("the .dbf cannot be read: " + Reasons.of(e));
      return Optional.empty();
    } catch (RuntimeException | Error e) {
      if (bytes != null) {
        bytes.close();
      }
      throw e;
    }
  }

  private static DbfTable open(
      MappedFile bytes,
      ShapefileParts parts,
      Optional<Charset> known,
      boolean lasting,
      Findings findings) {
    DbfHeader plain = DbfHeader.read(bytes);
    TextEncoding encoding =
        TextEncoding.declared(known, parts.find("cpg"), plain, findings).orElse(null);
    boolean isTold = encoding != null || plain.hasText();
    if (!isTold || !plain.hasPlainNames()) {
      encoding = encoding == null ? TextEncoding.ofBytes(bytes, plain) : encoding;
    }
    Charset names = encoding == null ? StandardCharsets.US_ASCII : encoding.charset();
    DbfHeader header = DbfHeader.read(bytes, names, findings);
    return new DbfTable(bytes, header, DbfMemo.beside(parts, header, lasting, findings), encoding);
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

  /** The file that holds the long texts; empty where there is none that can be read. */
  Optional<DbfMemo> memo() {
    return memo;
  }

  /** The encoding; where nothing tells it but the text, all of that is looked at, once. */
  public TextEncoding encoding() {
    TextEncoding known = encoding;
    return known == null ? findEncoding() : known;
  }

  private synchronized TextEncoding findEncoding() {
    TextEncoding known = encoding;
    if (known == null) {
      known = TextEncoding.ofBytes(bytes, header);
      encoding = known;
    }
    return known;
  }

  /** The encoding of a table for people, as far as it is known. */
  public static String encodingLabel(Optional<DbfTable> table) {
    return table.map(DbfTable::encodingLabel).orElse("none");
  }

  private String encodingLabel() {
    TextEncoding known = encoding;
    return known == null ? "UTF-8 or windows-1252, as the text will show" : known.label();
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
    memo.ifPresent(DbfMemo::close);
    bytes.close();
  }
}
