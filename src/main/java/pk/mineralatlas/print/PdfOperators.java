package pk.mineralatlas.print;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The bytes of a content stream: numbers and operators, each followed by one space. One thread. */
final class PdfOperators {

  private static final int LONGEST_NUMBER = 12;

  private byte[] bytes = new byte[1 << 12];
  private int size;

  int size() {
    return size;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Writes a whole number. */
  PdfOperators number(int value) {
    room(LONGEST_NUMBER);
    long rest = value;
    if (rest < 0) {
      bytes[size++] = '-';
      rest = -rest;
    }
    int digits = 1;
    for (long ten = 10; ten <= rest; ten *= 10) {
      digits++;
    }
    for (int i = size + digits - 1; i >= size; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += digits;
    bytes[size++] = ' ';
    return this;
  }

  /** Writes a number with up to three decimals. */
  PdfOperators number(double value) {
    return value == Math.rint(value)
        ? number((int) value)
        : word(String.format(Locale.ROOT, "%.3f", value).replaceFirst("0+$", ""));
  }

  /** Writes an operator of one letter. */
  PdfOperators operator(char letter) {
    room(2);
    bytes[size++] = (byte) letter;
    bytes[size++] = '\n';
    return this;
  }

  /** Writes an operator or a name. */
  PdfOperators word(String word) {
    byte[] ascii = word.getBytes(StandardCharsets.US_ASCII);
    room(ascii.length + 1);
    System.arraycopy(ascii, 0, bytes, size, ascii.length);
    size += ascii.length;
    bytes[size++] = ' ';
    return this;
  }

  /** Writes the three components of a colour, from 0 to 1. */
  PdfOperators rgb(int argb) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      number((argb >> shift & 255) / 255.0);
    }
    return this;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * Math.max(bytes.length, more));
    }
  }
}
