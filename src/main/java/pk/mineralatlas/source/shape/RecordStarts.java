package pk.mineralatlas.source.shape;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.MappedFile;
import pk.mineralatlas.source.file.Reasons;

/**
 * Where each record of a {@code .shp} starts: from its {@code .shx} where that one agrees with the
 * shapes, else by walking through the shapes; all in memory. Immutable; any thread.
 */
final class RecordStarts {

  private static final int RECORD_HEADER_BYTES = RecordIndex.RECORD_HEADER_BYTES;

  /** A record's header and the type of its shape. */
  static final int LEAST_BYTES = RECORD_HEADER_BYTES + 4;

  private static final int ENTRY_BYTES = 8;

  /** So many records are held against the index; the others when they are read. */
  private static final int SAMPLES = 1000;

  private final long[] starts;

  /** Ascending, with the end of the file behind the last; the starts themselves in most files. */
  private final long[] bounds;

  private RecordStarts(long[] starts, long fileEnd) {
    this.starts = starts;
    long[] ascending = Arrays.copyOf(starts, starts.length + 1);
    ascending[starts.length] = fileEnd;
    if (!isAscending(ascending)) {
      Arrays.sort(ascending);
    }
    this.bounds = ascending;
  }

  private static boolean isAscending(long[] values) {
    for (int i = 1; i < values.length; i++) {
      if (values[i] < values[i - 1]) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return starts.length;
  }

  /** Where the header of a record starts, bytes from the start of the file. */
  long start(int record) {
    return starts[record];
  }

  /**
   * Where the next record starts, or the file ends: no record may reach beyond, or a small file
   * could claim the same bytes over and over.
   */
  long limit(int record) {
    boolean inOrder = bounds[record] == starts[record];
    int at = inOrder ? record : Arrays.binarySearch(bounds, starts[record]);
    return bounds[at + 1];
  }

  static RecordStarts of(MappedFile shp, ShpHeader header, Optional<Path> shx, Findings findings) {
    if (shx.isEmpty()) {
      findings.note("there is no .shx; the records were found by walking through the .shp");
      return scan(shp, header, findings);
    }
    String problem;
    RecordStarts indexed = new RecordStarts(new long[0], shp.size());
    try (MappedFile index = MappedFile.open(shx.get())) {
      indexed = new RecordStarts(entries(index), shp.size());
      problem = indexed.problem(shp, header, index);
    } catch (IOException e) {
      problem = "cannot be read (" + Reasons.of(e) + ")";
    }
    if (problem.isEmpty()) {
      return indexed;
    }
    RecordStarts scanned = scan(shp, header, findings);
    findings.note(
        "the .shx %s; the records were found by walking through the .shp".formatted(problem));
    return scanned;
  }

  private static long[] entries(MappedFile shx) {
    long count = Math.max(0, (shx.size() - ShpWriter.HEADER_BYTES) / ENTRY_BYTES);
    long[] starts = new long[(int) Math.min(count, Integer.MAX_VALUE - 8)];
    for (int i = 0; i < starts.length; i++) {
      long at = ShpWriter.HEADER_BYTES + (long) ENTRY_BYTES * i;
      starts[i] = 2 * Integer.toUnsignedLong(shx.intBe(at));
    }
    return starts;
  }

  /** Why this index from a .shx cannot be trusted; empty where it can. */
  private String problem(MappedFile shp, ShpHeader header, MappedFile shx) {
    if (shx.size() < ShpWriter.HEADER_BYTES) {
      return "is too short to be one";
    }
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] < ShpWriter.HEADER_BYTES || starts[i] + LEAST_BYTES > shp.size()) {
        return "puts record %d outside of the .shp".formatted(i + 1);
      }
    }
    for (int i = 1; i < bounds.length; i++) {
      if (bounds[i] == bounds[i - 1]) {
        return "names a record twice";
      }
    }
    int step = Math.max(1, starts.length / SAMPLES);
    for (int i = 0; i < starts.length; i += step) {
      long entry = ShpWriter.HEADER_BYTES + (long) ENTRY_BYTES * i;
      boolean numberAgrees = shp.intBe(starts[i]) == i + 1;
      boolean lengthAgrees = shp.intBe(starts[i] + 4) == shx.intBe(entry + 4);
      if (!numberAgrees && !lengthAgrees) {
        return "contradicts the .shp at record %d".formatted(i + 1);
      }
    }
    return isShort(shp, header) ? "ends before the last record" : "";
  }

  /** Whether a further record follows the last. */
  private boolean isShort(MappedFile shp, ShpHeader header) {
    long end = ShpWriter.HEADER_BYTES;
    for (long start : starts) {
      end = Math.max(end, end(shp, start));
    }
    return end + LEAST_BYTES <= Math.min(shp.size(), header.fileBytes())
        && shp.intBe(end) == starts.length + 1
        && isRecord(shp, end);
  }

  private static long end(MappedFile shp, long start) {
    return start + RECORD_HEADER_BYTES + 2 * Integer.toUnsignedLong(shp.intBe(start + 4));
  }

  private static boolean isRecord(MappedFile shp, long start) {
    return end(shp, start) >= start + LEAST_BYTES
        && ShapeType.find(shp.intLe(start + RECORD_HEADER_BYTES)).isPresent();
  }

  private static RecordStarts scan(MappedFile shp, ShpHeader header, Findings findings) {
    long[] starts = new long[64];
    int count = 0;
    long at = ShpWriter.HEADER_BYTES;
    while (at + LEAST_BYTES <= shp.size() && isRecord(shp, at)) {
      if (at >= header.fileBytes() && shp.intBe(at) != count + 1) {
        break;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = at;
      at = end(shp, at);
    }
    if (at + LEAST_BYTES <= Math.min(shp.size(), header.fileBytes())) {
      findings.note("no record could be recognised behind byte %,d of the .shp".formatted(at));
    }
    return new RecordStarts(Arrays.copyOf(starts, count), shp.size());
  }
}
