package pk.mineralatlas.source;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file mapped into memory, read only, of any length. Every access is checked against the length:
 * outside it an {@link IndexOutOfBoundsException} is thrown. Any thread, until it is closed.
 */
final class MappedFile implements AutoCloseable {

  private static final ValueLayout.OfInt INT_LE =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt INT_BE =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfShort SHORT_LE =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG_LE =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfDouble DOUBLE_LE =
      ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final Arena arena;
  private final MemorySegment bytes;

  private MappedFile(Arena arena, MemorySegment bytes) {
    this.arena = arena;
    this.bytes = bytes;
  }

  @SuppressWarnings("MustBeClosedChecker") // closed with the file
  static MappedFile open(Path file) throws IOException {
    Arena arena = Arena.ofShared();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new MappedFile(
          arena, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena));
    } catch (IOException | RuntimeException e) {
      arena.close();
      throw e;
    }
  }

  /** Length in bytes. */
  long size() {
    return bytes.byteSize();
  }

  byte byteAt(long at) {
    return bytes.get(ValueLayout.JAVA_BYTE, at);
  }

  int unsignedByteAt(long at) {
    return Byte.toUnsignedInt(byteAt(at));
  }

  int unsignedShortLe(long at) {
    return Short.toUnsignedInt(bytes.get(SHORT_LE, at));
  }

  int intLe(long at) {
    return bytes.get(INT_LE, at);
  }

  int intBe(long at) {
    return bytes.get(INT_BE, at);
  }

  long longLe(long at) {
    return bytes.get(LONG_LE, at);
  }

  double doubleLe(long at) {
    return bytes.get(DOUBLE_LE, at);
  }

  void copyDoubles(long at, double[] target, int from, int count) {
    MemorySegment.copy(bytes, DOUBLE_LE, at, target, from, count);
  }

  void copyBytes(long at, byte[] target, int count) {
    MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, at, target, 0, count);
  }

  /** A copy of some bytes. */
  byte[] bytes(long at, int count) {
    byte[] copy = new byte[count];
    copyBytes(at, copy, count);
    return copy;
  }

  @Override
  public void close() {
    arena.close();
  }
}
