package pk.mineralatlas.ui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.print.PageLanguage;
import pk.mineralatlas.print.SheetSamples;
import pk.mineralatlas.print.SheetTemplate;
import pk.mineralatlas.print.SheetTemplates;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.ui.BackgroundWork;
import pk.mineralatlas.ui.FxStage;

/** Templates by their buttons, drawing on the map, and what is chosen for files and printer. */
class PrintChoicesOnStageTest {

  @TempDir Path folder;

  private BackgroundWork work;
  private Stage owner;
  private PrintDialog dialog;

  @BeforeAll
  static void startFx() {
    FxStage.startFx();
  }

  @BeforeEach
  void open() {
    work = BackgroundWork.start();
    owner = FxStage.onFx(() -> FxStage.show(new Pane(), Theme.LIGHT, 400, 300));
    dialog =
        FxStage.onFx(
            () -> {
              Viewport view = new Viewport(new MapPoint(0, 0), 2500, 800, 600);
              MapModel model = new MapModel(view, Runnable::run, Runnable::run);
              model.putFeatures(SheetSamples.layers(12));
              PrintDialog made =
                  new PrintDialog(owner, model, MapRenderer.bundled(), work, List::of)
                      .offering(SheetTemplates.in(folder));
              made.show();
              return made;
            });
    FxStage.await("a page", () -> !node(Button.class, "print-pdf").isDisabled());
  }

  @AfterEach
  void close() {
    FxStage.onFx(
        () -> {
          dialog.stage().close();
          owner.close();
          work.close();
          return owner;
        });
  }

  private <T extends Node> T node(Class<T> type, String id) {
    return type.cast(
        Objects.requireNonNull(dialog.stage().getScene().getRoot().lookup("#" + id), id));
  }

