package pk.mineralatlas.ui.print;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pk.mineralatlas.print.Orientation;
import pk.mineralatlas.print.PageSize;
import pk.mineralatlas.print.Paper;
import pk.mineralatlas.print.PrintException;
import pk.mineralatlas.print.SheetTemplate;

/** Where one chooses paper by name or by its sides, and the margin. FX thread only. */
final class PaperBox extends VBox {

  private static final String OWN = "Own size";

  private final ComboBox<String> name = new ComboBox<>();
  private final TextField width = new TextField("300");
  private final TextField height = new TextField("450");
  private final TextField margin = new TextField();
  private final HBox sides = new HBox(8, width, new Label("×"), height, unit());

  /**
   * @param changed called on each change of what {@link #page} gives
   */
  PaperBox(Runnable changed) {
    super(6);
    name.getItems().setAll(Paper.names());
    name.getItems().add(OWN);
    name.setValue(Paper.A3.title());
    name.setId("print-paper");
    name.setMaxWidth(Double.MAX_VALUE);
    width.setId("print-paper-width");
    height.setId("print-paper-height");
    margin.setId("print-margin");
    margin.setPromptText("as suits the paper");
    width.setAccessibleText("Width of the paper in millimetres");
    height.setAccessibleText("Height of the paper in millimetres");
    sides.getStyleClass().add("print-row");
    sides.managedProperty().bind(sides.visibleProperty());
    sides.setVisible(false);
    getChildren().addAll(name, sides);
    name.valueProperty()
        .addListener(
            (o, was, is) -> {
              sides.setVisible(isOwn());
              changed.run();
            });
    for (TextField field : new TextField[] {width, height, margin}) {
      field.textProperty().addListener(o -> changed.run());
    }
  }

  private static Label unit() {
    Label unit = new Label("mm");
    unit.getStyleClass().add("atlas-muted");
    return unit;
  }

  /** The field for the margin, to stand in a row of its own. */
  Node margin() {
    HBox box = new HBox(8, margin, unit());
    box.getStyleClass().add("print-row");
    HBox.setHgrow(margin, Priority.ALWAYS);
    return box;
  }

  private boolean isOwn() {
    return OWN.equals(name.getValue());
  }

  /** Chooses paper and margin. */
  void choose(SheetTemplate.Page page) {
    Paper paper = page.paper();
    boolean isNamed = Paper.find(paper.title()).isPresent();
    if (!isNamed) {
      Orientation held = page.held().orElse(Orientation.PORTRAIT);
      width.setText(plain(paper.widthMm(held)));
      height.setText(plain(paper.heightMm(held)));
    }
    name.setValue(isNamed ? paper.title() : OWN);
    margin.setText(page.marginMm().map(PaperBox::plain).orElse(""));
  }

  private static String plain(double mm) {
    return mm == Math.rint(mm) ? String.valueOf((long) mm) : String.valueOf(mm);
  }

  /** Whether the margin is of someone's choosing. */
  boolean hasMargin() {
    return !margin.getText().isBlank();
  }

  private Paper.Sides sides() throws PrintException {
    String text = width.getText().strip() + "x" + height.getText().strip();
    return Paper.sides(text)
        .orElseThrow(
            () ->
                new PrintException(
                    "Give the paper's width and height in millimetres, such as 300 and 450."));
  }

  /**
   * The page.
   *
   * @param orientation which way paper with a name is held; paper of one's own is held as its sides
   *     say
   * @throws PrintException in one line, when sides or margin are none
   */
  PageSize page(Orientation orientation) throws PrintException {
    Paper.Sides own = isOwn() ? sides() : null;
    Paper paper = own == null ? Paper.find(name.getValue()).orElse(Paper.A3) : own.paper();
    PageSize customary = PageSize.of(paper, own == null ? orientation : own.held());
    String text = margin.getText().strip();
    if (text.isEmpty()) {
      return customary;
    }
    try {
      return new PageSize(paper, customary.orientation(), Double.parseDouble(text));
    } catch (NumberFormatException e) {
      throw new PrintException("The margin “%s” is no number of millimetres.".formatted(text));
    } catch (IllegalArgumentException e) {
      throw new PrintException("The page has %s.".formatted(e.getMessage()));
    }
  }
}
