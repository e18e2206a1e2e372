package pk.mineralatlas.ui.shell;

import java.util.concurrent.CompletableFuture;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.ui.BackgroundWork;
import pk.mineralatlas.ui.LinkOpener;
import pk.mineralatlas.ui.mappane.FrameSources;
import pk.mineralatlas.ui.mappane.HitFinder;
import pk.mineralatlas.ui.mappane.ViewMover;
import pk.mineralatlas.ui.opened.LayerOpener;

/**
 * What a window is made of but does not make itself.
 *
 * @param model the state of the map
 * @param work threads for what must not hold up the window
 * @param sources who draws the map
 * @param hits who knows what lies under the pointer
 * @param catalogue the catalogue, when it is open
 * @param links opens sources in the browser
 * @param motion whether the map moves in time
 * @param opening how files are opened as layers
 */
public record WindowParts(
    MapModel model,
    BackgroundWork work,
    FrameSources sources,
    HitFinder hits,
    CompletableFuture<Catalogue> catalogue,
    LinkOpener links,
    ViewMover.Motion motion,
    Opening opening) {

  /**
   * How files are opened as layers.
   *
   * @param reader reads them
   * @param threads what it runs on, apart from all else, since a large file takes a while
   */
  public record Opening(LayerOpener reader, BackgroundWork threads) {}
}
