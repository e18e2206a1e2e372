package pk.mineralatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.map.FileReport;
import pk.mineralatlas.map.LayerState;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.ui.opened.OpeningException;

/** A person's work with files of their own. */
final class OpenedStageTest extends StageTest {

  /** In the sea, where nothing of the atlas is hit. */
  private static final MapPoint AT_SEA = LambertConformalConic.PAKISTAN.project(63.2, 24.2);

  @AfterEach
  void removeAll() {
    stage.run(
        () ->
            List.copyOf(model.openedProperty().get().keySet())
                .forEach(layer -> stage.window().opened().remove(layer)));
  }

  private static OpenedFile.Shown block(String... warnings) {
    Extent box = Extent.between(AT_SEA, AT_SEA).grownBy(40_000);
    return ToyOpener.shown(box, ToyOpener.report(warnings));
  }

  private static OpenedFile file(OpenedLayer layer) {
    return Objects.requireNonNull(model.openedProperty().get().get(layer));
  }

  private static void open(OpenedLayer... layers) {
    stage.run(
        () ->
            stage.window().opened().open(List.of(layers).stream().map(OpenedLayer::file).toList()));
  }

  private static void awaitShown(OpenedLayer layer) {
    stage.await(
        layer.title() + " is on the map",
        () -> {
          OpenedFile file = model.openedProperty().get().get(layer);
          return file != null && file.stage() instanceof OpenedFile.Shown;
        });
  }

  private static String notices() {
    return String.join("\n", FxStage.onFx(() -> stage.window().notices().lines()));
  }

  private static void awaitNotice(String words) {
    stage.await(
        "it is said: " + words,
        () -> stage.window().notices().lines().stream().anyMatch(l -> l.contains(words)));
  }

  @Test
  void aClickOnAFeatureTellsAllTheFileSaysOfIt() {
    OpenedLayer layer = stage.opener().put("survey/blocks.shp", reference -> block());
    open(layer);
    awaitShown(layer);
    ViewPoint at =
        FxStage.onFx(() -> model.viewportProperty().get().mapToView(AT_SEA.xM(), AT_SEA.yM()));
    stage.click(at);
    stage.await(
        "it is picked",
        () -> model.selectionProperty().get().equals(Optional.of(new Selected(layer, "0"))));
    awaitPanel("What the file says");
    assertThat(stage.words(".detail-panel"))
        .contains("Survey block 7", "Not graded: opened file", "In the opened layer “blocks”")
        .contains("ID", "20240007", "NAAM", "سروے بلاک", "GRADE", "1.25", "SINCE", "2024-03-07")
        .contains("1 of 7 values is blank", "Area", "km²", "Outline", "Vertices", "blocks.shp");
    assertThat(stage.words(".hover-card")).contains("Survey block 7", "not graded");
    Node link = stage.find(".web-link");
    stage.click(link);
    stage.await("the page is opened", () -> stage.openedLinks().contains("https://example.org/7"));
  }

  @Test
  void aRowSaysWhatWasOpenedAndItsWarningsAreInView() {
    OpenedLayer layer =
        stage.opener().put("survey/odd.shp", reference -> block("record 17: skipped", "no .prj"));
    open(layer);
    awaitShown(layer);
    assertThat(stage.words(".opened-group")).contains("odd", "1", "2");
    stage.click(stage.findNamed("2 warnings about odd"));
    stage.await(
        "the report is open", () -> AtlasStage.wordsNow(".report-card").contains("No .prj."));
    assertThat(stage.words(".report-card"))
        .contains("odd.shp", "Record 17: skipped.", "Polygon", "UTF-8 (by the .cpg)")
        .contains("WGS 84 (by the .prj)", "3, 3 on the map");
    stage.type(KeyCode.ESCAPE);
    stage.await("it is put away", () -> AtlasStage.wordsNow(".report-card").isEmpty());
  }

  @Test
  void anUnknownReferenceSystemIsAQuestion() {
    OpenedLayer layer =
        stage
            .opener()
            .put(
                "survey/utm.shp",
                reference ->
                    reference.equals(Optional.of("EPSG:32642"))
                        ? block()
                        : new OpenedFile.Asking(
                            ToyOpener.report("unknown"),
                            reference.map(r -> r + " does not fit.").orElse("")));
    open(layer);
    stage.await(
        "it asks",
        () -> AtlasStage.wordsNow(".opened-asking").contains("In which reference system"));
    answer(layer, "EPSG:3857 · Web Mercator");
    stage.await(
        "it asks again",
        () -> AtlasStage.wordsNow(".opened-asking").contains("EPSG:3857 does not fit."));
    answerByKey("32642");
    awaitShown(layer);
    assertThat(file(layer).reference()).contains("EPSG:32642");
    assertThat(stage.has(".opened-asking")).isFalse();
  }

  private static void answer(OpenedLayer layer, String text) {
    ComboBox<?> codes = (ComboBox<?>) stage.find(".opened-asking .combo-box");
    stage.run(() -> codes.getEditor().setText(text));
    stage.click(stage.findNamed("Read %s with this reference system".formatted(layer.title())));
  }

