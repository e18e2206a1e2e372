package pk.mineralatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.map.YearRange;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.ui.mappane.MapFrame;
import pk.mineralatlas.ui.mappane.ViewLimits;
import pk.mineralatlas.ui.shell.WindowState;

/** A person's work with the whole window, on the committed shapefiles and the real catalogue. */
final class WindowTest {

  private static final Selected REKO_DIQ = new Selected(AtlasLayer.DEPOSITS, "reko-diq");

  @TempDir private static Path folder;
  private static AtlasStage stage;
  private static MapModel model;

  @BeforeAll
  static void open() {
    stage = AtlasStage.open(folder);
    model = stage.model();
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @BeforeEach
  void startAfresh() {
    stage.run(
        () -> {
          stage.window().search().clear();
          model.setFilter(AtlasFilter.none());
          model.clearSelection();
          model.setTheme(Theme.LIGHT);
          model.setVisible(AtlasLayer.INCIDENTS, false);
          Viewport view = model.viewportProperty().get();
          model.goTo(Viewport.fitting(ViewLimits.PAKISTAN, view.widthPx(), view.heightPx(), 20));
          stage.window().map().requestFocus();
        });
    stage.await("the filter is empty", () -> left() == deposits().size());
    stage.moveTo(new ViewPoint(4, 300));
  }

  private static FeatureLayer deposits() {
    return layer(AtlasLayer.DEPOSITS);
  }

  private static FeatureLayer layer(AtlasLayer id) {
    FeatureLayer layer = model.featuresProperty().get().get(id);
    if (layer == null) {
      throw new AssertionError(id + " is not loaded");
    }
    return layer;
  }

  private static int left() {
    return model.filteredProperty().get().shown(AtlasLayer.DEPOSITS, deposits()).count();
  }

  private static void goTo(double lonDeg, double latDeg, double metresPerPx) {
    stage.run(
        () -> {
          MapPoint centre = LambertConformalConic.PAKISTAN.project(new LonLat(lonDeg, latDeg));
          model.goTo(
              model.viewportProperty().get().withCentre(centre).withMetresPerPx(metresPerPx));
        });
  }

  private static void goToReko() {
    goTo(62.08, 29.12, 60);
  }

  private static void awaitPanel(String words) {
    stage.await(
        "the panel says " + words, () -> AtlasStage.wordsNow(".detail-panel").contains(words));
  }

  @Test
  void aClickOnASiteTellsEverythingKnownOfIt() {
    goToReko();
    stage.click(stage.placeOf(AtlasLayer.DEPOSITS, "reko-diq"));
    stage.await(
        "it is selected", () -> model.selectionProperty().get().equals(Optional.of(REKO_DIQ)));
    awaitPanel("Figures, by evidence");
    assertThat(stage.words(".detail-panel"))
        .contains(
            "Reko Diq", "ریکو", "Chagai, Balochistan", "29.1228°\u00a0N", "porphyry copper-gold")
        .contains("Cu copper", "Au gold", "in development", "Barrick", "Shares")
        .contains("reported", "as of 2025", "NI 43-101", "↗")
        .contains("Licences", "Risk", "Rule", "Incidents within 50 km")
        .contains("Distances, straight over the ground", "Port", "Railway", "Airport");
  }

  @Test
  void aMineralToggledLeavesItsSitesOnMapChipsAndCounts() {
    long copper =
        stage.catalogue().sites().stream().filter(s -> s.commodities().contains("copper")).count();
    stage.click(stage.find("#facet-copper"));
    stage.await("the copper sites are left", () -> left() == copper);
    assertThat(stage.words(".filter-panel")).contains(copper + " of " + deposits().size());
    assertThat(stage.words(".filter-chips")).contains("copper", "clear all");
    assertThat(stage.words("#facet-copper")).contains(String.valueOf(copper));

    stage.click(stage.find(".filter-chip"));
    stage.await("all are back", () -> left() == deposits().size());
    assertThat(stage.has(".filter-chips")).isFalse();
  }

  @Test
  void allOfSeveralMineralsIsFewerThanAnyOfThem() {
    stage.click(stage.find("#facet-copper"));
    stage.click(stage.find("#facet-gold"));
    stage.await("two are chosen", () -> chosenMinerals().size() == 2);
    stage.await("any of them are left", () -> left() > 30);
    int any = left();
    stage.click(stage.find("#minerals-all"));
    stage.await("fewer are left", () -> left() < any);
    long both =
        stage.catalogue().sites().stream()
            .filter(s -> s.commodities().containsAll(Set.of("copper", "gold")))
            .count();
    assertThat((long) left()).isEqualTo(both);
    assertThat(stage.words(".filter-chips")).contains("all of");
    stage.click(stage.find("#minerals-any"));
    stage.click(stage.find(".filter-clear"));
    stage.await("the filter is empty", () -> model.filterProperty().get().hidesNothing());
  }

  private static Set<String> chosenMinerals() {
    return model.filterProperty().get().chosen(Facet.MINERAL);
  }

  @Test
  void anUrduNameIsFoundAndEnterFliesThere() {
    stage.run(() -> stage.window().search().focus());
    stage.run(() -> stage.window().search().field().setText("ریکوڈک"));
    stage.await("it is found", () -> !stage.window().search().shown().isEmpty());
    assertThat(stage.has(".search-results")).isTrue();
    stage.type(KeyCode.ENTER);
    stage.await("a site is selected", () -> model.selectionProperty().get().isPresent());
    awaitPanel("Figures, by evidence");
    assertThat(stage.words(".detail-panel")).contains("Reko Diq");
    ViewPoint at =
        stage.placeOf(AtlasLayer.DEPOSITS, model.selectionProperty().get().orElseThrow().id());
    Viewport view = model.viewportProperty().get();
    assertThat(at.distanceTo(new ViewPoint(view.widthPx() / 2.0, view.heightPx() / 2.0)))
        .isLessThan(2);
    assertThat(view.metresPerPx()).isLessThan(300);
  }

  @Test
  void aDistrictAndATownAreFoundByTheirNames() {
    stage.run(() -> stage.window().search().focus());
    stage.run(() -> stage.window().search().field().setText("Sindak"));
    stage.await(
        "the misspelt mine is found",
        () ->
            stage.window().search().shown().stream()
                .anyMatch(hit -> hit.title().startsWith("Saindak")));
    stage.type(KeyCode.ESCAPE);
    assertThat(stage.window().search().field().getText()).isEmpty();
  }

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
  void theBrushedYearsFilterMapPanelAndCounts() {
    Point2D from = stage.on(".year-histogram", 0.60, 0.5);
    Point2D to = stage.on(".year-histogram", 0.95, 0.5);
    stage.drag(from, to);
    stage.await("years are chosen", () -> !model.filterProperty().get().years().isEvery());
    YearRange years = model.filterProperty().get().years();
    assertThat(years.from()).isBetween(2016, 2019);
    FeatureLayer incidents = layer(AtlasLayer.INCIDENTS);
    long expected =
        stage.catalogue().incidents().stream()
            .filter(i -> years.contains(i.date().getYear()))
            .count();
    stage.await(
        "the incidents of those years are left",
        () ->
            model.filteredProperty().get().shown(AtlasLayer.INCIDENTS, incidents).count()
                == expected);
    stage.await(
        "the count is said",
        () -> AtlasStage.wordsNow(".timeline").contains(expected + " of " + incidents.size()));
    assertThat(stage.words(".filter-chips")).contains(years.text());
    assertThat(model.isVisible(AtlasLayer.INCIDENTS)).isTrue();
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

  private static MapFrame settledFrame() {
    Viewport view = model.viewportProperty().get();
    stage.await(
        "the picture of this view is drawn",
        () -> {
          MapFrame frame = stage.window().map().newestFrame();
          return frame != null && frame.viewport().equals(view);
        });
    MapFrame frame = stage.window().map().newestFrame();
    if (frame == null) {
      throw new AssertionError("there is no picture");
    }
    return frame;
  }

  @Test
  void anExpressionThatCannotBeReadIsUnderlinedAtItsPlace() {
    openExpertFilter();
    TextField field = (TextField) stage.find("#filter-cql");
    stage.run(
        () -> {
          field.requestFocus();
          field.setText("figures > AND status = 'operating'");
        });
    stage.type(KeyCode.ENTER);
    Label message = (Label) stage.find("#filter-cql-message");
    stage.await("the error is said", () -> message.getText().contains("character"));
    assertThat(message.getStyleClass()).contains("error");
    assertThat(stage.has("#filter-cql-error")).isTrue();
    assertThat(model.filterProperty().get().cql()).isEmpty();

    stage.run(() -> field.setText("figures > 5 AND status = 'operating'"));
    stage.type(KeyCode.ENTER);
    stage.await("it is applied", () -> left() > 0 && left() < deposits().size());
    long expected =
        stage.catalogue().sites().stream()
            .filter(s -> s.factCount() > 5 && s.status().equals("operating"))
            .count();
    assertThat((long) left()).isEqualTo(expected);
  }

  private static void openExpertFilter() {
    stage.run(
        () ->
            stage.scene().getRoot().lookupAll(".section-heading").stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(heading -> heading.getText().startsWith("EXPERT"))
                .forEach(heading -> heading.setSelected(true)));
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
  void aSourceOpensInTheBrowser() {
    stage.run(() -> model.select(REKO_DIQ));
    awaitPanel("Figures, by evidence");
    stage.click(stage.find(".web-link"));
    stage.await("a page is asked for", () -> !stage.openedLinks().isEmpty());
    assertThat(stage.openedLinks()).allMatch(address -> address.startsWith("http"));
  }

  @Test
  void everyControlHasANameToBeReadOut() {
    stage.run(() -> model.select(REKO_DIQ));
    awaitPanel("Figures, by evidence");
    List<String> nameless =
        FxStage.onFx(
            () ->
                stage.scene().getRoot().lookupAll("*").stream()
                    .filter(node -> node.isFocusTraversable() && node.isVisible())
                    .filter(WindowTest::isNameless)
                    .map(Node::toString)
                    .toList());
    assertThat(nameless).isEmpty();
  }

  private static boolean isNameless(Node node) {
    boolean saidByItsText =
        node instanceof Labeled labeled
            && labeled.getText() != null
            && !labeled.getText().isBlank();
    String named = node.getAccessibleText();
    return !saidByItsText && (named == null || named.isBlank());
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
  void theTableListsWhatTheFilterLeaves() {
    stage.click(stage.find("#facet-iron"));
    stage.await("the iron sites are left", () -> left() < deposits().size());
    stage.run(() -> stage.window().map().requestFocus());
    stage.type(KeyCode.CONTROL, KeyCode.T);
    stage.await(
        "the table counts them",
        () ->
            AtlasStage.wordsNow(".site-table-head")
                .contains(left() + " of " + deposits().size() + " deposits"));
    stage.type(KeyCode.CONTROL, KeyCode.T);
    stage.await("it is put away", () -> AtlasStage.wordsNow(".site-table-head").isEmpty());
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

  @Test
  void theYearsPlayAndStopWhereTheyWere() {
    stage.click(stage.find(".play-button"));
    stage.await("a single year is shown", () -> isOneYear(model.filterProperty().get().years()));
    YearRange first = model.filterProperty().get().years();
    stage.await("the next follows", () -> !model.filterProperty().get().years().equals(first));
    stage.click(stage.find(".play-button"));
    stage.await("all years are back", () -> model.filterProperty().get().years().isEvery());
  }

  private static boolean isOneYear(YearRange years) {
    return years.from() == years.to();
  }

  @Test
  void aWindowOpenedAgainIsAsItWasLeft(@TempDir Path otherFolder) {
    stage.click(stage.find("#facet-copper"));
    stage.await("the copper sites are left", () -> left() < deposits().size());
    goToReko();
    stage.run(() -> model.select(REKO_DIQ));
    WindowState state = FxStage.onFx(stage.window()::state);
    try (AtlasStage again = AtlasStage.open(otherFolder, state)) {
      assertThat(again.model().filterProperty().get()).isEqualTo(model.filterProperty().get());
      assertThat(again.model().selectionProperty().get()).contains(REKO_DIQ);
      assertThat(again.model().layersProperty().get()).isEqualTo(model.layersProperty().get());
      assertThat(again.model().viewportProperty().get().centre())
          .isEqualTo(model.viewportProperty().get().centre());
    }
    stage.run(() -> stage.window().stage().toFront());
  }

  @Test
  void incidentsNearASiteFollowTheDistance() {
    stage.run(() -> model.select(REKO_DIQ));
    awaitPanel("Incidents within 50 km, by year");
    Slider slider = (Slider) stage.find("#incident-radius");
    stage.run(() -> slider.setValue(200));
    awaitPanel("Incidents within 200 km, by year");
    stage.run(() -> slider.setValue(50));
    awaitPanel("Incidents within 50 km, by year");
  }

  @Test
  void everyKindOfThingHasItsPanel() {
    List<Selected> things =
        List.of(
            first(AtlasLayer.LICENCES),
            first(AtlasLayer.LICENCE_POINTS),
            first(AtlasLayer.INCIDENTS),
            first(AtlasLayer.RISK),
            first(AtlasLayer.DISTRICTS),
            first(AtlasLayer.BELTS));
    List<String> words =
        List.of("Holder", "Holder", "Target", "by this rule", "Area", "The outline is schematic");
    for (int i = 0; i < things.size(); i++) {
      Selected thing = things.get(i);
      stage.run(() -> model.select(thing));
      awaitPanel(words.get(i));
    }
  }

  private static Selected first(AtlasLayer layer) {
    return new Selected(layer, layer(layer).text(0, "id"));
  }

  @Test
  void f6GoesRoundThePartsOfTheWindow() {
    stage.run(() -> model.select(REKO_DIQ));
    awaitPanel("Figures, by evidence");
    Set<String> parts = new LinkedHashSet<>();
    for (int i = 0; i < 5; i++) {
      stage.type(KeyCode.F6);
      parts.add(FxStage.onFx(WindowTest::focusedPart));
    }
    assertThat(parts).containsExactly("right-panel", "years", "top-bar", "left-panel", "map-pane");
  }

  private static String focusedPart() {
    Set<String> parts = Set.of("right-panel", "years", "top-bar", "left-panel", "map-pane");
    for (Node at = stage.scene().getFocusOwner(); at != null; at = at.getParent()) {
      Optional<String> part = at.getStyleClass().stream().filter(parts::contains).findFirst();
      if (part.isPresent()) {
        return part.get();
      }
    }
    return "";
  }
}
