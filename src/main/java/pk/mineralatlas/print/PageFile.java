package pk.mineralatlas.print;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
    Path target = file.toAbsolutePath().normalize();
    Path folder = checkedFolder(target);
    Path temporary = null;
    try {
      temporary = Files.createTempFile(folder, ".atlas-", ".part");
      fill(temporary, content);
      moveOver(temporary, target);
    } catch (IOException e) {
      throw failed(target, e);
    } finally {
      removeIfThere(temporary);
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

  private static void fill(Path temporary, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void moveOver(Path temporary, Path target) throws IOException {
    Path real = Files.isSymbolicLink(target) ? target.toRealPath() : target;
    try {
      Files.move(
          temporary, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, real, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void removeIfThere(@Nullable Path temporary) {
    if (temporary != null) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException e) {
        System.getLogger(PageFile.class.getName())
            .log(System.Logger.Level.WARNING, "the temporary file {0} stays: {1}", temporary, e);
      }
    }
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
