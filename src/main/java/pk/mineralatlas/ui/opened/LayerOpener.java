package pk.mineralatlas.ui.opened;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import pk.mineralatlas.map.FileReport;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;

/** Reads files that people open. Several threads, never the FX thread: files are slow. */
public interface LayerOpener {

  /**
   * A layer that was read, as far as the map needs it.
   *
   * @param stage {@link OpenedFile.Shown}, or {@link OpenedFile.Asking} where nobody knows what its
   *     coordinates mean
   * @param whole reads what was left for later, its table, and tells of everything found
   */
  record Read(OpenedFile.Stage stage, Callable<FileReport> whole) {}

  /**
   * The layers that a file is or belongs to, or that a folder or an archive holds.
   *
   * @throws OpeningException in one line, if there is none
   */
  List<OpenedLayer> list(Path path) throws OpeningException;

  /**
   * Reads a layer and places it on the map plane.
   *
   * @param reference the reference system of its coordinates, such as {@code EPSG:32642}, where
   *     someone knows better than the file
   * @param charset the encoding of its text, where someone knows better than the file
   * @throws OpeningException in one line, if it cannot be read
   */
  Read read(OpenedLayer layer, Optional<String> reference, Optional<Charset> charset)
      throws OpeningException;

  /** By what one tells whether the file changed; empty where there is none any more. */
  Optional<FileReport.Stamp> stamp(OpenedLayer layer);
}
