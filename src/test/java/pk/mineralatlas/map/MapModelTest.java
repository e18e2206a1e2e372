package pk.mineralatlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.style.Theme;

final class MapModelTest {

  private static final Viewport FIRST = new Viewport(new MapPoint(0, 0), 1000, 800, 600);
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final MapModel model = new MapModel(FIRST, later::add, Runnable::run);

  private void runAll() {
    while (!later.isEmpty()) {
      later.removeFirst().run();
    }
  }

  private List<LayerId> order() {
    return model.layersProperty().get().stream().map(LayerState::id).toList();
  }

  @Test
  void onlyTheNewestFilterIsTaken() {
    model.putFeatures(SampleLayers.all());
    runAll();
    model.setFilter(AtlasFilter.none().with(Facet.MINERAL, "salt"));
    model.setFilter(AtlasFilter.none().with(Facet.MINERAL, "copper"));
    later.addLast(later.removeFirst());
    runAll();
    assertThat(model.filteredProperty().get().filter().chosen(Facet.MINERAL))
        .containsExactly("copper");
    MapLayer deposits = model.snapshot().layer(AtlasLayer.DEPOSITS).orElseThrow();
    assertThat(deposits.shown().count()).isEqualTo(2);
  }

  /** Results that come back in another order than they were asked for. */
  @Test
  void aResultThatComesBackLateIsForgotten() {
    Deque<Runnable> returning = new ArrayDeque<>();
    MapModel racing = new MapModel(FIRST, Runnable::run, returning::add);
    racing.putFeatures(SampleLayers.all());
    racing.setFilter(AtlasFilter.none().with(Facet.MINERAL, "salt"));
    racing.setFilter(AtlasFilter.none().with(Facet.MINERAL, "copper"));
    racing.setFilter(AtlasFilter.none().with(Facet.MINERAL, "silver"));
    assertThat(racing.filterProperty().get().chosen(Facet.MINERAL)).containsExactly("silver");
    returning.removeLast().run();
    long revision = racing.revisionProperty().get();
    returning.descendingIterator().forEachRemaining(Runnable::run);
    assertThat(racing.revisionProperty().get()).as("nothing is drawn again").isEqualTo(revision);
    assertThat(racing.filteredProperty().get().filter()).isEqualTo(racing.filterProperty().get());
    assertThat(racing.snapshot().layer(AtlasLayer.DEPOSITS).orElseThrow().shown().count())
        .isEqualTo(1);
  }

  @Test
  void aLayerThatComesAfterTheFilterIsFilteredToo() {
    model.setFilter(AtlasFilter.none().with(Facet.MINERAL, "salt"));
    model.putFeatures(AtlasLayer.DEPOSITS, SampleLayers.deposits());
    assertThat(model.snapshot().layer(AtlasLayer.DEPOSITS).orElseThrow().shown().count())
        .as("all of it until its filter is worked out")
        .isEqualTo(4);
    runAll();
    assertThat(model.snapshot().layer(AtlasLayer.DEPOSITS).orElseThrow().shown().count())
        .isEqualTo(1);
  }

  @Test
  void theSameFilterAgainIsNoWork() {
    model.setFilter(AtlasFilter.none().with(Facet.MINERAL, "salt"));
    assertThat(later).hasSize(1);
    model.setFilter(AtlasFilter.none().with(Facet.MINERAL, "salt"));
    assertThat(later).hasSize(1);
  }

  @Test
  void aSnapshotKeepsWhatItWasAskedFor() {
    model.putFeatures(SampleLayers.all());
    runAll();
    MapSnapshot before = model.snapshot();
    model.setTheme(Theme.DARK);
    model.setVisible(AtlasLayer.DEPOSITS, false);
    model.setFilter(AtlasFilter.none().with(Facet.MINERAL, "salt"));
    runAll();
    assertThat(before.theme()).isEqualTo(Theme.LIGHT);
    assertThat(before.layer(AtlasLayer.DEPOSITS).orElseThrow().visible()).isTrue();
    assertThat(before.layer(AtlasLayer.DEPOSITS).orElseThrow().shown().count()).isEqualTo(4);
    assertThat(model.snapshot().layer(AtlasLayer.DEPOSITS).orElseThrow().visible()).isFalse();
  }

