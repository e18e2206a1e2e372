package pk.mineralatlas.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Takes files dropped anywhere on the window; while they hover over it, a veil says what will
 * become of them. FX thread only.
 */
final class DropTarget {

  private final StackPane veil = new StackPane();
  private final Consumer<List<Path>> open;

  DropTarget(Consumer<List<Path>> open) {
    this.open = open;
    Label title = new Label("Drop to open as layers, or as a map", new FontIcon(Feather.LAYERS));
    title.getStyleClass().add("drop-title");
    Label kinds = new Label("Shapefiles, folders of them, .zip and .shz archives; maps (.json)");
    kinds.getStyleClass().add("atlas-muted");
    VBox words = new VBox(6, title, kinds);
    words.getStyleClass().addAll("atlas-card", "drop-card");
    words.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
    veil.getChildren().add(words);
    veil.getStyleClass().add("drop-veil");
    veil.setMouseTransparent(true);
    veil.setVisible(false);
  }

  /** What is laid over the whole window. */
  StackPane veil() {
    return veil;
  }

  /** Files are taken before any part of the window sees them. */
  void install(Scene scene) {
    scene.addEventFilter(DragEvent.DRAG_OVER, this::over);
    scene.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    scene.addEventHandler(DragEvent.DRAG_EXITED, e -> leave(e, scene));
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      veil.setVisible(true);
      event.consume();
    }
  }

  private void leave(DragEvent event, Scene scene) {
    if (scene.equals(event.getTarget()) || scene.getRoot().equals(event.getTarget())) {
      veil.setVisible(false);
    }
  }

  private void dropped(DragEvent event) {
    veil.setVisible(false);
    if (event.getDragboard().hasFiles()) {
      open.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
