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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.map.YearRange;
import pk.mineralatlas.ui.shell.WindowState;

/** A person's work with the panels: filters, search, details, years, table. */
final class WindowTest extends StageTest {

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
