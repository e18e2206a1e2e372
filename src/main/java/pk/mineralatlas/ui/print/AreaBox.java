package pk.mineralatlas.ui.print;

import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** A box of areas in which typing the beginning of a name finds it. FX thread only. */
final class AreaBox extends ComboBox<AreaChoice> {

  private static final int ROWS = 16;
  private static final Duration FORGET = Duration.seconds(1);

  private final StringBuilder typed = new StringBuilder();
  private final PauseTransition forget = new PauseTransition(FORGET);

  AreaBox(List<AreaChoice> areas) {
    getItems().setAll(areas);
    setValue(areas.getFirst());
    setVisibleRowCount(ROWS);
    setCellFactory(list -> new AreaCell());
    forget.setOnFinished(e -> typed.setLength(0));
    addEventHandler(KeyEvent.KEY_TYPED, this::find);
  }

  private void find(KeyEvent event) {
    String letters = event.getCharacter();
    if (letters.isEmpty() || letters.charAt(0) < ' ' || event.isShortcutDown()) {
      return;
    }
    typed.append(letters.toLowerCase(Locale.ROOT));
    forget.playFromStart();
    getItems().stream()
        .filter(area -> area.title().toLowerCase(Locale.ROOT).startsWith(typed.toString()))
        .findFirst()
        .ifPresent(this::setValue);
    event.consume();
  }

  /** The name of an area with what it is. */
  private static final class AreaCell extends ListCell<AreaChoice> {

    private final Label name = new Label();
    private final Label kind = new Label();
    private final HBox row = new HBox(8, name, kind);

    AreaCell() {
      kind.getStyleClass().addAll("atlas-muted", "atlas-small");
      row.getStyleClass().add("print-area-row");
    }

    @Override
    protected void updateItem(AreaChoice item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
      } else {
        name.setText(item.title());
        kind.setText(item.kind());
        setGraphic(row);
      }
    }
  }
}
