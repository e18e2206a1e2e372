package pk.mineralatlas.ui.layers;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.ui.opened.EpsgCodes;
import pk.mineralatlas.ui.opened.OpenedLayers;

/** What is going on with an opened layer, below its name. FX thread only. */
final class OpenedStatus {

  private OpenedStatus() {}

  /** The status; none where the layer is simply on the map. */
  static Optional<Node> of(OpenedFile file, OpenedLayers opened) {
    OpenedLayer layer = file.layer();
    return switch (file.stage()) {
      case OpenedFile.Shown _ -> Optional.empty();
      case OpenedFile.Waiting _ -> Optional.of(words("waiting to be read", "atlas-faint"));
      case OpenedFile.Reading _ -> Optional.of(reading(layer, opened));
      case OpenedFile.Asking asking -> Optional.of(question(layer, asking, opened));
      case OpenedFile.Failed failed -> Optional.of(failure(layer, failed, opened));
    };
  }

  private static Node reading(OpenedLayer layer, OpenedLayers opened) {
    ProgressBar bar = new ProgressBar();
    bar.getStyleClass().add("small");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setMinWidth(0);
    HBox.setHgrow(bar, Priority.ALWAYS);
    Label text = words("reading", "atlas-faint");
    text.setMinWidth(Region.USE_PREF_SIZE);
    Button cancel = button("Cancel", "Cancel reading " + layer.title());
    cancel.setOnAction(e -> opened.cancel(layer));
    HBox line = new HBox(6, text, bar, cancel);
    line.getStyleClass().addAll("opened-status", "opened-reading");
    return line;
  }

  private static Node question(OpenedLayer layer, OpenedFile.Asking asking, OpenedLayers opened) {
    Label question = words("In which reference system are the coordinates?", "opened-question");
    ComboBox<String> codes = new ComboBox<>();
    codes.setEditable(true);
    codes.getItems().setAll(EpsgCodes.suggestions().stream().map(s -> s.text()).toList());
    codes.setPromptText("EPSG code");
    codes.getEditor().setAccessibleText("Reference system of " + layer.title());
    codes.setMaxWidth(Double.MAX_VALUE);
    codes.setMinWidth(0);
    HBox.setHgrow(codes, Priority.ALWAYS);
    Button read = button("Read", "Read %s with this reference system".formatted(layer.title()));
    Runnable answer =
        () -> {
          if (EpsgCodes.isCode(codes.getEditor().getText())) {
            opened.answer(layer, codes.getEditor().getText());
          }
        };
    read.disableProperty()
        .bind(codes.getEditor().textProperty().map(text -> !EpsgCodes.isCode(text)));
    read.setOnAction(e -> answer.run());
    codes.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER && !codes.isShowing()) {
            answer.run();
            e.consume();
          }
        });
    HBox line = new HBox(6, codes, read);
    VBox box = new VBox(4, question, line);
    if (!asking.problem().isEmpty()) {
      box.getChildren().add(1, words(asking.problem(), "opened-problem"));
    }
    box.getChildren().add(removal(layer, opened));
    box.getStyleClass().addAll("opened-status", "opened-asking");
    return box;
  }

  private static Node failure(OpenedLayer layer, OpenedFile.Failed failed, OpenedLayers opened) {
    Label why = words(failed.why(), "opened-problem");
    Button again = button("Try again", "Try again to read " + layer.title());
    again.setOnAction(e -> opened.reload(layer));
    HBox buttons = new HBox(6, again, removal(layer, opened));
    VBox box = new VBox(4, why, buttons);
    box.getStyleClass().addAll("opened-status", "opened-failed");
    return box;
  }

  private static Button removal(OpenedLayer layer, OpenedLayers opened) {
    Button remove = button("Remove", "Remove %s from the list".formatted(layer.title()));
    remove.setOnAction(e -> opened.remove(layer));
    return remove;
  }

  private static Button button(String text, String meaning) {
    Button button = new Button(text);
    button.getStyleClass().addAll("small", "opened-button");
    button.setAccessibleText(meaning);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static Label words(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().addAll("atlas-small", styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
