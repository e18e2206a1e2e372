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
import pk.mineralatlas.print.MapArea;

/** A box of areas in which typing the beginning of a name finds it. FX thread only. */
final class AreaBox extends ComboBox<AreaChoice> {

  private static final int ROWS = 16;
  private static final Duration FORGET = Duration.seconds(1);

  private final StringBuilder typed = new StringBuilder();
  private final PauseTransition forget = new PauseTransition(FORGET);
  private AreaChoice settled;

  /**
   * @param areas the first chosen; it has an area
   */
  AreaBox(List<AreaChoice> areas) {
    getItems().setAll(areas);
    settled = areas.getFirst();
    setValue(settled);
    valueProperty()
        .addListener(
            (o, was, is) -> {
              if (is != null && is.area().isPresent()) {
                settled = is;
              }
            });
    setVisibleRowCount(ROWS);
    setCellFactory(list -> new AreaCell());
    forget.setOnFinished(e -> typed.setLength(0));
    addEventHandler(KeyEvent.KEY_TYPED, this::find);
  }

  /** What is chosen; while one draws, what was chosen before. */
  MapArea area() {
    return settled.area().orElseThrow();
  }

  /** Whether what to print is still to be drawn. */
  boolean isToDraw() {
    return getValue() != null && getValue().area().isEmpty();
  }

  /** Lets one draw again what was drawn. */
  void drawAgain() {
    replaceDrawn(AreaChoice.toDraw());
  }

  /** Takes what was drawn. */
  void takeDrawn(MapArea area) {
    replaceDrawn(AreaChoice.drawn(area));
  }

  /** Goes back to what was chosen before one drew. */
  void giveUpDrawing() {
    AreaChoice before = settled;
    if (before.isDrawn()) {
      replaceDrawn(before);
    } else {
      setValue(before);
    }
  }

  private void replaceDrawn(AreaChoice choice) {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).isDrawn()) {
        getItems().set(i, choice);
      }
    }
    setValue(choice);
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
