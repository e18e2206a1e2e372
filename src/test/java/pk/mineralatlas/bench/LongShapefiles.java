package pk.mineralatlas.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Shapefiles of a gigabyte, made of a smaller one or of nothing. */
final class LongShapefiles {

  private static final int HEADER_BYTES = 100;
  private static final int BLOCK_BYTES = 1 << 24;

  private LongShapefiles() {}

  /** The records of a shapefile again and again. */
  static Path repeated(Path shp, int times, Path folder) throws IOException {
    Path target = folder.resolve("polygons.shp");
    ByteBuffer source = ByteBuffer.wrap(Files.readAllBytes(shp));
    ByteBuffer entries = ByteBuffer.wrap(Files.readAllBytes(sibling(shp, "shx")));
    int records = (entries.capacity() - HEADER_BYTES) / 8;
    long bytes = HEADER_BYTES + (long) times * (source.capacity() - HEADER_BYTES);
    try (FileChannel shapes = create(target);
        FileChannel index = create(sibling(target, "shx"))) {
      shapes.write(header(source, bytes));
      index.write(header(entries, HEADER_BYTES + 8L * records * times));
      long at = HEADER_BYTES;
      for (int n = 0; n < times; n++) {
        ByteBuffer list = ByteBuffer.allocate(8 * records);
        for (int i = 0; i < records; i++) {
          int record = 2 * entries.getInt(HEADER_BYTES + 8 * i);
          source.putInt(record, n * records + i + 1);
          list.putInt((int) ((at + record - HEADER_BYTES) / 2));
          list.putInt(entries.getInt(HEADER_BYTES + 8 * i + 4));
        }
        shapes.write(source.duplicate().position(HEADER_BYTES));
        index.write(list.flip());
        at += source.capacity() - HEADER_BYTES;
      }
    }
    return target;
  }

  /** So many points, in rows from the south to the north. */
  static Path points(Path shp, int count, Path folder) throws IOException {
    Path target = folder.resolve("points.shp");
    ByteBuffer head = ByteBuffer.wrap(Files.readAllBytes(shp), 0, HEADER_BYTES);
    try (FileChannel shapes = create(target);
        FileChannel index = create(sibling(target, "shx"))) {
      ByteBuffer pointHead = header(head, HEADER_BYTES + 28L * count);
      shapes.write(pointHead.order(ByteOrder.LITTLE_ENDIAN).putInt(32, 1));
      ByteBuffer indexHead = header(head, HEADER_BYTES + 8L * count);
      index.write(indexHead.order(ByteOrder.LITTLE_ENDIAN).putInt(32, 1));
      ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES / 28 * 28);
      ByteBuffer list = ByteBuffer.allocate(block.capacity() / 28 * 8);
      for (int i = 0; i < count; i++) {
        list.putInt((int) ((HEADER_BYTES + 28L * i) / 2)).putInt(10);
        block.order(ByteOrder.BIG_ENDIAN).putInt(i + 1).putInt(10);
        block.order(ByteOrder.LITTLE_ENDIAN).putInt(1);
        block.putDouble(-180 + 360.0 * (i % 6000) / 6000).putDouble(-90 + 180.0 * i / count);
        if (!block.hasRemaining() || i == count - 1) {
          shapes.write(block.flip());
          index.write(list.flip());
          block.clear();
          list.clear();
        }
      }
    }
    return target;
  }

  private static FileChannel create(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE);
  }

  private static ByteBuffer header(ByteBuffer source, long bytes) {
    byte[] head = new byte[HEADER_BYTES];
    source.get(0, head);
    return ByteBuffer.wrap(head).putInt(24, (int) (bytes / 2));
  }

  static Path sibling(Path shp, String ending) {
    String name = String.valueOf(shp.getFileName());
    return shp.resolveSibling(name.substring(0, name.length() - 3) + ending);
  }
}
