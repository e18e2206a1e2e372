package pk.mineralatlas.source.dbf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.source.file.Findings;

/** Reads the texts that the rows of a memo column point to. One thread. */
final class MemoTexts {

  /** A block's number in a table of Visual FoxPro; others write its digits. */
  private static final int BINARY_WIDTH = 4;

  private final DbfTable table;
  private final DbfField field;
  private final Findings findings;
  private final byte[] cell;
  private final Map<Long, String> textAt = new HashMap<>();

  /** All texts together are no longer than their file, unless they overlap to no good end. */
  private long bytesLeft;

  MemoTexts(DbfTable table, DbfField field, Findings findings) {
    this.table = table;
    this.field = field;
    this.findings = findings;
    this.cell = new byte[field.width()];
    this.bytesLeft = table.memo().map(DbfMemo::fileBytes).orElse(0L);
  }

  /** The text of a row; null where there is none. */
  @Nullable String text(int row) {
    DbfMemo memo = table.memo().orElse(null);
    if (memo == null) {
      return null;
    }
    table.copy(row, field, cell);
    long block = block();
    if (block == 0) {
      return null;
    }
    String known = textAt.get(block);
    String text = known == null && block > 0 ? read(memo, block) : known;
    if (text == null) {
      findings.tally("the text of %s is not where the .dbf says".formatted(field.name()), row);
      return null;
    }
    return text.isEmpty() ? null : text;
  }

  private @Nullable String read(DbfMemo memo, long block) {
    byte[] bytes = memo.text(block, bytesLeft);
    if (bytes == null) {
      // Texts that end beyond all measure are not walked through again and again.
      bytesLeft = memo.isWalked() ? bytesLeft / 2 : bytesLeft;
      return null;
    }
    bytesLeft -= bytes.length;
    String text = new String(bytes, table.encoding().charset()).replace("\0", "").strip();
    textAt.put(block, text);
    return text;
  }

  /** The number of the first block; 0 where the row points nowhere, −1 where it is no number. */
  private long block() {
    if (cell.length == BINARY_WIDTH) {
      return Integer.toUnsignedLong(ByteBuffer.wrap(cell).order(ByteOrder.LITTLE_ENDIAN).getInt());
    }
    String digits = new String(cell, StandardCharsets.ISO_8859_1).replace('\0', ' ').strip();
    if (digits.isEmpty()) {
      return 0;
    }
    return digits.length() <= 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Long.parseLong(digits)
        : -1;
  }
}
