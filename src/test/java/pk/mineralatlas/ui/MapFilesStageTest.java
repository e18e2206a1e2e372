package pk.mineralatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.LayerState;
import pk.mineralatlas.map.MapState;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Overlap;
import pk.mineralatlas.style.Symbolizer;
import pk.mineralatlas.style.Theme;

/** A person's work with maps as files. */
final class MapFilesStageTest extends StageTest {

  private static final MapPoint AT_SEA = LambertConformalConic.PAKISTAN.project(63.2, 24.2);

  @AfterEach
  void startAnew() {
    stage.run(
        () -> {
          stage.window().maps().startAnew();
          model.setLabels(LabelLanguage.ENGLISH);
          stage.window().notices().getChildren().clear();
        });
  }

  private static OpenedLayer putBlock(String name) {
    return stage
        .opener()
        .put(
            folder.resolve(name).toString(),
            reference ->
                ToyOpener.shown(
                    Extent.between(AT_SEA, AT_SEA).grownBy(40_000), ToyOpener.report()));
  }

  private static void awaitNotice(String words) {
    stage.await(
        "it is said: " + words,
        () -> stage.window().notices().lines().stream().anyMatch(l -> l.contains(words)));
  }

  private static OpenedFile opened(OpenedLayer layer) {
    return Objects.requireNonNull(model.openedProperty().get().get(layer));
  }

  private static void awaitShown(OpenedLayer layer) {
    stage.await(
        layer.title() + " is on the map",
        () -> {
          OpenedFile file = model.openedProperty().get().get(layer);
          return file != null && file.stage() instanceof OpenedFile.Shown;
        });
  }

  private static Path write(String name, String json) throws IOException {
    return Files.writeString(folder.resolve(name), json.replace('\'', '"'));
  }

  private static void open(Path map) {
    stage.run(() -> stage.window().maps().open(map));
  }

  @Test
  void aMapThatIsSavedIsOpenedAsItWas() {
    OpenedLayer layer = putBlock("blocks.shp");
    stage.run(() -> stage.window().opened().open(List.of(layer.file())));
    awaitShown(layer);
    stage.run(
        () -> {
          model.setTheme(Theme.DARK);
          model.setLabels(LabelLanguage.URDU);
          model.setGraticule(true);
          model.setVisible(AtlasLayer.INCIDENTS, true);
          model.setOpacity(layer, 0.4);
          model.moveAbove(AtlasLayer.RISK, AtlasLayer.RIVERS);
          model.setFilter(
              AtlasFilter.none()
                  .with(Facet.MINERAL, new LinkedHashSet<>(List.of("copper", "gold"))));
          model.select(REKO_DIQ);
          model.goTo(model.viewportProperty().get().pannedBy(37, -11));
        });
    MapState before = FxStage.onFx(model::state);
    Path file = folder.resolve("mine.json");
    stage.run(() -> stage.window().maps().save(file));
    awaitNotice("Saved " + file);
    assertThat(file).content().contains("\"blocks.shp\"").doesNotContain(folder.toString());

    stage.run(() -> stage.window().maps().startAnew());
    assertThat(FxStage.onFx(model::state)).isNotEqualTo(before);
    open(file);
    awaitShown(layer);
    assertThat(FxStage.onFx(model::state)).isEqualTo(before);
  }

