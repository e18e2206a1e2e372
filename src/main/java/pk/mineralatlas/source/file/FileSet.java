package pk.mineralatlas.source.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Files that replace their predecessors together or not at all: each is written under another name
 * in the same folder, then all are renamed; where a rename fails, the former files come back.
 *
 * <p>The file asked for last is the one that makes a whole of the others (the {@code .shp} of a
 * shapefile): it is the first to go and the last to come, so that whenever the machine stops there
 * are the former files, or the new ones, or none of that name, and never some of each. In the last
 * case, a moment long, the former ones lie there as {@code .NAME.….former}.
 */
public final class FileSet implements AutoCloseable {

  /** Renames a file, in place of another if need be. */
  @FunctionalInterface
  interface Renaming {
    void rename(Path from, Path to) throws IOException;
  }

  private final Renaming renaming;
  private final Map<Path, Path> writtenFor = new LinkedHashMap<>();
  private final List<Path> obsolete = new ArrayList<>();

  public FileSet() {
    this(FileSet::move);
  }

  /**
   * @param renaming how files are renamed, for tests in which that fails
   */
  FileSet(Renaming renaming) {
    this.renaming = renaming;
  }

  /** A new file to write to, which will become the target. */
  public Path replacing(Path target) throws IOException {
    Path written = hidden(target, "part");
    // Not as a temporary file, which nobody else could read.
    Files.createFile(written);
    writtenFor.put(target, written);
    return written;
  }

  private static Path hidden(Path target, String extension) {
    return target.resolveSibling(
        ".%s.%s.%s".formatted(target.getFileName(), UUID.randomUUID(), extension));
  }

  /** A file that goes when the new ones come. */
  public void removing(Path target) {
    obsolete.add(target);
  }

  /** Puts all files in place, the last one named last. */
  public void commit() throws IOException {
    for (Path written : writtenFor.values()) {
      force(written);
    }
    Map<Path, Path> formerOf = new LinkedHashMap<>();
    List<Path> placed = new ArrayList<>();
    try {
      for (Path target : allTargets().reversed()) {
        if (Files.exists(target)) {
          Path former = hidden(target, "former");
          renaming.rename(target, former);
          formerOf.put(target, former);
        }
      }
      for (Map.Entry<Path, Path> entry : writtenFor.entrySet()) {
        renaming.rename(entry.getValue(), entry.getKey());
        placed.add(entry.getKey());
      }
    } catch (IOException e) {
      restore(placed.reversed(), formerOf, e);
      throw e;
    }
    writtenFor.clear();
    for (Path former : formerOf.values()) {
      Files.deleteIfExists(former);
    }
  }

  /** On the disk, not only on its way there. */
  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Those that only go first, so that the last one written for is the last. */
  private List<Path> allTargets() {
    List<Path> all = new ArrayList<>(obsolete);
    all.removeAll(writtenFor.keySet());
    all.addAll(writtenFor.keySet());
    return all;
  }

  /** Takes the new files away and puts the former ones back, in the order opposite to theirs. */
  private void restore(List<Path> placed, Map<Path, Path> formerOf, IOException failure) {
    for (Path target : placed) {
      attempt(() -> Files.deleteIfExists(target), failure);
    }
    for (Map.Entry<Path, Path> entry : List.copyOf(formerOf.entrySet()).reversed()) {
      attempt(() -> renaming.rename(entry.getValue(), entry.getKey()), failure);
    }
  }

  /** Something that may fail, too. */
  @FunctionalInterface
  private interface Attempt {
    void run() throws IOException;
  }

  private static void attempt(Attempt attempt, IOException failure) {
    try {
      attempt.run();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was written and not committed. */
  @Override
  public void close() throws IOException {
    for (Path written : writtenFor.values()) {
      Files.deleteIfExists(written);
    }
  }
}
