package pk.mineralatlas.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;
import org.jspecify.annotations.Nullable;

/** Files in someone's hand, as the system tells JavaFX of them. */
final class DroppedFiles implements TKClipboard {

  private final List<File> files;

  DroppedFiles(List<File> files) {
    this.files = files;
  }

  /** Sends what the system sends while they are over a node; says whether they are welcome. */
  boolean send(EventType<DragEvent> type, Node over) {
    return FxStage.onFx(
        () -> {
          Scene scene = over.getScene();
          DragEvent[] seen = new DragEvent[1];
          EventHandler<DragEvent> watch = event -> seen[0] = event;
          scene.addEventFilter(type, watch);
          Event.fireEvent(over, event(type, over));
          scene.removeEventFilter(type, watch);
          return seen[0].isAccepted();
        });
  }

  /** Takes them out of the window again. */
  void leave(Scene scene) {
    FxStage.onFx(
        () -> {
          Event.fireEvent(scene, event(DragEvent.DRAG_EXITED_TARGET, scene.getRoot()));
          return scene;
        });
  }

  private DragEvent event(EventType<DragEvent> type, Node over) {
    PickResult pick = new PickResult(over, 5, 5);
    return new DragEvent(
        type,
        DragboardHelper.createDragboard(this),
        5,
        5,
        5,
        5,
        TransferMode.COPY,
        null,
        over,
        pick);
  }

  @Override
  public Set<DataFormat> getContentTypes() {
    return Set.of(DataFormat.FILES);
  }

  @Override
  @SuppressWarnings("unchecked")
  public boolean putContent(Pair<DataFormat, Object>... content) {
    return false;
  }

  @Override
  public @Nullable Object getContent(DataFormat format) {
    return format.equals(DataFormat.FILES) ? files : null;
  }

  @Override
  public boolean hasContent(DataFormat format) {
    return format.equals(DataFormat.FILES);
  }

  @Override
  public Set<TransferMode> getTransferModes() {
    return EnumSet.allOf(TransferMode.class);
  }

  @Override
  public void setDragView(@Nullable Image image) {}

  @Override
  public void setDragViewOffsetX(double x) {}

  @Override
  public void setDragViewOffsetY(double y) {}

  @Override
  public @Nullable Image getDragView() {
    return null;
  }

  @Override
  public double getDragViewOffsetX() {
    return 0;
  }

  @Override
  public double getDragViewOffsetY() {
    return 0;
  }
}
