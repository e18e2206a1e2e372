package pk.mineralatlas.basemap;

import java.nio.charset.StandardCharsets;

/** Reads the few kinds of fields of a protocol buffer that the base map's packages use. */
final class ProtoReader {

  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int BYTES = 2;

  private final byte[] bytes;
  private int position;

  ProtoReader(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean hasMore() {
    return position < bytes.length;
  }

  int position() {
    return position;
  }

  /** The number of the next field shifted left by three, and its kind in the lowest three bits. */
  int tag() {
    return (int) number();
  }

  /** Reads the length of a message that begins here and tells where it ends. */
  int messageEnd() {
    int length = (int) number();
    return position + length;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[position++];
      value |= (long) (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  /** A number whose lowest bit is its sign. */
  long signedNumber() {
    long value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  String text() {
    int end = messageEnd();
    String text = new String(bytes, position, end - position, StandardCharsets.UTF_8);
    position = end;
    return text;
  }

  void skip(int tag) {
    switch (tag & 7) {
      case VARINT -> number();
      case FIXED_64 -> position += 8;
      case BYTES -> position = messageEnd();
      default -> position += 4;
    }
  }
}
