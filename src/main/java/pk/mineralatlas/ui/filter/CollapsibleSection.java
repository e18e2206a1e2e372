package pk.mineralatlas.ui.filter;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A heading that opens and closes what stands below it, with room for a control at its right. */
final class CollapsibleSection extends VBox {

  private final ToggleButton heading;
  private final Label note = new Label();

  /**
   * A section.
   *
   * @param open whether its content shows at first
   * @param aside stands at the right of the heading, outside the part that opens and closes
   */
  CollapsibleSection(String title, boolean open, Node content, Node... aside) {
    getStyleClass().add("filter-section");
    FontIcon chevron = new FontIcon(Feather.CHEVRON_DOWN);
    chevron.getStyleClass().add("section-chevron");
    heading = new ToggleButton(title, chevron);
    heading.getStyleClass().setAll("section-heading");
    heading.setSelected(open);
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    heading
        .selectedProperty()
        .subscribe(
            opened -> chevron.setIconCode(opened ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    note.getStyleClass().add("section-note");
    note.setMinWidth(USE_PREF_SIZE);
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    HBox head = new HBox(heading, note);
    head.getStyleClass().add("section-head");
    head.getChildren().addAll(aside);
    content.visibleProperty().bind(heading.selectedProperty());
    content.managedProperty().bind(content.visibleProperty());
    getChildren().addAll(head, content);
  }

  /** A word at the right of the heading, such as how many are chosen; blank for none. */
  void setNote(String text) {
    note.setText(text);
  }

  boolean isOpen() {
    return heading.isSelected();
  }

  void setOpen(boolean open) {
    heading.setSelected(open);
  }
}