  private String message() {
    return node(Label.class, "print-message").getText();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<SheetTemplate> templates() {
    return node(ComboBox.class, "print-template");
  }

  private AreaBox area() {
    return node(AreaBox.class, "print-area");
  }

  private void press(String id) {
    Platform.runLater(() -> node(Button.class, id).fire());
  }

  private static Optional<DialogPane> asked() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene() != null)
        .map(window -> window.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast)
        .findFirst();
  }

  private static boolean isAsked() {
    return asked().isPresent();
  }

  private static void answer(String name, ButtonType button) {
    FxStage.await("a name is asked for", PrintChoicesOnStageTest::isAsked);
    FxStage.onFx(
        () -> {
          ((TextField) asked().orElseThrow().lookup(".text-field")).setText(name);
          ((Button) asked().orElseThrow().lookupButton(button)).fire();
          return true;
        });
  }

  private static <T> T onFx(Callable<T> read) {
    return FxStage.onFx(read);
  }

  @Test
  void aTemplateIsSavedChosenAndDeletedByItsButtons() {
    onFx(
        () -> {
          node(CheckBox.class, "print-bw").setSelected(true);
          node(LanguageBox.class, "print-language").setValue(PageLanguage.URDU);
          return true;
        });
    press("print-template-save");
    answer("Board papers", ButtonType.OK);
    FxStage.await("kept", () -> templates().getValue() != null);
    assertThat(SheetTemplates.in(folder).list().templates())
        .filteredOn(t -> t.name().equals("Board papers"))
        .singleElement()
        .matches(SheetTemplate::blackAndWhite)
        .matches(kept -> kept.language() == PageLanguage.URDU);
    assertThat(onFx(() -> node(Button.class, "print-template-delete").isDisabled())).isFalse();
    press("print-template-delete");
    FxStage.await("deleted", () -> templates().getValue() == null);
    assertThat(SheetTemplates.in(folder).list().templates())
        .extracting(SheetTemplate::name)
        .doesNotContain("Board papers");
    assertThat(onFx(() -> List.copyOf(templates().getItems()))).isEqualTo(SheetTemplate.ready());
  }

  @Test
  void nothingIsSavedWhenTheNameIsNotGiven() {
    press("print-template-save");
    answer("Never", ButtonType.CANCEL);
    FxStage.await("asked no longer", () -> !isAsked());
    assertThat(SheetTemplates.in(folder).list().templates()).isEqualTo(SheetTemplate.ready());
  }

  @Test
  void aPdfForKeepingSaysThatItIsOne() throws Exception {
    Path file = folder.resolve("kept.pdf");
    onFx(
        () -> {
          node(CheckBox.class, "print-archive").setSelected(true);
          dialog.savePdf(file);
          return true;
        });
    FxStage.await("saved", () -> message().startsWith("Saved"));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      String metadata =
          new String(
              pdf.getDocumentCatalog().getMetadata().exportXMPMetadata().readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(metadata).contains("pdfaid");
    }
  }

  @Test
  void copiesAndPagesStandInTheFormAndAreChecked() {
    onFx(
        () -> {
          node(TextField.class, "print-printer-pages").setText("three");
          node(Button.class, "print-print").fire();
          return true;
        });
    FxStage.await("no pages", () -> message().contains("“three” names no pages"));
    onFx(
        () -> {
          node(TextField.class, "print-printer-pages").setText("1");
          node(Spinner.class, "print-copies").getEditor().setText("many");
          node(Button.class, "print-print").fire();
          return true;
        });
    FxStage.await("no copies", () -> message().contains("“many” is no number of copies"));
  }

  private void toDraw() {
    onFx(
        () -> {
          AreaBox box = area();
          box.setValue(
              box.getItems().stream().filter(AreaChoice::isDrawn).findFirst().orElseThrow());
          return true;
        });
    FxStage.await("to draw", () -> node(DrawField.class, "print-draw").isVisible());
  }

  /** A drag between two points, shares of the map's width and height. */
  private void mouse(EventType<MouseEvent> type, double acrossShare, double downShare) {
    onFx(
        () -> {
          DrawField field = node(DrawField.class, "print-draw");
          Point2D at =
              field.localToScene(field.getWidth() * acrossShare, field.getHeight() * downShare);
          boolean isDown = !type.equals(MouseEvent.MOUSE_RELEASED);
          Event.fireEvent(
              field,
              new MouseEvent(
                  type,
                  at.getX(),
                  at.getY(),
                  at.getX(),
                  at.getY(),
                  MouseButton.PRIMARY,
                  1,
                  false,
                  false,
                  false,
                  false,
                  isDown,
                  false,
                  false,
                  false,
                  false,
                  true,
                  new PickResult(field, at.getX(), at.getY())));
          return true;
        });
  }

  private void escape() {
    onFx(
        () -> {
          Event.fireEvent(
              dialog.stage().getScene(),
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
          return true;
        });
  }

  @Test
  void aRectangleDrawnOnTheMapIsWhatIsPrinted() {
    toDraw();
    assertThat(onFx(this::message)).contains("Drag a rectangle");
    Extent before = onFx(() -> dialog.shownMap().extent());
    mouse(MouseEvent.MOUSE_PRESSED, 0.5, 0.25);
    mouse(MouseEvent.MOUSE_DRAGGED, 0.3, 0.6);
    Bounds band =
        onFx(() -> dialog.stage().getScene().getRoot().lookup(".print-rubber-band"))
            .getBoundsInParent();
    assertThat(band.getWidth()).isGreaterThan(20);
    Path picture = Path.of("target", "pictures", "print-drawing.png");
    onFx(
        () -> {
          FxStage.savePicture(dialog.stage().getScene().getRoot(), 1, picture);
          return true;
        });
    mouse(MouseEvent.MOUSE_RELEASED, 0.25, 0.75);
    Extent land = onFx(() -> area().area().extent());
    double oneM = before.widthM() / 1000;
    assertThat(land.minXM()).isCloseTo(before.minXM() + 0.25 * before.widthM(), within(oneM));
    assertThat(land.maxXM()).isCloseTo(before.minXM() + 0.5 * before.widthM(), within(oneM));
    assertThat(land.maxYM()).isCloseTo(before.maxYM() - 0.25 * before.heightM(), within(oneM));
    assertThat(land.minYM()).isCloseTo(before.maxYM() - 0.75 * before.heightM(), within(oneM));
    FxStage.await(
        "the page shows that land",
        () -> {
          Extent shown = dialog.shownMap().extent();
          return shown.widthM() < before.widthM()
              && shown.minXM() <= land.minXM()
              && shown.maxXM() >= land.maxXM()
              && shown.minYM() <= land.minYM()
              && shown.maxYM() >= land.maxYM();
        });
    assertThat(onFx(() -> node(Button.class, "print-draw-again").isVisible())).isTrue();
  }

  @Test
  void escapeGivesTheDrawingUpAndLeavesTheDialogOpen() {
    AreaChoice before = onFx(() -> area().getValue());
    toDraw();
    mouse(MouseEvent.MOUSE_PRESSED, 0.2, 0.2);
    mouse(MouseEvent.MOUSE_DRAGGED, 0.6, 0.6);
    escape();
    assertThat(onFx(() -> area().getValue())).isEqualTo(before);
    assertThat(onFx(() -> node(DrawField.class, "print-draw").isVisible())).isFalse();
    assertThat(onFx(() -> dialog.stage().isShowing())).isTrue();
    mouse(MouseEvent.MOUSE_RELEASED, 0.6, 0.6);
    assertThat(onFx(() -> area().getValue())).isEqualTo(before);
  }

  @Test
  void aClickDrawsNothing() {
    toDraw();
    mouse(MouseEvent.MOUSE_PRESSED, 0.4, 0.4);
    mouse(MouseEvent.MOUSE_RELEASED, 0.401, 0.4);
    assertThat(onFx(() -> area().isToDraw())).isTrue();
  }
}
