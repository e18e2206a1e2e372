package pk.mineralatlas.source.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.source.Shapefile;
import pk.mineralatlas.source.shape.BoxIndex;
import pk.mineralatlas.source.shape.BoxTree;

/**
 * The index of one file's boxes as long as the file stays what it was. Nothing is written to disk.
 * Any thread.
 */
final class IndexCache {

  /**
   * What tells one state of a file from the next.
   *
   * @param key the file system's own name of the file; a file put in its place has another
   */
  record State(long bytes, FileTime changed, @Nullable Object key) {

    static State of(Path file) throws IOException {
      try {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new State(now.size(), now.lastModifiedTime(), now.fileKey());
      } catch (NoSuchFileException e) {
        return new State(-1, FileTime.fromMillis(0), null);
      }
    }
  }

  private final boolean keepsBoxes;
  private @Nullable State indexed;
  private Optional<BoxIndex> index = Optional.empty();

  /**
   * @param keepsBoxes whether the boxes are kept in memory where no index lies beside the file
   */
  IndexCache(boolean keepsBoxes) {
    this.keepsBoxes = keepsBoxes;
  }

  /**
   * The index of an open file.
   *
   * @param before the state of its shapes before it was opened
   * @return none where the file changed since, or where none is wanted
   */
  synchronized Optional<BoxIndex> find(Shapefile file, State before) throws IOException {
    if (!State.of(file.parts().shp()).equals(before)) {
      return Optional.empty();
    }
    if (!before.equals(indexed)) {
      index = build(file);
      indexed = before;
    }
    return index;
  }

  private Optional<BoxIndex> build(Shapefile file) {
    Optional<BoxIndex> beside = file.quadtree().map(BoxIndex.class::cast);
    return beside.isPresent() || !keepsBoxes
        ? beside
        : BoxTree.of(file.shapes()).map(BoxIndex.class::cast);
  }
}
