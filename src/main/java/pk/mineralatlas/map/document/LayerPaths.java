package pk.mineralatlas.map.document;

import java.io.File;
import java.nio.file.Path;

/** Files as a document names them: relative to its folder where both lie on one root. */
final class LayerPaths {

  private LayerPaths() {}

  /** How a file is named from a folder, with {@code /} on every system. */
  static String named(Path folder, Path file) {
    boolean sameRoot = folder.getRoot() != null && folder.getRoot().equals(file.getRoot());
    Path path = sameRoot ? folder.relativize(file) : file;
    return path.toString().replace(File.separatorChar, '/');
  }

  /**
   * The file of a name.
   *
   * @throws java.nio.file.InvalidPathException where no file can have it
   */
  static Path resolved(Path folder, String name) {
    return folder.resolve(name).normalize();
  }
}