  @Test
  void aMapByHandIsDrawnByItsRulesAndKeepsThem() throws IOException {
    OpenedLayer layer = putBlock("zones.shp");
    Path file =
        write(
            "hand.json",
            """
            {'atlasMap': 1, 'background': '#ffeedd', 'projection': 'EPSG:4326',
             'extent': [61, 23, 66, 27],
             'layers': [
               {'name': 'My zones', 'file': 'zones.shp',
                'rules': [{'filter': 'GRADE > 1', 'fill': '#ff0000', 'stroke': '#000'}]},
               {'catalogue': 'rivers', 'rules': [{'stroke': '#0000ff', 'width': 3}]}]}
            """);
    open(file);
    awaitShown(layer);
    awaitNotice("asks for the projection EPSG:4326");
    assertThat(opened(layer).title()).isEqualTo("My zones");
    assertThat(opened(layer).style().overlap()).isEqualTo(Overlap.IN_ORDER);
    assertThat(opened(layer).rules().getFirst().symbolizers().getFirst())
        .isInstanceOfSatisfying(
            Symbolizer.Fill.class,
            fill -> assertThat(fill.ink()).isEqualTo(new FixedColour(0xFFFF0000)));
    assertThat(FxStage.onFx(model::snapshot).background()).contains(new FixedColour(0xFFFFEEDD));
    assertThat(FxStage.onFx(model::snapshot).layer(AtlasLayer.RIVERS).orElseThrow().rules())
        .hasSize(1);
    List<LayerState> shown =
        FxStage.onFx(model::state).layers().stream().filter(LayerState::visible).toList();
    assertThat(shown).extracting(LayerState::id).containsExactly(layer, AtlasLayer.RIVERS);
    assertThat(stage.words(".opened-group")).contains("My zones");

    Path again = folder.resolve("again.json");
    stage.run(() -> stage.window().maps().save(again));
    awaitNotice("Saved " + again);
    assertThat(again)
        .content()
        .contains("\"EPSG:4326\"", "\"#ffeedd\"", "\"My zones\"", "\"GRADE > 1\"", "\"#ff0000\"");
  }

  @Test
  void aMissingLayerIsSaidAtItsRowAndTheRestOpens() throws IOException {
    OpenedLayer layer = putBlock("there.shp");
    OpenedLayer gone = OpenedLayer.of(folder.resolve("gone.shp"));
    Path file =
        write(
            "half.json",
            "{'atlasMap': 1, 'layers': [{'file': 'gone.shp'}, {'file': 'there.shp'}]}");
    open(file);
    awaitShown(layer);
    awaitNotice("gone.shp is not there");
    assertThat(opened(gone).stage())
        .isInstanceOfSatisfying(
            OpenedFile.Failed.class, failed -> assertThat(failed.missing()).isTrue());
  }

  @Test
  void whatIsNoMapChangesNothing() throws IOException {
    MapState before = FxStage.onFx(model::state);
    open(write("bad.json", "{'atlasMap': 1, 'layers': [{'file': 'a.shp', 'opacty': 1}]}"));
    awaitNotice("layers[0]: “opacty” is no key here; the nearest is “opacity”");
    assertThat(FxStage.onFx(model::state)).isEqualTo(before);
  }

  @Test
  void rulesForColumnsThatAreNotThereAreSaid() throws IOException {
    OpenedLayer layer = putBlock("columns.shp");
    open(
        write(
            "columns.json",
            "{'atlasMap': 1, 'layers': [{'file': 'columns.shp', 'rules': [{'label': 'nmae'}]}]}"));
    awaitShown(layer);
    awaitNotice("“columns”, rules[0].label: at character 1: no column is called “nmae”");
  }

  @Test
  void aFileCanBeDrawnTwice() throws IOException {
    OpenedLayer layer = putBlock("twice.shp");
    OpenedLayer copy = new OpenedLayer(layer.file(), "", 1);
    stage.opener().put(copy, reference -> opened(layer).shown().orElseThrow());
    open(
        write(
            "twice.json",
            "{'atlasMap': 1, 'layers': [{'file': 'twice.shp', 'rules': [{'stroke': '#000'}]},"
                + " {'file': 'twice.shp', 'rules': [{'stroke': '#fff'}]}]}"));
    stage.await("both are listed", () -> model.openedProperty().get().size() == 2);
    assertThat(FxStage.onFx(model::state).layers().stream().limit(2).map(LayerState::id))
        .containsExactly(layer, copy);
  }

  @Test
  void aMapAmongFilesThatAreDroppedIsOpenedAndTheOthersLieOnIt() throws IOException {
    OpenedLayer layer = putBlock("dropped.shp");
    Path map = write("dropped.json", "{'atlasMap': 1, 'theme': 'dark', 'background': 'atlas'}");
    stage.run(() -> stage.window().maps().openAny(List.of(layer.file())));
    awaitShown(layer);
    stage.run(() -> stage.window().maps().openAny(List.of(map)));
    stage.await("it is dark", () -> model.themeProperty().get() == Theme.DARK);
    assertThat(model.openedProperty().get()).isEmpty();
    assertThat(FxStage.onFx(model::state).selection()).isEqualTo(Optional.empty());
  }
}
