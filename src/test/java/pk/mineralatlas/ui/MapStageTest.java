package pk.mineralatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.ui.mappane.MapFrame;

/** A person's work with the map itself: gestures, keys, cards, lists, layers and measuring. */
final class MapStageTest extends StageTest {

  @Test
  void thePointerOnASiteShowsItsCard() {
    goToReko();
    stage.moveTo(stage.placeOf(AtlasLayer.DEPOSITS, "reko-diq"));
    stage.await("the card is there", () -> AtlasStage.wordsNow(".hover-card").contains("Reko Diq"));
    assertThat(stage.words(".hover-card")).contains("copper", "position of the place itself");
    stage.run(() -> stage.window().search().focus());
    stage.moveTo(new ViewPoint(-40, 300));
    stage.await("it is gone", () -> model.hoverProperty().get().isEmpty());
    assertThat(stage.has(".hover-card")).isFalse();
  }

  @Test
  void whereSeveralThingsLieAListOffersThem() {
    goToReko();
    stage.moveTo(stage.placeOf(AtlasLayer.DEPOSITS, "reko-diq"));
    stage.press(MouseButton.SECONDARY);
    stage.await(
        "a list is offered", () -> AtlasStage.wordsNow(".hit-list").contains("things here"));
    assertThat(stage.words(".hit-list")).contains("Reko Diq", "Chagai");
    stage.type(KeyCode.ENTER);
    stage.await("one is picked", () -> model.selectionProperty().get().isPresent());
    assertThat(stage.has(".hit-list")).isFalse();
  }

  @Test
  void aLayerSwitchedOffIsGoneFromThePicture() {
    MapFrame before = settledFrame();
    stage.click(stage.findNamed("Show Rivers"));
    stage.await("it is off", () -> !model.isVisible(AtlasLayer.RIVERS));
    stage.await(
        "another picture is drawn",
        () -> {
          MapFrame now = stage.window().map().newestFrame();
          return now != null && !java.util.Arrays.equals(now.argbPre(), before.argbPre());
        });
    stage.run(() -> model.setVisible(AtlasLayer.RIVERS, true));
  }

  @Test
  void theThemeChangesTheWindowAndTheMap() {
    MapFrame light = settledFrame();
    stage.click(stage.find(".theme-button"));
    stage.await("it is dark", () -> model.themeProperty().get() == Theme.DARK);
    stage.await(
        "the map is dark",
        () -> {
          MapFrame now = stage.window().map().newestFrame();
          return now != null && brightness(now) < brightness(light) / 2;
        });
    assertThat(stage.scene().getStylesheets())
        .anyMatch(sheet -> sheet.endsWith("atlas-dark.css"))
        .noneMatch(sheet -> sheet.endsWith("atlas-light.css"));
  }

  private static double brightness(MapFrame frame) {
    double sum = 0;
    for (int argb : frame.argbPre()) {
      sum += (argb >> 16 & 0xff) + (argb >> 8 & 0xff) + (argb & 0xff);
    }
    return sum / frame.argbPre().length / 3;
  }

  @Test
  void theKeyboardAlonePansAndZooms() {
    Viewport start = model.viewportProperty().get();
    stage.type(KeyCode.RIGHT);
    stage.await(
        "the view went east",
        () -> model.viewportProperty().get().centre().xM() > start.centre().xM() + 100_000);
    stage.type(KeyCode.ADD);
    stage.await(
        "the view is closer",
        () -> model.viewportProperty().get().metresPerPx() < start.metresPerPx() / 1.4);
    stage.type(KeyCode.SUBTRACT);
    stage.type(KeyCode.LEFT);
    stage.await(
        "it is back",
        () ->
            model.viewportProperty().get().centre().distanceTo(start.centre())
                < 2 * start.metresPerPx());
  }

  @Test
  void aDragTakesTheMapWithTheHand() {
    Viewport before = model.viewportProperty().get();
    MapPoint grabbed = before.viewToMap(new ViewPoint(150, 330));
    stage.drag(stage.onScreen(new ViewPoint(150, 330)), stage.onScreen(new ViewPoint(230, 300)));
    stage.await(
        "what was grabbed is where it was let go",
        () ->
            model.viewportProperty().get().viewToMap(new ViewPoint(230, 300)).distanceTo(grabbed)
                < 2 * before.metresPerPx());
    assertThat(model.selectionProperty().get()).isEmpty();
  }

  @Test
  void theWheelZoomsAtThePointer() {
    ViewPoint at = new ViewPoint(140, 320);
    Viewport before = model.viewportProperty().get();
    MapPoint under = before.viewToMap(at);
    stage.wheelAway(at, 3);
    stage.await(
        "the view is closer",
        () -> model.viewportProperty().get().metresPerPx() < 0.8 * before.metresPerPx());
    assertThat(model.viewportProperty().get().viewToMap(at).distanceTo(under))
        .isLessThan(before.metresPerPx());
  }

  @Test
  void aDoubleClickComesCloser() {
    Viewport before = model.viewportProperty().get();
    stage.doubleClick(new ViewPoint(30, 500));
    stage.await(
        "the view is closer",
        () -> model.viewportProperty().get().metresPerPx() < 0.6 * before.metresPerPx());
  }

  @Test
  void previousAndNextViewGoThereAndBack() {
    Viewport whole = model.viewportProperty().get();
    goTo(67, 30, 400);
    Viewport close = model.viewportProperty().get();
    stage.type(KeyCode.ALT, KeyCode.LEFT);
    stage.await("the view before", () -> model.viewportProperty().get().equals(whole));
    stage.type(KeyCode.ALT, KeyCode.RIGHT);
    stage.await("the next view", () -> model.viewportProperty().get().equals(close));
  }

  @Test
  void aTypedScaleIsTheScaleShown() {
    TextField scale = (TextField) stage.find(".scale-field");
    stage.run(
        () -> {
          scale.requestFocus();
          scale.setText("1:2 000 000");
        });
    stage.type(KeyCode.ENTER);
    stage.await(
        "the map has that scale",
        () ->
            Math.abs(model.viewportProperty().get().scaleDenominator(Viewport.SCREEN_DPI) - 2e6)
                < 2_000);
  }

  @Test
  void twoClicksMeasureADistanceOverTheGround() {
    stage.type(KeyCode.CONTROL, KeyCode.M);
    stage.await("the tool is ready", () -> stage.window().map().measuringProperty().get());
    stage.click(new ViewPoint(120, 300));
    stage.click(new ViewPoint(220, 300));
    stage.await("a distance is told", () -> AtlasStage.wordsNow(".measure-card").contains(" km"));
    stage.type(KeyCode.ESCAPE);
    stage.await("the tool is put away", () -> !stage.window().map().measuringProperty().get());
    assertThat(model.selectionProperty().get()).isEmpty();
  }
}
