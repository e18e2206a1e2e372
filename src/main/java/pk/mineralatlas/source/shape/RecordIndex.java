package pk.mineralatlas.source.shape;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.MappedFile;

/**
 * Where each record of a {@code .shp} starts. The index of very many records is not read before it
 * is needed; should it turn out to contradict the shapes, all are found anew. Any thread, until it
 * is closed.
 */
final class RecordIndex implements AutoCloseable {

  static final int RECORD_HEADER_BYTES = 8;

  private final MappedFile shp;
  private final ShpHeader header;
  private final Optional<Path> shx;
  private final Findings findings;
  private final @Nullable ShxEntries entries;
  private volatile @Nullable RecordStarts starts;

  private RecordIndex(
      MappedFile shp,
      ShpHeader header,
      Optional<Path> shx,
      @Nullable ShxEntries entries,
      Findings findings) {
    this.shp = shp;
    this.header = header;
    this.shx = shx;
    this.entries = entries;
    this.findings = findings;
  }

  static RecordIndex of(MappedFile shp, ShpHeader header, Optional<Path> shx, Findings findings) {
    RecordIndex index = new RecordIndex(shp, header, shx, entries(shp, shx), findings);
    if (index.entries == null) {
      index.readStarts();
    }
    return index;
  }

  private static @Nullable ShxEntries entries(MappedFile shp, Optional<Path> shx) {
    try {
      return shx.isPresent() ? ShxEntries.open(shx.get(), shp).orElse(null) : null;
    } catch (IOException e) {
      // What is wrong with it is said when it is read whole.
      return null;
    }
  }

  private synchronized RecordStarts readStarts() {
    RecordStarts read = starts;
    if (read == null) {
      read = RecordStarts.of(shp, header, shx, findings);
      starts = read;
    }
    return read;
  }

  /** The entries, where they can be trusted up to a record and the one behind it. */
  private @Nullable ShxEntries entriesTo(int record) {
    ShxEntries trusted = starts == null ? entries : null;
    return trusted != null && trusted.areSoundTo(Math.min(record + 1, trusted.size() - 1))
        ? trusted
        : null;
  }

  /** How many records; may change where the index turns out to be wrong. */
  int size() {
    ShxEntries trusted = starts == null ? entries : null;
    return trusted == null ? readStarts().size() : trusted.size();
  }

  /** Checks all that was not yet looked at, so that nothing changes any more. */
  void settle() {
    ShxEntries trusted = entries;
    if (trusted != null && entriesTo(trusted.size() - 1) == null) {
      readStarts();
    }
  }

  /** Where the header of a record starts, bytes from the start of the file. */
  long start(int record) {
    ShxEntries trusted = entriesTo(record);
    return trusted == null ? readStarts().start(record) : trusted.start(record);
  }

  /**
   * Where the next record starts, or the file ends: no record may reach beyond, or a small file
   * could claim the same bytes over and over.
   */
  long limit(int record) {
    ShxEntries trusted = entriesTo(record);
    return trusted == null ? readStarts().limit(record) : trusted.limit(record);
  }

  @Override
  public void close() {
    if (entries != null) {
      entries.close();
    }
  }
}
