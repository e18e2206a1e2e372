package pk.mineralatlas.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder that gets all its files or none: they are written into a folder beside it and moved when
 * all are there. Files of other names that were in the folder stay; those of the same names are
 * replaced, and put back should a later one fail.
 */
final class WholeFolder implements AutoCloseable {

  private final Path target;
  private final Path temporary;

  private WholeFolder(Path target, Path temporary) {
    this.target = target;
    this.temporary = temporary;
  }

  /**
   * Begins.
   *
   * @param folder where the files are to be in the end; made where it does not exist
   * @throws PrintException in one line, when nothing can be written there
   */
  static WholeFolder beside(Path folder) throws PrintException {
    Path target = folder.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new PrintException(
          "%s is a file, not a folder; name a folder for the sheets.".formatted(target));
    }
    if (parent == null || !Files.isDirectory(parent)) {
      throw new PrintException(
          "%s cannot be written: the folder %s does not exist. Create it or choose another."
              .formatted(target.getFileName(), parent));
    }
    Path writable = Files.exists(target) ? target : parent;
    if (!Files.isWritable(writable)) {
      throw new PrintException(
          "The sheets cannot be written: the folder %s is read-only. Choose another folder."
              .formatted(writable));
    }
    try {
      return new WholeFolder(target, Files.createTempDirectory(writable, ".atlas-"));
    } catch (IOException e) {
      throw failed(target, e);
    }
  }

  /** Where the files are written. */
  Path path() {
    return temporary;
  }

  /**
   * Moves the files to where they belong.
   *
   * @return the files there, by name
   * @throws PrintException in one line; the folder is then as it was
   */
  List<Path> move() throws PrintException {
    checkNames();
    Map<Path, Path> replaced = new LinkedHashMap<>();
    List<Path> moved = new ArrayList<>();
    boolean isNew = !Files.exists(target);
    try {
      Files.createDirectories(target);
      Path old = Files.createTempDirectory(target, ".atlas-");
      try {
        for (Path file : files()) {
          Path to = target.resolve(String.valueOf(file.getFileName()));
          if (Files.exists(to)) {
            Path kept = old.resolve(String.valueOf(to.getFileName()));
            Files.move(to, kept, StandardCopyOption.ATOMIC_MOVE);
            replaced.put(to, kept);
          }
          Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
          moved.add(to);
        }
        remove(old);
      } catch (IOException e) {
        putBack(moved, replaced, e);
        removeEmpty(old);
        throw e;
      }
      return List.copyOf(moved);
    } catch (IOException e) {
      if (isNew) {
        remove(target);
      }
      throw failed(target, e);
    }
  }

  private void checkNames() throws PrintException {
    try {
      for (Path file : files()) {
        Path to = target.resolve(String.valueOf(file.getFileName()));
        if (Files.isDirectory(to)) {
          throw new PrintException(
              "%s is a folder, where a sheet is to be written; rename it or choose another folder."
                  .formatted(to));
        }
      }
    } catch (IOException e) {
      throw failed(target, e);
    }
  }

  /** Undoes as much as can be; one file that resists does not keep the others from it. */
  private static void putBack(List<Path> moved, Map<Path, Path> replaced, IOException why) {
    for (Path file : moved) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        why.addSuppressed(e);
      }
    }
    replaced.forEach(
        (to, kept) -> {
          try {
            Files.move(kept, to, StandardCopyOption.REPLACE_EXISTING);
          } catch (IOException e) {
            why.addSuppressed(e);
          }
        });
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(temporary)) {
      return all.sorted().toList();
    }
  }

  private static PrintException failed(Path target, IOException cause) {
    return new PrintException(
        "The sheets were not written to %s: %s. The folder is as it was."
            .formatted(target, cause.getMessage()),
        cause);
  }

  @Override
  public void close() {
    remove(temporary);
  }

  /** What could not be put back from it stays where it is. */
  private static void removeEmpty(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isEmpty()) {
        remove(folder);
      }
    } catch (IOException e) {
      System.getLogger(WholeFolder.class.getName())
          .log(System.Logger.Level.WARNING, "the folder {0} stays: {1}", folder, e);
    }
  }

  /** Removes a folder with the files in it, as far as that can be done. */
  private static void remove(Path folder) {
    try {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> inside = Files.list(folder)) {
          for (Path each : inside.toList()) {
            Files.delete(each);
          }
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      System.getLogger(WholeFolder.class.getName())
          .log(System.Logger.Level.WARNING, "the folder {0} stays: {1}", folder, e);
    }
  }
}
