package pk.mineralatlas.ui.detail;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.ui.BackgroundWork;
import pk.mineralatlas.ui.LinkOpener;
import pk.mineralatlas.ui.Navigator;

/**
 * Where the {@link DetailPanel} stands: until the catalogue is open it says so, and where it cannot
 * be opened it says why. FX thread only.
 */
public final class DetailHost {

  private final StackPane place = new StackPane();
  private final MapModel model;
  private final BackgroundWork work;
  private final Navigator navigator;
  private final LinkOpener links;

  /**
   * @param catalogue the catalogue, when it is open
   */
  public DetailHost(
      MapModel model,
      CompletableFuture<Catalogue> catalogue,
      BackgroundWork work,
      Navigator navigator,
      LinkOpener links) {
    this.model = model;
    this.work = work;
    this.navigator = navigator;
    this.links = links;
    place.getStyleClass().add("detail-panel");
    place.getStylesheets().add(DetailPanel.stylesheet());
    if (catalogue.isDone() && !catalogue.isCompletedExceptionally()) {
      opened(catalogue.join());
    } else {
      place.getChildren().setAll(DetailMessages.opening());
      var _ = catalogue.whenComplete((found, e) -> Platform.runLater(() -> settle(found, e)));
    }
  }

  public Node node() {
    return place;
  }

  private void settle(@Nullable Catalogue found, @Nullable Throwable failure) {
    if (found != null) {
      opened(found);
    } else {
      place.getChildren().setAll(DetailMessages.notOpened(reason(failure)));
    }
  }

  private void opened(Catalogue catalogue) {
    place.getChildren().setAll(new DetailPanel(model, catalogue, work, navigator, links).node());
  }

  private static String reason(@Nullable Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return cause == null ? "no reason was given" : String.valueOf(cause.getMessage());
  }
}
