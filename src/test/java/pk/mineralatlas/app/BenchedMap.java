package pk.mineralatlas.app;

import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.ui.mappane.ViewLimits;

/** The opening map without a window, for benchmarks. */
public final class BenchedMap {

  private BenchedMap() {}

  /** Loads the real base map. */
  public static MapModel load(int widthPx, int heightPx) {
    Viewport view = Viewport.fitting(ViewLimits.PAKISTAN, widthPx, heightPx, 28);
    MapModel model = new MapModel(view, Runnable::run, Runnable::run);
    model.putFeatures(BaseLayers.bundled().load(Runnable::run).join().layers());
    return model;
  }
}
