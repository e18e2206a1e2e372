package pk.mineralatlas.app;

import java.nio.file.Path;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.document.DocumentFile;
import pk.mineralatlas.map.document.MapDocumentException;
import pk.mineralatlas.ui.mappane.ViewLimits;

/** Maps without a window, for benchmarks. */
public final class BenchedMap {

  private BenchedMap() {}

  /** Loads the opening map with the real base map. */
  public static MapModel load(int widthPx, int heightPx) {
    Viewport view = Viewport.fitting(ViewLimits.PAKISTAN, widthPx, heightPx, 28);
    MapModel model = new MapModel(view, Runnable::run, Runnable::run);
    model.putFeatures(BaseLayers.bundled().load(Runnable::run).join().layers());
    return model;
  }

  /**
   * Loads a map document in the view of its own part of the world.
   *
   * @throws MapDocumentException in one line, if it is none
   */
  public static MapSnapshot document(Path file, int widthPx, int heightPx)
      throws MapDocumentException {
    LoadedDocument loaded = LoadedDocument.of(DocumentFile.read(file), System.err::println);
    return loaded.snapshot(loaded.view(widthPx, heightPx));
  }
}
