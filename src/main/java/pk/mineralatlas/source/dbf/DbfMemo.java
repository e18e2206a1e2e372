package pk.mineralatlas.source.dbf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.MappedFile;
import pk.mineralatlas.source.file.Reasons;
import pk.mineralatlas.source.file.ShapefileParts;

/**
 * The file beside a table that holds its long texts: a {@code .dbt} of dBASE III, whose texts end
 * at a mark, one of dBASE IV, whose texts are led by their length, or an {@code .fpt} of FoxPro.
 * Any thread, until it is closed.
 *
 * <p>The layouts are those of the xBase file format description by Erik Bachmann.
 */
final class DbfMemo implements AutoCloseable {

  private static final int TEXT_END = 0x1a;
  private static final int DBASE_BLOCK_BYTES = 512;
  private static final int LEAST_FILE_BYTES = 8;

  /** Type and length of a text, or its mark and length. */
  private static final int LEAD_BYTES = 8;

  /** What a text of dBASE IV starts with, as a little-endian number. */
  private static final int DBASE4_MARK = 0x0008ffff;

  private static final int FOXPRO_TEXT = 1;

  private final MappedFile bytes;
  private final boolean isFoxPro;
  private final int blockBytes;

  private DbfMemo(MappedFile bytes, boolean isFoxPro) {
    this.bytes = bytes;
    this.isFoxPro = isFoxPro;
    this.blockBytes = blockBytes(bytes, isFoxPro);
  }

  private static int blockBytes(MappedFile bytes, boolean isFoxPro) {
    if (isFoxPro) {
      return Math.max(1, bytes.unsignedByteAt(6) << 8 | bytes.unsignedByteAt(7));
    }
    int said = bytes.size() >= 22 ? bytes.unsignedShortLe(20) : 0;
    return said == 0 || said % DBASE_BLOCK_BYTES != 0 ? DBASE_BLOCK_BYTES : said;
  }

  /** The file that the memo columns of a table point into; empty, and noted once, without it. */
  static Optional<DbfMemo> beside(
      ShapefileParts parts, DbfHeader header, boolean lasting, Findings findings) {
    if (header.fields().stream().noneMatch(field -> field.code() == 'M')) {
      return Optional.empty();
    }
    Optional<Path> foxPro = parts.find("fpt");
    Optional<Path> file = foxPro.or(() -> parts.find("dbt"));
    if (file.isEmpty()) {
      findings.note("there is no memo file (.dbt or .fpt), so the long texts are missing");
      return Optional.empty();
    }
    try {
      MappedFile bytes = lasting ? MappedFile.openLasting(file.get()) : MappedFile.open(file.get());
      if (bytes.size() >= LEAST_FILE_BYTES) {
        return Optional.of(new DbfMemo(bytes, foxPro.isPresent()));
      }
      bytes.close();
      findings.note("the memo file is too short to hold anything");
    } catch (IOException e) {
      findings.note("the memo file cannot be read: " + Reasons.of(e));
    }
    return Optional.empty();
  }

  long fileBytes() {
    return bytes.size();
  }

  /**
   * The bytes of a text.
   *
   * @param block the number of its first block
   * @param mostBytes so long it may be at most
   * @return null where no text starts there, or it reaches behind the file's end or is longer
   */
  byte @Nullable [] text(long block, long mostBytes) {
    if (block <= 0 || block > bytes.size() / blockBytes) {
      return null;
    }
    long at = block * blockBytes;
    if (isFoxPro) {
      return at + LEAD_BYTES <= bytes.size() && bytes.intBe(at) == FOXPRO_TEXT
          ? text(at + LEAD_BYTES, Integer.toUnsignedLong(bytes.intBe(at + 4)), mostBytes)
          : null;
    }
    if (at + LEAD_BYTES <= bytes.size() && bytes.intLe(at) == DBASE4_MARK) {
      long length = Integer.toUnsignedLong(bytes.intLe(at + 4)) - LEAD_BYTES;
      return text(at + LEAD_BYTES, length, mostBytes);
    }
    long end = at;
    long last = Math.min(bytes.size(), at + mostBytes);
    while (end < last && bytes.unsignedByteAt(end) != TEXT_END) {
      end++;
    }
    boolean isEnded = end < last || last == bytes.size();
    return isEnded ? text(at, end - at, mostBytes) : null;
  }

  /** Whether the end of a text is only found by walking through it. */
  boolean isWalked() {
    return !isFoxPro;
  }

  private byte @Nullable [] text(long at, long length, long mostBytes) {
    boolean isPossible = length >= 0 && length <= mostBytes && at + length <= bytes.size();
    return isPossible ? bytes.bytes(at, Math.toIntExact(length)) : null;
  }

  @Override
  public void close() {
    bytes.close();
  }
}
