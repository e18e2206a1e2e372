package pk.mineralatlas.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then
 * renamed over the old one. Whatever goes wrong, the old file stays.
 */
public final class PageFile {

  /** Writes the file's content. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private PageFile() {}

  /**
   * Writes a file, replacing one that is there.
   *
   * @throws PrintException in one line, when the folder is missing or read-only, the disk is full,
   *     or the file cannot be replaced
   */
  public static void write(Path file, Content content) throws PrintException {
    Map<Path, Content> one = new LinkedHashMap<>();
    one.put(file, content);
    writeAll(one);
  }

  /**
   * Writes several files, all of them or none: each is put in its place only once all are ready,
   * and those before it are taken back should it fail.
   *
   * @throws PrintException as {@link #write} does
   */
  static void writeAll(Map<Path, Content> files) throws PrintException {
    List<PendingFile> ready = new ArrayList<>();
    try {
      for (Path file : files.keySet()) {
        checkedFolder(file.toAbsolutePath().normalize());
      }
      for (Map.Entry<Path, Content> each : files.entrySet()) {
        ready.add(written(each.getKey().toAbsolutePath().normalize(), each.getValue()));
      }
      if (ready.size() == 1) {
        put(ready.getFirst());
      } else {
        putAll(ready);
      }
    } finally {
      ready.forEach(PendingFile::close);
    }
  }

  /** The file of a page: the file itself for the first, {@code map-2.png} for the second. */
  static Path numbered(Path file, int number) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String between = "-" + number;
    return number == 1
        ? file
        : file.resolveSibling(
            dot < 1 ? name + between : name.substring(0, dot) + between + name.substring(dot));
  }

  private static PendingFile written(Path target, Content content) throws PrintException {
    try {
      return PendingFile.of(target, content);
    } catch (IOException e) {
      throw failed(target, e);
    }
  }

  private static void put(PendingFile file) throws PrintException {
    try {
      file.put();
    } catch (IOException e) {
      throw failed(file.target(), e);
    }
  }

  private static void putAll(List<PendingFile> ready) throws PrintException {
    for (PendingFile file : ready) {
      try {
        file.putForNow();
      } catch (IOException e) {
        ready.forEach(each -> takeBack(each, e));
        throw failed(file.target(), e);
      }
    }
  }

  private static void takeBack(PendingFile file, IOException why) {
    try {
      file.takeBack();
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  /** The folder of a file that could be written, before any work is done for it. */
  static Path checkedFolder(Path target) throws PrintException {
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new PrintException(target + " is a folder, not a file; add a file name to it.");
    }
    if (!Files.isDirectory(folder)) {
      throw new PrintException(
          "%s cannot be written: the folder %s does not exist. Create it or choose another."
              .formatted(target.getFileName(), folder));
    }
    if (!Files.isWritable(folder)) {
      throw readOnly(target);
    }
    if (Files.exists(target) && (!Files.isRegularFile(target) || !Files.isWritable(target))) {
      throw new PrintException(
          "%s cannot be replaced: it is write-protected or no ordinary file. Choose another name."
              .formatted(target));
    }
    return folder;
  }

  private static PrintException failed(Path target, IOException cause) {
    String why = String.valueOf(cause.getMessage());
    String lower = why.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left")
        || lower.contains("disk quota")
        || lower.contains("not enough space")) {
      return new PrintException(
          "%s was not written: the disk is full. Free some room or choose another folder;%s"
              .formatted(target, " a file of that name from before is untouched."),
          cause);
    }
    if (cause instanceof AccessDeniedException || lower.contains("read-only")) {
      return readOnly(target);
    }
    return new PrintException(
        "%s was not written: %s. A file of that name from before is untouched."
            .formatted(target, why),
        cause);
  }

  private static PrintException readOnly(Path target) {
    return new PrintException(
        "%s cannot be written: the folder %s is read-only. Choose another folder."
            .formatted(target.getFileName(), target.getParent()));
  }
}
