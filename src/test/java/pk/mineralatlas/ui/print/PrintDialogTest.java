package pk.mineralatlas.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.print.ScaleText;
import pk.mineralatlas.print.SheetSamples;
import pk.mineralatlas.print.SheetTemplate;
import pk.mineralatlas.print.SheetTemplates;
import pk.mineralatlas.render.MapRenderer;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.ui.BackgroundWork;
import pk.mineralatlas.ui.FxStage;

class PrintDialogTest {

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
    dialog = dialog(Theme.LIGHT);
  }

  private PrintDialog dialog(Theme theme) {
    return FxStage.onFx(
        () -> {
          Viewport view = new Viewport(new MapPoint(0, 0), 2500, 800, 600);
          MapModel model = new MapModel(view, Runnable::run, Runnable::run);
          model.putFeatures(SheetSamples.layers(40));
          model.setTheme(theme);
          PrintDialog made =
              new PrintDialog(owner, model, MapRenderer.bundled(), work, List::of)
                  .offering(SheetTemplates.in(folder));
          made.show();
          return made;
        });
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

  @SuppressWarnings("unchecked")
  private void set(String id, Object value) {
    node(ComboBox.class, id).setValue(value);
  }

  private String text(String id) {
    return node(Label.class, id).getText();
  }

  @SuppressWarnings("unchecked")
  private void choose(String area) {
    FxStage.onFx(
        () -> {
          ComboBox<AreaChoice> box = node(ComboBox.class, "print-area");
          box.setValue(
              box.getItems().stream()
                  .filter(choice -> choice.title().equals(area))
                  .findFirst()
                  .orElseThrow());
          return box;
        });
  }

  private ImageView page() {
    return (ImageView)
        Objects.requireNonNull(dialog.stage().getScene().getRoot().lookup(".print-page"));
  }

  private void awaitTitle(String title) {
    FxStage.await(
        title,
        () ->
            title.equals(node(TextField.class, "print-title").getPromptText())
                && page().getImage() != null
                && !node(Button.class, "print-pdf").isDisabled());
  }

  @Test
  void aRegionIsChosenPreviewedAndSavedAsPdf() throws Exception {
    awaitTitle("Pakistan: minerals");
    choose("Balochistan");
    awaitTitle("Balochistan: minerals");
    assertThat(text("print-facts")).contains("A3 landscape").contains("1 : ");
    FxStage.onFx(
        () -> {
          node(TextField.class, "print-title").setText("Copper for the board");
          return dialog;
        });
    Path file = folder.resolve("map.pdf");
    Platform.runLater(() -> dialog.savePdf(file));
    FxStage.await("saved", () -> text("print-message").startsWith("Saved"));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(words).contains("Copper for the board").contains("Saindak");
      assertThat(pdf.getPage(0).getMediaBox().getWidth())
          .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
    }
  }

  @Test
  void thePreviewIsThePageAndItsPagesTurn() {
    choose("Balochistan");
    awaitTitle("Balochistan: minerals");
    FxStage.onFx(
        () -> {
          set("print-paper", "A5");
          return dialog;
        });
    FxStage.await("A5", () -> text("print-facts").startsWith("A5"));
    double aspect =
        FxStage.onFx(() -> page().getImage().getWidth() / page().getImage().getHeight());
    assertThat(aspect).isCloseTo(Math.sqrt(2), org.assertj.core.api.Assertions.within(0.01));
    FxStage.await("several pages", () -> text("print-pages").matches("Page 1 of [2-9]"));
    FxStage.onFx(
        () -> {
          node(Button.class, "print-forth").fire();
          return dialog;
        });
    FxStage.await("page 2", () -> text("print-pages").startsWith("Page 2 of"));
  }

  @Test
  void pngIsWrittenAtTheResolutionChosenAndInGreysWhenBlackAndWhite() throws Exception {
    choose("Chagai");
    awaitTitle("Chagai: minerals");
    FxStage.onFx(
        () -> {
          set("print-dpi", 96);
          node(CheckBox.class, "print-bw").setSelected(true);
          node(CheckBox.class, "print-part-INDEX").setSelected(false);
          return dialog;
        });
    Path file = folder.resolve("map.png");
    Platform.runLater(() -> dialog.savePng(file));
    FxStage.await("saved", () -> text("print-message").startsWith("Saved"));
    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo((int) Math.round(420 * 96 / 25.4));
    assertThat(image.getHeight()).isEqualTo((int) Math.round(297 * 96 / 25.4));
    for (int rgb :
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
      assertThat((rgb >> 16 & 255) == (rgb & 255) && (rgb >> 8 & 255) == (rgb & 255))
          .as("%08x is a grey", rgb)
          .isTrue();
    }
  }

  @Test
  void whatCannotBeIsSaidInPlaceAndLosesNothing() throws Exception {
    awaitTitle("Pakistan: minerals");
    Path file = folder.resolve("none").resolve("map.pdf");
    Platform.runLater(() -> dialog.savePdf(file));
    FxStage.await("refused", () -> text("print-message").contains("does not exist"));
    assertThat(Files.exists(file)).isFalse();
    FxStage.onFx(
        () -> {
          set("print-scale", "one inch to the mile");
          return dialog;
        });
    FxStage.await("no scale", () -> text("print-message").contains("is no scale"));
    assertThat(node(Button.class, "print-pdf").isDisabled()).isTrue();
    FxStage.onFx(
        () -> {
          set("print-scale", "1:4,000,000");
          return dialog;
        });
    FxStage.await("scale", () -> text("print-facts").contains(ScaleText.of(4_000_000)));
    assertThat(node(Button.class, "print-pdf").isDisabled()).isFalse();
  }

  @Test
  void withoutAPrinterItSaysSoAndOffersPdf() {
    awaitTitle("Pakistan: minerals");
    FxStage.onFx(
        () -> {
          node(Button.class, "print-print").fire();
          return dialog;
        });
    FxStage.await(
        "no printer",
        () ->
            text("print-message").contains("No printer") && text("print-message").contains("PDF"));
  }

  @Test
  void itsPictureInBothPalettes() {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      FxStage.onFx(
          () -> {
            dialog.stage().close();
            return dialog;
          });
      dialog = dialog(theme);
      choose("Balochistan");
      awaitTitle("Balochistan: minerals");
      Path png = Path.of("target", "pictures", "print-dialog-" + theme + ".png");
      FxStage.onFx(
          () -> {
            FxStage.savePicture(dialog.stage().getScene().getRoot(), 1, png);
            return png;
          });
      assertThat(png).isNotEmptyFile();
    }
  }

  @Test
  void aTemplateSetsThePageAndOnesOwnPaperIsOfItsSides() {
    awaitTitle("Pakistan: minerals");
    FxStage.onFx(
        () -> {
          set("print-template", SheetTemplate.ready().get(2));
          return dialog;
        });
    FxStage.await("plain map", () -> !node(CheckBox.class, "print-part-INDEX").isSelected());
    FxStage.onFx(
        () -> {
          set("print-paper", "Own size");
          node(TextField.class, "print-paper-width").setText("450");
          node(TextField.class, "print-paper-height").setText("320");
          node(TextField.class, "print-margin").setText("15");
          return dialog;
        });
    FxStage.await("own size", () -> text("print-facts").startsWith("450 × 320 mm"));
    FxStage.onFx(
        () -> {
          node(TextField.class, "print-paper-width").setText("45");
          return dialog;
        });
    FxStage.await("refused", () -> text("print-message").contains("74 to 2000 mm"));
    assertThat(node(Button.class, "print-template-delete").isDisabled()).isTrue();
  }

  /** Chooses a series and waits for its overview. */
  @SuppressWarnings("unchecked")
  private void chooseSeries(String title) {
    FxStage.onFx(
        () -> {
          node(ToggleButton.class, "print-a-series").fire();
          ComboBox<SeriesChoice> box = node(ComboBox.class, "print-series");
          box.setValue(
              box.getItems().stream()
                  .filter(choice -> choice.title().equals(title))
                  .findFirst()
                  .orElseThrow());
          return box;
        });
  }

  private void awaitFacts(String beginning) {
    FxStage.await(
        beginning,
        () ->
            text("print-facts").startsWith(beginning)
                && !node(Button.class, "print-pdf").isDisabled());
  }

  @Test
  void aSeriesIsPreviewedPageByPageAndSavedAsOneBook() throws Exception {
    awaitTitle("Pakistan: minerals");
    chooseSeries("Each district of Balochistan");
    awaitFacts("Districts of Balochistan · A3");
    FxStage.onFx(
        () -> {
          node(Button.class, "print-forth").fire();
          return dialog;
        });
    awaitFacts("Chagai: minerals · A3");
    Path file = folder.resolve("districts.pdf");
    Platform.runLater(() -> dialog.savePdf(file));
    FxStage.await("saved", () -> text("print-message").startsWith("Saved"));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Districts of Balochistan", "Khuzdar, page", "page 2 of");
    }
  }

  @Test
  void aSeriesIsSavedAsAFolderWithAFileForEachSheet() {
    awaitTitle("Pakistan: minerals");
    assertThat(FxStage.onFx(() -> node(CheckBox.class, "print-in-folder").isVisible())).isFalse();
    chooseSeries("Each district of Balochistan");
    awaitFacts("Districts of Balochistan · A3");
    FxStage.onFx(
        () -> {
          node(CheckBox.class, "print-in-folder").setSelected(true);
          return dialog;
        });
    Path pdfs = folder.resolve("pdf");
    Platform.runLater(() -> dialog.savePdf(pdfs));
    FxStage.await("saved", () -> text("print-message").startsWith("Saved 3 files in " + pdfs));
    assertThat(pdfs.resolve("01-districts-of-balochistan.pdf")).isNotEmptyFile();
    assertThat(pdfs.resolve("02-chagai-minerals.pdf")).isNotEmptyFile();
    Path svgs = folder.resolve("svg");
    Platform.runLater(() -> dialog.saveSvg(svgs));
    FxStage.await("saved", () -> text("print-message").contains("files in " + svgs));
    assertThat(svgs.resolve("02-chagai-minerals.svg")).isNotEmptyFile();
    FxStage.onFx(
        () -> {
          set("print-dpi", 96);
          Path picture = Path.of("target", "pictures", "print-dialog-series.png");
          FxStage.savePicture(dialog.stage().getScene().getRoot(), 1, picture);
          return picture;
        });
    Path pngs = folder.resolve("png");
    Platform.runLater(() -> dialog.savePng(pngs));
    FxStage.await("saved", () -> text("print-message").contains("files in " + pngs));
    assertThat(pngs.resolve("02-chagai-minerals.png")).isNotEmptyFile();
  }

  @Test
  void cancellingTheWritingOfASeriesLeavesNoFile() throws Exception {
    awaitTitle("Pakistan: minerals");
    chooseSeries("Each province");
    awaitFacts("Provinces and territories");
    Path file = folder.resolve("provinces.pdf");
    FxStage.onFx(
        () -> {
          dialog.savePdf(file);
          Button cancel = node(Button.class, "print-cancel");
          assertThat(cancel.isVisible()).isTrue();
          cancel.fire();
          return dialog;
        });
    FxStage.await("cancelled", () -> text("print-message").startsWith("Cancelled"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theTitleOfOneMapIsNotAskedForASeries() {
    awaitTitle("Pakistan: minerals");
    chooseSeries("Each mineral");
    assertThat(FxStage.onFx(() -> node(TextField.class, "print-title").getParent().isVisible()))
        .isFalse();
    assertThat(FxStage.onFx(() -> node(ComboBox.class, "print-area").getParent().isVisible()))
        .isTrue();
  }
}
