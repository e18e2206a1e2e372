package pk.mineralatlas.source.dbf;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Numbers as dBASE tables hold them: as text, right-aligned, blank where unknown. */
final class DbfNumbers {

  /** Longer texts of digits may not fit into 64 bits. */
  private static final int SAFE_DIGITS = 18;

  private static final long EXACT_MANTISSA = 1L << 53;
  private static final double[] EXACT_POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private DbfNumbers() {}

  static boolean isBlank(byte[] cell) {
    for (byte b : cell) {
      if (b != ' ' && b != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the writer's number was too wide, which it marks with asterisks. */
  static boolean isOverflow(byte[] cell) {
    for (byte b : cell) {
      if (b == '*') {
        return true;
      }
    }
    return false;
  }

  /**
   * The number in a cell: a {@link Long} where an integer is wanted and stands there, else a {@link
   * Double}; null where there is none.
   */
  static @Nullable Number parse(byte[] cell, boolean integer) {
    int start = 0;
    int end = cell.length;
    while (end > 0 && (cell[end - 1] == ' ' || cell[end - 1] == 0)) {
      end--;
    }
    while (start < end && (cell[start] == ' ' || cell[start] == 0)) {
      start++;
    }
    return start == end ? null : plain(cell, start, end, integer);
  }

  /** Digits with at most one point, read without making a string; the rest takes the long way. */
  private static @Nullable Number plain(byte[] cell, int start, int end, boolean integer) {
    int at = start;
    boolean negative = cell[at] == '-';
    if (negative || cell[at] == '+') {
      at++;
    }
    if (end - at > SAFE_DIGITS || at == end) {
      return any(cell, start, end, integer);
    }
    long mantissa = 0;
    int decimals = -1;
    for (; at < end; at++) {
      byte b = cell[at];
      if (b >= '0' && b <= '9') {
        mantissa = 10 * mantissa + (b - '0');
        decimals += decimals >= 0 ? 1 : 0;
      } else if ((b == '.' || b == ',') && decimals < 0) {
        decimals = 0;
      } else {
        return any(cell, start, end, integer);
      }
    }
    if (decimals <= 0 && integer) {
      return negative ? -mantissa : mantissa;
    }
    if (mantissa > EXACT_MANTISSA) {
      return any(cell, start, end, integer);
    }
    double value = mantissa / EXACT_POWERS[Math.max(0, decimals)];
    return negative ? -value : value;
  }

  private static @Nullable Number any(byte[] cell, int start, int end, boolean integer) {
    String text =
        new String(cell, start, end - start, StandardCharsets.ISO_8859_1).replace(',', '.');
    if (integer) {
      try {
        return Long.valueOf(text);
      } catch (NumberFormatException e) {
        // perhaps a number all the same
      }
    }
    try {
      double value = Double.parseDouble(text);
      return Double.isFinite(value) && !text.endsWith("d") && !text.endsWith("f") ? value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
