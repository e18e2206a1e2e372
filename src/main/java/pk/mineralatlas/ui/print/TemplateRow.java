package pk.mineralatlas.ui.print;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.SheetTemplate;
import pk.mineralatlas.print.SheetTemplates;

/** Where one chooses a page made ready, keeps one's own and deletes it. FX thread only. */
final class TemplateRow extends HBox {

  private final SheetTemplates templates;
  private final Consumer<String> warn;
  private final ComboBox<SheetTemplate> box = new ComboBox<>();
  private final Button delete = new Button("Delete");

  /** Makes a template of what is chosen now. */
  interface Maker {
    SheetTemplate make(String name) throws PrintException;
  }

  /**
   * @param use called with the template chosen
   * @param maker makes one of the page as it is now
   * @param warn takes one line for what did not work
   */
  TemplateRow(
      SheetTemplates templates, Consumer<SheetTemplate> use, Maker maker, Consumer<String> warn) {
    super(8);
    this.templates = templates;
    this.warn = warn;
    getStyleClass().add("print-row");
    Button save = new Button("Save as…");
    box.setId("print-template");
    box.setPromptText("none");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(new Names());
    HBox.setHgrow(box, Priority.ALWAYS);
    save.setId("print-template-save");
    delete.setId("print-template-delete");
    save.setMinWidth(USE_PREF_SIZE);
    delete.setMinWidth(USE_PREF_SIZE);
    delete.setDisable(true);
    box.valueProperty().addListener((o, was, is) -> choose(is, use));
    save.setOnAction(e -> askName().ifPresent(name -> save(name, maker)));
    delete.setOnAction(e -> delete());
    getChildren().addAll(box, save, delete);
    fill();
  }

  private void fill() {
    SheetTemplates.Listing listing = templates.list();
    box.getItems().setAll(listing.templates());
    listing.problems().stream().findFirst().ifPresent(warn);
  }

  private void choose(@Nullable SheetTemplate chosen, Consumer<SheetTemplate> use) {
    delete.setDisable(chosen == null || SheetTemplates.isReady(chosen.name()));
    if (chosen != null) {
      use.accept(chosen);
    }
  }

  private Optional<String> askName() {
    TextInputDialog dialog = new TextInputDialog();
    dialog.initOwner(getScene().getWindow());
    dialog.setTitle("Save as template");
    dialog.setHeaderText("Paper, margin, parts, colours and language are kept under a name.");
    dialog.setContentText("Name");
    return dialog.showAndWait();
  }

  /** Keeps the page as it is now under a name, and chooses it. */
  void save(String name, Maker maker) {
    attempt(
        () -> {
          SheetTemplate made = maker.make(name);
          templates.save(made);
          fill();
          box.setValue(made);
        });
  }

  private void delete() {
    SheetTemplate chosen = box.getValue();
    if (chosen != null) {
      attempt(
          () -> {
            templates.delete(chosen.name());
            box.setValue(null);
            fill();
          });
    }
  }

  /** Something with files. */
  private interface Act {
    void run() throws PrintException;
  }

  private void attempt(Act act) {
    try {
      act.run();
    } catch (PrintException e) {
      warn.accept(String.valueOf(e.getMessage()));
    }
  }

  /** Shows a template by its name. */
  private static final class Names extends StringConverter<SheetTemplate> {

    @Override
    public String toString(@Nullable SheetTemplate template) {
      return template == null ? "" : template.name();
    }

    @Override
    public @Nullable SheetTemplate fromString(String text) {
      return null;
    }
  }
}
