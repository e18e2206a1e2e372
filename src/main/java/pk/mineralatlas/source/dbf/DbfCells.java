package pk.mineralatlas.source.dbf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.source.file.Findings;

/** Reads the values of one column. One thread. */
public final class DbfCells {

  private static final long MS_A_DAY = 86_400_000;

  /** So many different texts of a column are kept to share the strings among equal values. */
  private static final int SHARED_TEXTS = 4096;

  private final DbfTable table;
  private final DbfField field;
  private final Findings findings;
  private final Charset charset;
  private final byte[] cell;
  private final @Nullable MemoTexts memos;
  private final Map<String, String> shared = new HashMap<>();

  public DbfCells(DbfTable table, DbfField field, Findings findings) {
    this.table = table;
    this.field = field;
    this.findings = findings;
    boolean isText = field.isText() || field.code() == 'M';
    this.charset = isText ? table.encoding().charset() : StandardCharsets.US_ASCII;
    this.memos = field.code() == 'M' ? new MemoTexts(table, field, findings) : null;
    this.cell = new byte[field.width()];
  }

  /**
   * The value in a row; null where it is blank or makes no sense. Integers that are none come as a
   * {@link Double}, timestamps as {@link LocalDateTime}.
   */
  public @Nullable Object value(int row) {
    if (row >= table.rows()) {
      return null;
    }
    if (memos != null) {
      return memos.text(row);
    }
    if (field.isMemo()) {
      findings.note("%s holds pictures or programs, which are left out".formatted(field.name()));
      return null;
    }
    table.copy(row, field, cell);
    return switch (field.code()) {
      case 'N', 'F' -> number(row);
      case 'L' -> truth();
      case 'D' -> date(row);
      case 'I', '+' -> field.width() == 4 ? integer() : number(row);
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

  private @Nullable Object integer() {
    if (!isSortable()) {
      return (long) little().getInt();
    }
    int sortable = ByteBuffer.wrap(cell).getInt();
    // Nothing but zeroes, which would be the least of all numbers, is a blank.
    return sortable == 0 ? null : (Object) (long) (sortable ^ Integer.MIN_VALUE);
  }

  private @Nullable Object real() {
    double value = little().getDouble();
    if (isSortable()) {
      long bits = ByteBuffer.wrap(cell).getLong();
      if (bits == 0) {
        return null;
      }
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
    if (isSortable()) {
      return sortableTimestamp(row);
    }
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

  /** dBASE 7 counts the milliseconds from the day before the year 1, in a real number. */
  private @Nullable Object sortableTimestamp(int row) {
    double ms = Math.abs(ByteBuffer.wrap(cell).getDouble());
    if (ms == 0) {
      return null;
    }
    if (ms < MS_A_DAY * 3_652_060.0) {
      return LocalDateTime.of(1, 1, 1, 0, 0).plus(Math.round(ms) - MS_A_DAY, ChronoUnit.MILLIS);
    }
    findings.tally("a value of %s is no date with a time".formatted(field.name()), row);
    return null;
  }

  private @Nullable Object number(int row) {
    Number value =
        DbfNumbers.parse(cell, field.type() == pk.mineralatlas.feature.Attribute.Type.INTEGER);
    if (value == null && !DbfNumbers.isBlank(cell)) {
      String what =
          DbfNumbers.isOverflow(cell)
              ? "a number of %s is unknown, or did not fit into its column"
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
