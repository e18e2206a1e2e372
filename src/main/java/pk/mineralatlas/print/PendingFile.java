package pk.mineralatlas.print;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file that is ready beside its place, but not yet there. Closed before it is put there, it
 * leaves nothing. One thread.
 */
final class PendingFile implements AutoCloseable {

  private static final SecureRandom NAMES = new SecureRandom();

  private final Path target;
  private final Path temporary;
  private @Nullable Path placed;
  private @Nullable Path former;

  private PendingFile(Path target, Path temporary) {
    this.target = target;
    this.temporary = temporary;
  }

  /**
   * Writes the content beside the target, flushed to the disk.
   *
   * @param target absolute; its folder exists
   */
  static PendingFile of(Path target, PageFile.Content content) throws IOException {
    PendingFile pending = new PendingFile(target, unused(target));
    try {
      pending.fill(content);
      return pending;
    } catch (IOException | RuntimeException | Error e) {
      pending.close();
      throw e;
    }
  }

  private static Path unused(Path target) {
    byte[] name = new byte[8];
    Path temporary;
    do {
      NAMES.nextBytes(name);
      temporary = target.resolveSibling(".atlas-" + HexFormat.of().formatHex(name) + ".part");
    } while (Files.exists(temporary));
    return temporary;
  }

  /** Unlike Files.createTempFile, which makes files nobody else may ever read. */
  private void fill(PageFile.Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  Path target() {
    return target;
  }

  /** Puts the file in its place, with the permissions of the one that it replaces. */
  void put() throws IOException {
    Path real = Files.isSymbolicLink(target) ? target.toRealPath() : target;
    keepPermissions(real);
    move(temporary, real);
    placed = real;
  }

  /** The same; the file that it replaces is kept until this is closed, for {@link #takeBack}. */
  void putForNow() throws IOException {
    Path real = Files.isSymbolicLink(target) ? target.toRealPath() : target;
    if (Files.exists(real)) {
      former = unused(real);
      keep(real, former);
    }
    put();
  }

  /** There is no moment without the file: it gets a second name, or is copied. */
  private static void keep(Path file, Path name) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(file, name, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Undoes {@link #putForNow}, where that was done. */
  void takeBack() throws IOException {
    if (placed != null && former != null) {
      move(former, placed);
    } else if (placed != null) {
      Files.deleteIfExists(placed);
    }
    placed = null;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void keepPermissions(Path old) throws IOException {
    PosixFileAttributeView known = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    PosixFileAttributeView mine =
        Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    if (known != null && mine != null && Files.exists(old)) {
      mine.setPermissions(known.readAttributes().permissions());
    }
  }

  @Override
  public void close() {
    remove(temporary);
    if (former != null) {
      remove(former);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      System.getLogger(PendingFile.class.getName())
          .log(System.Logger.Level.WARNING, "the temporary file {0} stays: {1}", file, e);
    }
  }
}
