package pk.mineralatlas.source.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What tells one state of a file from the next.
 *
 * @param bytes its length; −1 where there is no such file
 * @param changed when it was changed last
 * @param key the file system's own name of the file; a file put in its place has another
 */
record FileState(long bytes, FileTime changed, @Nullable Object key) {

  static FileState of(Path file) throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileState(now.size(), now.lastModifiedTime(), now.fileKey());
    } catch (NoSuchFileException e) {
      return new FileState(-1, FileTime.fromMillis(0), null);
    }
  }
}
