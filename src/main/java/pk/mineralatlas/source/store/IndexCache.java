package pk.mineralatlas.source.store;

import java.io.IOException;
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

  private final boolean keepsBoxes;
  private @Nullable FileState indexed;
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
  synchronized Optional<BoxIndex> find(Shapefile file, FileState before) throws IOException {
    if (!FileState.of(file.parts().shp()).equals(before)) {
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
