package pk.mineralatlas.source.shape;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import pk.mineralatlas.source.file.MappedFile;

/**
 * The entries of a very long {@code .shx} where they stand, checked a stretch at a time as they are
 * asked for: they have to ascend and to lie inside of the {@code .shp}. Any thread, until it is
 * closed.
 */
final class ShxEntries implements AutoCloseable {

  /** So many entries are checked at a time; fewer are better read at once. */
  static final int STRETCH = 1 << 18;

  private static final int ENTRY_BYTES = 8;
  private static final int SAMPLES = 1000;

  private final MappedFile shx;
  private final MappedFile shp;
  private final int size;
  private volatile int checked;
  private volatile boolean isSound = true;

  private ShxEntries(MappedFile shx, MappedFile shp, int size) {
    this.shx = shx;
    this.shp = shp;
    this.size = size;
  }

  /** Opens an index of very many records; empty where it has few, or is contradicted at once. */
  static Optional<ShxEntries> open(Path file, MappedFile shp) throws IOException {
    MappedFile shx = MappedFile.open(file);
    long count = (shx.size() - ShpWriter.HEADER_BYTES) / ENTRY_BYTES;
    if (count > STRETCH && count < Integer.MAX_VALUE) {
      ShxEntries entries = new ShxEntries(shx, shp, (int) count);
      if (entries.agrees() && entries.areSoundTo(0)) {
        return Optional.of(entries);
      }
    }
    shx.close();
    return Optional.empty();
  }

  int size() {
    return size;
  }

  /** Where the header of a record starts. */
  long start(int record) {
    return 2 * Integer.toUnsignedLong(shx.intBe(at(record)));
  }

  private static long at(int record) {
    return ShpWriter.HEADER_BYTES + (long) ENTRY_BYTES * record;
  }

  /** Where the next record starts, or the file ends. */
  long limit(int record) {
    return record + 1 < size ? start(record + 1) : shp.size();
  }

  /** Whether records all over the file are what the entries say, and none follows the last. */
  private boolean agrees() {
    int step = size / SAMPLES;
    for (int record = 0; record < size; record += step) {
      if (!agrees(record)) {
        return false;
      }
    }
    long end = end(size - 1);
    return agrees(size - 1) && (end + ENTRY_BYTES > shp.size() || shp.intBe(end) != size + 1);
  }

  private boolean agrees(int record) {
    long start = start(record);
    return start >= ShpWriter.HEADER_BYTES
        && start + RecordStarts.LEAST_BYTES <= shp.size()
        && (shp.intBe(start) == record + 1 || shp.intBe(start + 4) == shx.intBe(at(record) + 4));
  }

  private long end(int record) {
    long content = 2 * Integer.toUnsignedLong(shx.intBe(at(record) + 4));
    return start(record) + RecordIndex.RECORD_HEADER_BYTES + content;
  }

  /** Whether all entries up to a record are sound; once one is not, none is any more. */
  boolean areSoundTo(int record) {
    return record < checked ? isSound : checkTo(record);
  }

  private synchronized boolean checkTo(int record) {
    while (isSound && checked <= record && checked < size) {
      int end = Math.min(size, checked + STRETCH);
      long last = checked == 0 ? ShpWriter.HEADER_BYTES - 1 : start(checked - 1);
      for (int i = checked; i < end; i++) {
        long start = start(i);
        if (start <= last || start + RecordStarts.LEAST_BYTES > shp.size()) {
          isSound = false;
        }
        last = start;
      }
      checked = end;
    }
    return isSound;
  }

  @Override
  public void close() {
    shx.close();
  }
}
