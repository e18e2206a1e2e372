package pk.mineralatlas.source.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that replace their predecessors together or not at all: each is written under another name
 * in the same folder, then all are renamed; where a rename fails, the former files come back.
 */
public final class FileSet implements AutoCloseable {

  private final Map<Path, Path> writtenFor = new LinkedHashMap<>();
  private final List<Path> obsolete = new ArrayList<>();

  /** A new file to write to, which will become the target. */
  public Path replacing(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path written = Files.createTempFile(folder, "." + target.getFileName() + ".", ".part");
    writtenFor.put(target, written);
    return written;
  }

  /** A file that goes when the new ones come. */
  public void removing(Path target) {
    obsolete.add(target);
  }

  /** Puts all files in place, the last one named last. */
  public void commit() throws IOException {
    Map<Path, Path> formerOf = new LinkedHashMap<>();
    List<Path> placed = new ArrayList<>();
    try {
      for (Path target : allTargets()) {
        if (Files.exists(target)) {
          Path former = Files.createTempFile(target.toAbsolutePath().getParent(), ".", ".former");
          move(target, former);
          formerOf.put(target, former);
        }
      }
      for (Map.Entry<Path, Path> entry : writtenFor.entrySet()) {
        move(entry.getValue(), entry.getKey());
        placed.add(entry.getKey());
      }
    } catch (IOException e) {
      restore(placed, formerOf, e);
      throw e;
    }
    writtenFor.clear();
    for (Path former : formerOf.values()) {
      Files.deleteIfExists(former);
    }
  }

  private List<Path> allTargets() {
    List<Path> all = new ArrayList<>(writtenFor.keySet());
    all.addAll(obsolete);
    return all;
  }

  private static void restore(List<Path> placed, Map<Path, Path> formerOf, IOException failure) {
    try {
      for (Path target : placed) {
        Files.deleteIfExists(target);
      }
      for (Map.Entry<Path, Path> entry : formerOf.entrySet()) {
        move(entry.getValue(), entry.getKey());
      }
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
