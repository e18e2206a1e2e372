package pk.mineralatlas.ui.print;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.mineralatlas.print.PdfForm;
import pk.mineralatlas.print.PngOutput;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.PrintedPages;

/**
 * What one chooses for files and the printer; nothing of it changes how the page looks. FX thread
 * only.
 */
final class OutputBox extends VBox {

  private static final List<Integer> RESOLUTIONS = List.of(96, 150, 200, 300, 400, 600, 1200);
  private static final double COPIES_PX = 76;
  private static final double DPI_PX = 100;

  private final CheckBox forKeeping = new CheckBox("For keeping (PDF/A-2b)");
  private final ComboBox<Integer> dpi = new ComboBox<>();
  private final CheckBox worldFile = new CheckBox("World file and .prj, for GIS");
  private final Spinner<Integer> copies = new Spinner<>(1, PrintedPages.MOST_COPIES, 1);
  private final TextField pages = new TextField();

  OutputBox() {
    getStyleClass().add("print-section");
    forKeeping.setId("print-archive");
    dpi.getItems().setAll(RESOLUTIONS);
    dpi.setValue(300);
    dpi.setId("print-dpi");
    dpi.setPrefWidth(DPI_PX);
    worldFile.setId("print-world-file");
    copies.setId("print-copies");
    copies.setEditable(true);
    copies.setPrefWidth(COPIES_PX);
    copies.setMinWidth(USE_PREF_SIZE);
    copies.setAccessibleText("Copies");
    pages.setId("print-printer-pages");
    pages.setPromptText("all, or 1-3");
    pages.setAccessibleText("Pages to print");
    HBox.setHgrow(pages, Priority.ALWAYS);
    getChildren()
        .addAll(
            row("PDF", forKeeping),
            row("PNG", dpi, muted("dpi")),
            row("", worldFile),
            row("Printer", copies, muted("×, pages"), pages));
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("atlas-muted");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static HBox row(String name, Node... fields) {
    Label label = new Label(name);
    label.getStyleClass().add("print-label");
    label.setLabelFor(fields[0]);
    HBox row = new HBox(label);
    row.getChildren().addAll(fields);
    row.getStyleClass().add("print-row");
    return row;
  }

  /** What kind of PDF is written. */
  PdfForm pdf() {
    return forKeeping.isSelected() ? PdfForm.ARCHIVE : PdfForm.USUAL;
  }

  /** How a PNG is made. */
  PngOutput.Options png() {
    return new PngOutput.Options(dpi.getValue(), worldFile.isSelected());
  }

  /**
   * What goes to a printer, and how often.
   *
   * @throws PrintException in one line, when the copies or pages are none
   */
  PrintedPages printed() throws PrintException {
    String written = copies.getEditor().getText().strip();
    if (!written.matches("[0-9]{1,6}")) {
      throw new PrintException(
          "“%s” is no number of copies; choose 1 to %d."
              .formatted(written, PrintedPages.MOST_COPIES));
    }
    return PrintedPages.parse(Integer.parseInt(written), pages.getText());
  }
}
