package pk.mineralatlas.source.dbf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.JulianFields;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.source.file.Findings;

/** Reads the values of one column. One thread. */
public final class DbfCells {

  /** So many different texts of a column are kept to share the strings among equal values. */
  private static final int SHARED_TEXTS = 4096;

  private final DbfTable table;
  private final DbfField field;
  private final Findings findings;
  private final Charset charset;
  private final byte[] cell;
  private final Map<String, String> shared = new HashMap<>();

  public DbfCells(DbfTable table, DbfField field, Findings findings) {
    this.table = table;
    this.field = field;
    this.findings = findings;
    this.charset = table.encoding().charset();
    this.cell = new byte[field.width()];
  }

  /**
   * The value in a row; null where it is blank or makes no sense. Integers that are none come as a
   * {@link Double}, timestamps as {@link LocalDateTime}.
   */
  public @Nullable Object value(int row) {
    if (row >= table.rows() || field.isMemo()) {
      return null;
    }
    table.copy(row, field, cell);
    return switch (field.code()) {
      case 'N', 'F' -> number(row);
      case 'L' -> truth();
      case 'D' -> date(row);
      case 'I', '+' -> field.width() == 4 ? (Object) integer() : number(row);
      case 'O', 'B' -> field.width() == 8 ? real() : null;
      case 'Y' -> field.width() == 8 ? little().getLong() / 10_000.0 : null;
      case 'T', '@' -> field.isTimestamp() ? timestamp(row) : text(row);
      default -> text(row);
    };
  }

  private ByteBuffer little() {
    return ByteBuffer.wrap(cell).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** dBASE 7 keeps binary numbers so that they sort as bytes: big end first, sign turned round. */
  private boolean isSortable() {
    return (table.version() & 7) == 4;
  }

  private long integer() {
    return isSortable() ? ByteBuffer.wrap(cell).getInt() ^ Integer.MIN_VALUE : little().getInt();
  }

  private @Nullable Object real() {
    double value = little().getDouble();
    if (isSortable()) {
      long bits = ByteBuffer.wrap(cell).getLong();
      value = Double.longBitsToDouble(bits < 0 ? bits ^ Long.MIN_VALUE : ~bits);
    }
    return Double.isFinite(value) ? value : null;
  }

  private @Nullable Object truth() {
    return switch (cell[0]) {
      case 'T', 't', 'Y', 'y', '1' -> true;
      case 'F', 'f', 'N', 'n', '0' -> false;
      default -> null;
    };
  }

  private @Nullable Object date(int row) {
    String digits = new String(cell, StandardCharsets.ISO_8859_1).replace('\0', ' ').strip();
    if (digits.isEmpty() || digits.chars().allMatch(c -> c == '0')) {
      return null;
    }
    try {
      String plain = digits.replace("-", "").replace("/", "");
      if (plain.length() == 8) {
        return LocalDate.of(
            Integer.parseInt(plain.substring(0, 4)),
            Integer.parseInt(plain.substring(4, 6)),
            Integer.parseInt(plain.substring(6)));
      }
    } catch (NumberFormatException | DateTimeException e) {
      // told below, with what is merely of another length
    }
    findings.tally("a value of %s is no date".formatted(field.name()), row);
    return null;
  }

  private @Nullable Object timestamp(int row) {
    ByteBuffer both = little();
    int day = both.getInt();
    int ms = both.getInt();
    if (day == 0 && ms == 0) {
      return null;
    }
    try {
      LocalDate date = LocalDate.MIN.with(JulianFields.JULIAN_DAY, day);
      return LocalDateTime.of(date, LocalTime.ofNanoOfDay(ms * 1_000_000L));
    } catch (DateTimeException e) {
      findings.tally("a value of %s is no date with a time".formatted(field.name()), row);
      return null;
    }
  }

  private @Nullable Object number(int row) {
    Number value =
        DbfNumbers.parse(cell, field.type() == pk.mineralatlas.feature.Attribute.Type.INTEGER);
    if (value == null && !DbfNumbers.isBlank(cell)) {
      String what =
          DbfNumbers.isOverflow(cell)
              ? "a number of %s did not fit into its column and is lost"
              : "a value of %s is no number";
      findings.tally(what.formatted(field.name()), row);
    }
    return value;
  }

  private @Nullable Object text(int row) {
    int start = 0;
    int end = 0;
    while (end < cell.length && cell[end] != 0) {
      end++;
    }
    while (end > 0 && cell[end - 1] == ' ') {
      end--;
    }
    while (start < end && cell[start] == ' ') {
      start++;
    }
    if (start == end) {
      return null;
    }
    String text = new String(cell, start, end - start, charset);
    int bad = text.indexOf('\uFFFD');
    if (bad >= 0) {
      text = withoutCutLetter(text, bad, row);
    }
    if (shared.size() < SHARED_TEXTS) {
      String first = shared.putIfAbsent(text, text);
      return first == null ? text : first;
    }
    return shared.getOrDefault(text, text);
  }

  /** Programs that count bytes cut UTF-8 in the middle of the last letter. */
  private String withoutCutLetter(String text, int bad, int row) {
    int end = text.length();
    while (end > bad && text.charAt(end - 1) == '\uFFFD') {
      end--;
    }
    String kept = text.substring(0, end);
    boolean onlyCut = kept.indexOf('\uFFFD') < 0;
    findings.tally(
        (onlyCut
                ? "the last letter of a text in %s is cut"
                : "text in %s holds bytes that are not " + charset.name())
            .formatted(field.name()),
        row);
    return onlyCut ? kept.strip() : text;
  }
}