  private static void answerByKey(String text) {
    ComboBox<?> codes = (ComboBox<?>) stage.find(".opened-asking .combo-box");
    stage.click(codes.getEditor());
    stage.run(() -> codes.getEditor().setText(text));
    stage.type(KeyCode.ENTER);
  }

  @Test
  void whatIsNoShapefileIsOneLine() {
    OpenedLayer layer = OpenedLayer.of(Path.of("survey", "notes.txt"));
    open(layer);
    awaitNotice("notes.txt is no shapefile.");
    assertThat(model.openedProperty().get()).isEmpty();
  }

  @Test
  void whatTurnsOutToBeBrokenIsOneLineAndNotListed() {
    OpenedLayer layer =
        stage
            .opener()
            .put(
                "survey/broken.shp",
                reference -> {
                  throw OpeningException.unreadable("broken.shp: the header is cut off.");
                });
    open(layer);
    awaitNotice("broken.shp: the header is cut off.");
    stage.await("it is not listed", () -> model.openedProperty().get().isEmpty());
  }

  @Test
  void aMissingFileStaysListedUntilItIsRemoved() {
    OpenedLayer layer =
        stage
            .opener()
            .put(
                "survey/gone.shp",
                reference -> {
                  throw OpeningException.missing("gone.shp is not there.");
                });
    stage.run(() -> model.putOpened(OpenedFile.waiting(layer, 0, Optional.empty())));
    stage.run(() -> stage.window().opened().resume());
    awaitNotice("gone.shp is not there.");
    assertThat(stage.words(".opened-failed")).contains("gone.shp is not there.", "Try again");
    stage.click(stage.findNamed("Remove gone from the list"));
    stage.await("it is gone", () -> model.openedProperty().get().isEmpty());
  }

  @Test
  void theSameFileAgainComesForwardAndSaysIfItChanged() {
    OpenedLayer first = stage.opener().put("survey/one.shp", reference -> block());
    OpenedLayer second = stage.opener().put("survey/two.shp", reference -> block());
    open(first, second);
    awaitShown(first);
    awaitShown(second);
    stage.opener().setStamp(first, new FileReport.Stamp(200, Instant.EPOCH));
    open(first);
    awaitNotice("one.shp changed since it was read");
    assertThat(model.openedProperty().get()).hasSize(2);
    List<OpenedLayer> order =
        model.layersProperty().get().stream()
            .map(LayerState::id)
            .filter(OpenedLayer.class::isInstance)
            .map(OpenedLayer.class::cast)
            .toList();
    assertThat(order).containsExactly(second, first);
    assertThat(file(first).colour()).isNotEqualTo(file(second).colour());
  }

  @Test
  void readingIsShownAndCanBeGivenUp() {
    CountDownLatch finish = new CountDownLatch(1);
    OpenedLayer layer =
        stage
            .opener()
            .put(
                "survey/huge.shp",
                reference -> {
                  awaitLatch(finish);
                  return block();
                });
    open(layer);
    stage.await(
        "it is being read", () -> AtlasStage.wordsNow(".opened-reading").contains("reading"));
    stage.click(stage.findNamed("Cancel reading huge"));
    stage.await("it is not listed", () -> model.openedProperty().get().isEmpty());
    finish.countDown();
    OpenedLayer next = stage.opener().put("survey/next.shp", reference -> block());
    open(next);
    awaitShown(next);
    assertThat(model.openedProperty().get()).containsOnlyKeys(next);
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void filesDroppedAnywhereOnTheWindowAreOpened() {
    OpenedLayer layer = stage.opener().put("survey/dropped.shp", reference -> block());
    OpenedLayer other = stage.opener().put("survey/other.shp", reference -> block());
    DroppedFiles files = new DroppedFiles(List.of(layer.file().toFile(), other.file().toFile()));
    Node over = stage.find(".timeline");
    assertThat(files.send(DragEvent.DRAG_OVER, over)).isTrue();
    assertThat(stage.words(".drop-veil")).contains("Drop to open as layers");
    files.leave(stage.scene());
    assertThat(stage.has(".drop-veil")).as("they were taken elsewhere").isFalse();
    files.send(DragEvent.DRAG_OVER, over);
    files.send(DragEvent.DRAG_DROPPED, over);
    awaitShown(layer);
    awaitShown(other);
    assertThat(stage.has(".drop-veil")).isFalse();
  }

  @Test
  void rowsMoveInTheirGroupAndAreRemoved() {
    OpenedLayer below = stage.opener().put("survey/below.shp", reference -> block());
    OpenedLayer above = stage.opener().put("survey/above.shp", reference -> block());
    open(below, above);
    awaitShown(below);
    awaitShown(above);
    stage.click(stage.findNamed("Opacity, order and file of below"));
    stage.click(stage.findNamed("Move below up"));
    stage.await(
        "it is on top",
        () -> {
          List<String> ids = model.layersProperty().get().stream().map(s -> s.id().id()).toList();
          return ids.indexOf(below.id()) > ids.indexOf(above.id());
        });
    stage.click(stage.findNamed("Remove below"));
    stage.await("it is gone", () -> !model.openedProperty().get().containsKey(below));
    stage.click(stage.findNamed("Show above"));
    stage.await("it is hidden", () -> !model.isVisible(above));
    assertThat(notices()).doesNotContain("above");
  }
}
