package pk.mineralatlas.source.dbf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.Attribute;

/**
 * A column of a dBASE table that is to be written: as wide as its widest value needs.
 *
 * @param name at most {@value #MAX_NAME_BYTES} bytes of UTF-8
 * @param code the type's letter in the file
 * @param width bytes a value takes
 * @param decimals digits behind the point; of an F column only a hint for other programs
 */
public record DbfColumn(String name, char code, int width, int decimals) {

  public static final int MAX_NAME_BYTES = 10;
  public static final int MAX_TEXT_BYTES = 254;

  /** Wider numbers are not understood by every reader. */
  private static final int MAX_PLAIN_WIDTH = 20;

  private static final int MAX_PLAIN_DECIMALS = 15;

  /** The longest text {@link Double#toString(double)} makes. */
  private static final int EXPONENT_WIDTH = 24;

  public static DbfColumn of(Attribute attribute, Iterable<? extends @Nullable Object> values) {
    String name = attribute.name();
    return switch (attribute.type()) {
      case TEXT -> new DbfColumn(name, 'C', widest(values), 0);
      case INTEGER -> new DbfColumn(name, 'N', widest(values), 0);
      case REAL -> real(name, values);
      case BOOLEAN -> new DbfColumn(name, 'L', 1, 0);
      case DATE -> new DbfColumn(name, 'D', 8, 0);
    };
  }

  private static int widest(Iterable<? extends @Nullable Object> values) {
    int widest = 1;
    for (Object value : values) {
      if (value != null) {
        widest = Math.max(widest, utf8(value.toString()).length);
      }
    }
    return widest;
  }

  private static DbfColumn real(String name, Iterable<? extends @Nullable Object> values) {
    int whole = 1;
    int decimals = 1;
    for (Object value : values) {
      if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
        BigDecimal plain = BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros();
        decimals = Math.max(decimals, plain.scale());
        int digits = Math.max(1, plain.precision() - plain.scale());
        whole = Math.max(whole, digits + (number.doubleValue() < 0 ? 1 : 0));
      }
    }
    boolean plain = decimals <= MAX_PLAIN_DECIMALS && whole + 1 + decimals <= MAX_PLAIN_WIDTH;
    return plain
        ? new DbfColumn(name, 'N', whole + 1 + decimals, decimals)
        : new DbfColumn(name, 'F', EXPONENT_WIDTH, MAX_PLAIN_DECIMALS);
  }

  /** The bytes of a value, not yet padded; none where it is blank. */
  byte[] encode(@Nullable Object value) {
    if (value == null) {
      return code == 'L' ? utf8("?") : new byte[0];
    }
    return switch (code) {
      case 'L' -> utf8(Boolean.TRUE.equals(value) ? "T" : "F");
      case 'D' -> utf8(DateTimeFormatter.BASIC_ISO_DATE.format((LocalDate) value));
      case 'F' -> utf8(Double.toString(((Number) value).doubleValue()));
      case 'N' -> utf8(number((Number) value));
      default -> utf8(value.toString());
    };
  }

  private String number(Number value) {
    return decimals == 0
        ? value.toString()
        : BigDecimal.valueOf(value.doubleValue())
            .setScale(decimals, RoundingMode.UNNECESSARY)
            .toPlainString();
  }

  /** Whether values stand at the right of their field. */
  boolean isRightAligned() {
    return code == 'N' || code == 'F';
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
