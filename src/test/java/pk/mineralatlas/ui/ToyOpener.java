package pk.mineralatlas.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pk.mineralatlas.map.FileReport;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.ui.opened.LayerOpener;
import pk.mineralatlas.ui.opened.OpeningException;

/** Files that are made up: each is whatever a test says. */
public final class ToyOpener implements LayerOpener {

  /** What a file is found to be when it is read. */
  public interface Content {
    OpenedFile.Stage read(Optional<String> reference) throws OpeningException;
  }

  private final Map<OpenedLayer, Content> files = new ConcurrentHashMap<>();
  private final Map<OpenedLayer, FileReport.Stamp> stamps = new ConcurrentHashMap<>();

  /** Puts a file there, or another in its place. */
  public OpenedLayer put(String path, Content content) {
    OpenedLayer layer = OpenedLayer.of(Path.of(path));
    files.put(layer, content);
    return layer;
  }

  /** Says that the file is of another date now. */
  public void setStamp(OpenedLayer layer, FileReport.Stamp stamp) {
    stamps.put(layer, stamp);
  }

  @Override
  public List<OpenedLayer> list(Path path) throws OpeningException {
    OpenedLayer layer = OpenedLayer.of(path);
    if (!files.containsKey(layer)) {
      throw OpeningException.unreadable(path.getFileName() + " is no shapefile.");
    }
    return List.of(layer);
  }

  @Override
  public OpenedFile.Stage read(OpenedLayer layer, Optional<String> reference)
      throws OpeningException {
    Content content = files.get(layer);
    if (content == null) {
      throw OpeningException.missing(layer.source() + " is not there.");
    }
    return content.read(reference);
  }

  @Override
  public Optional<FileReport.Stamp> stamp(OpenedLayer layer) {
    return Optional.ofNullable(stamps.get(layer));
  }
}