  @Test
  void theRevisionCountsWhatChangesTheImageOnly() {
    long before = model.revisionProperty().get();
    model.select(new Selected(AtlasLayer.DEPOSITS, "a"));
    model.setTheme(Theme.LIGHT);
    assertThat(model.revisionProperty().get()).isEqualTo(before);
    model.setTheme(Theme.DARK);
    model.setGraticule(true);
    model.setViewport(FIRST.pannedBy(5, 5));
    assertThat(model.revisionProperty().get()).isEqualTo(before + 3);
  }

  @Test
  void viewsCanBeWalkedBackAndForth() {
    Viewport second = FIRST.zoomedAt(FIRST.mapToView(0, 0), 2);
    assertThat(model.hasPreviousView()).isFalse();
    model.goTo(second);
    model.setViewport(second.withSize(400, 300));
    model.previousView();
    assertThat(model.viewportProperty().get()).isEqualTo(FIRST.withSize(400, 300));
    model.nextView();
    assertThat(model.viewportProperty().get()).isEqualTo(second.withSize(400, 300));
    model.previousView();
    model.goTo(FIRST.withCentre(new MapPoint(7, 7)));
    assertThat(model.hasNextView()).isFalse();
  }

  @Test
  void aRowMovesWithWhatFollowsIt() {
    model.moveAbove(AtlasLayer.LICENCES, AtlasLayer.DEPOSITS);
    assertThat(order())
        .endsWith(AtlasLayer.DEPOSITS, AtlasLayer.LICENCES, AtlasLayer.LICENCE_POINTS);
    model.moveBelow(AtlasLayer.DEPOSITS, AtlasLayer.RELIEF);
    assertThat(order()).startsWith(AtlasLayer.DEPOSITS, AtlasLayer.RELIEF);
    model.setVisible(AtlasLayer.LICENCES, false);
    assertThat(model.isVisible(AtlasLayer.LICENCE_POINTS)).isFalse();
  }

  @Test
  void theStateComesBackThroughItsJson() throws JsonParserException {
    model.setFilter(
        AtlasFilter.none()
            .with(Facet.MINERAL, "copper")
            .with(Facet.LICENCE_HOLDER, "Acme; \"Sons\" — کمپنی")
            .withEveryMineral(true)
            .withYears(new YearRange(2018, 2026))
            .withCql("figures > 3"));
    model.moveAbove(AtlasLayer.RISK, AtlasLayer.DEPOSITS);
    model.setOpacity(AtlasLayer.RISK, 0.4);
    model.setTheme(Theme.DARK);
    model.select(new Selected(AtlasLayer.BELTS, "chagai"));
    MapState state = model.state();
    String text = JsonWriter.string(MapStateJson.write(state));
    JsonObject json = JsonParser.object().from(text);
    assertThat(MapStateJson.read(json)).isEqualTo(state);

    MapModel other = new MapModel(FIRST, Runnable::run, Runnable::run);
    other.restore(MapStateJson.read(json));
    assertThat(other.state()).isEqualTo(state);
    assertThat(other.selectionProperty().get())
        .isEqualTo(Optional.of(new Selected(AtlasLayer.BELTS, "chagai")));
  }

  @Test
  void aDamagedStateIsRefusedInOneLine() throws JsonParserException {
    JsonObject json = MapStateJson.write(model.state());
    json.put("metresPerPx", -1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MapStateJson.read(json))
        .withMessageContaining("metresPerPx");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MapStateJson.read(JsonParser.object().from("{}")))
        .withMessageContaining("centre");
  }

  @Test
  void layersASavedStateLacksKeepTheirPlace() {
    List<LayerState> saved =
        List.of(
            new LayerState(AtlasLayer.DEPOSITS, true, 1),
            new LayerState(AtlasLayer.RELIEF, false, 0.5));
    model.restoreLayers(saved);
    assertThat(order()).startsWith(AtlasLayer.DEPOSITS, AtlasLayer.RELIEF, AtlasLayer.NEIGHBOURS);
    assertThat(order()).hasSize(AtlasLayer.values().length);
  }
}
