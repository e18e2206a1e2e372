package pk.mineralatlas.source.file;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file as memory, read only, of any length: a large one is mapped, a small one read. Every access
 * is checked against the length: outside it an {@link IndexOutOfBoundsException} is thrown. Any
 * thread, until it is closed.
 */
public final class MappedFile implements AutoCloseable {

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

  /** Up to this size reading costs less than to map and to take the mapping from all threads. */
  private static final long READ_BYTES = 4 << 20;

  private final @Nullable Arena arena;
  private final MemorySegment bytes;

  private MappedFile(@Nullable Arena arena, MemorySegment bytes) {
    this.arena = arena;
    this.bytes = bytes;
  }

  public static MappedFile open(Path file) throws IOException {
    return open(file, false);
  }

  /**
   * Opens a file that can be read from even after it was closed, for as long as it is referred to.
   */
  public static MappedFile openLasting(Path file) throws IOException {
    return open(file, true);
  }

  private static MappedFile open(Path file, boolean lasting) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      return size <= READ_BYTES
          ? new MappedFile(null, read(channel, (int) size))
          : lasting ? mappedWhileUsed(channel, size) : mapped(channel, size);
    }
  }

  private static MemorySegment read(FileChannel channel, int size) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(size);
    while (content.hasRemaining() && channel.read(content) >= 0) {
      // a file that has shrunk meanwhile ends early
    }
    return MemorySegment.ofArray(content.array()).asSlice(0, content.position()).asReadOnly();
  }

  private static MappedFile mappedWhileUsed(FileChannel channel, long size) throws IOException {
    return new MappedFile(
        null, channel.map(FileChannel.MapMode.READ_ONLY, 0, size, Arena.ofAuto()));
  }

  @SuppressWarnings("MustBeClosedChecker") // closed with the file
  private static MappedFile mapped(FileChannel channel, long size) throws IOException {
    Arena arena = Arena.ofShared();
    try {
      return new MappedFile(arena, channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena));
    } catch (IOException | RuntimeException e) {
      arena.close();
      throw e;
    }
  }

  /** Length in bytes. */
  public long size() {
    return bytes.byteSize();
  }

  public byte byteAt(long at) {
    return bytes.get(ValueLayout.JAVA_BYTE, at);
  }

  public int unsignedByteAt(long at) {
    return Byte.toUnsignedInt(byteAt(at));
  }

  public int unsignedShortLe(long at) {
    return Short.toUnsignedInt(bytes.get(SHORT_LE, at));
  }

  public int intLe(long at) {
    return bytes.get(INT_LE, at);
  }

  public int intBe(long at) {
    return bytes.get(INT_BE, at);
  }

  long longLe(long at) {
    return bytes.get(LONG_LE, at);
  }

  public double doubleLe(long at) {
    return bytes.get(DOUBLE_LE, at);
  }

  public void copyDoubles(long at, double[] target, int from, int count) {
    MemorySegment.copy(bytes, DOUBLE_LE, at, target, from, count);
  }

  public void copyBytes(long at, byte[] target, int count) {
    MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, at, target, 0, count);
  }

  /** A copy of some bytes. */
  public byte[] bytes(long at, int count) {
    byte[] copy = new byte[count];
    copyBytes(at, copy, count);
    return copy;
  }

  @Override
  public void close() {
    if (arena != null) {
      arena.close();
    }
  }
}
