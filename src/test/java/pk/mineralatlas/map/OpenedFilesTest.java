package pk.mineralatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.Viewport;

/** Layers that someone opened, beside those of the atlas. */
class OpenedFilesTest {

  private static final OpenedLayer ROADS = OpenedLayer.of(Path.of("survey", "roads.shp"));
  private static final OpenedLayer WELLS = new OpenedLayer(Path.of("all.zip"), "in/wells.shp");

  private final MapModel model = newModel();

  private static MapModel newModel() {
    Viewport view = new Viewport(LambertConformalConic.PAKISTAN.project(68, 30), 1000, 800, 600);
    return new MapModel(view, Runnable::run, Runnable::run);
  }

  /** Points whose own column {@code id} says nothing of their numbers. */
  private static FeatureLayer points(int count) {
    FeatureLayerBuilder builder =
        new FeatureLayerBuilder(
            "points", GeometryKind.POINT, List.of(new Attribute("id", Attribute.Type.INTEGER)));
    for (int i = 0; i < count; i++) {
      builder.beginPart().add(1000 * i, 0).endFeature(7L);
    }
    return builder.build();
  }

  private static OpenedFile shown(OpenedLayer layer, int count) {
    FileReport report =
        new FileReport(
            "Point",
            count,
            count,
            0,
            0,
            0,
            "UTF-8",
            "WGS 84",
            List.of("odd"),
            new FileReport.Stamp(1, Instant.EPOCH));
    return OpenedFile.waiting(layer, 1, Optional.empty())
        .at(OpenedFile.Shown.of(points(count), report));
  }

  private List<LayerId> order() {
    return model.layersProperty().get().stream().map(LayerState::id).toList();
  }

  @Test
  void lieOverAreasAndUnderTheSignsOfDeposits() {
    model.putOpened(shown(ROADS, 3));
    model.putOpened(shown(WELLS, 3));
    List<LayerId> order = order();
    assertThat(order.indexOf(WELLS)).isEqualTo(order.indexOf(ROADS) + 1);
    assertThat(order.indexOf(ROADS)).isGreaterThan(order.indexOf(AtlasLayer.LICENCES));
    assertThat(order.indexOf(WELLS)).isLessThan(order.indexOf(AtlasLayer.DEPOSITS));
    assertThat(order.indexOf(WELLS)).isLessThan(order.indexOf(AtlasLayer.PLACES));
  }

  @Test
  void keepTheirPlaceWhenReadAgainAndComeForwardWhenAsked() {
    model.putOpened(shown(ROADS, 3));
    model.putOpened(shown(WELLS, 3));
    model.setOpacity(ROADS, 0.4);
    model.setVisible(ROADS, false);
    model.putOpened(shown(ROADS, 5));
    assertThat(order().indexOf(ROADS)).isLessThan(order().indexOf(WELLS));
    model.bringForward(ROADS);
    assertThat(order().indexOf(ROADS)).isGreaterThan(order().indexOf(WELLS));
    assertThat(model.isVisible(ROADS)).isTrue();
    assertThat(model.snapshot().layer(ROADS).orElseThrow().opacity()).isEqualTo(0.4);
    assertThat(model.snapshot().layer(ROADS).orElseThrow().shown().count()).isEqualTo(5);
  }

  @Test
  void featuresArePickedByNumberWhateverTheirColumnsHold() {
    model.putOpened(shown(WELLS, 3));
    FeatureLayer features = model.loaded().find(WELLS).orElseThrow();
    Selected third = Selected.of(WELLS, features, 2);
    assertThat(model.loaded().find(third).orElseThrow().feature()).isEqualTo(2);
    assertThat(model.loaded().find(new Selected(WELLS, "3"))).isEmpty();
  }

  @Test
  void whatIsRemovedIsPickedNoMore() {
    model.putOpened(shown(WELLS, 3));
    model.select(new Selected(WELLS, "1"));
    model.removeOpened(WELLS);
    assertThat(model.selectionProperty().get()).isEmpty();
    assertThat(model.openedProperty().get()).isEmpty();
    assertThat(order()).doesNotContain(WELLS);
    assertThat(model.snapshot().layer(WELLS)).isEmpty();
  }

  @Test
  void filtersOfTheAtlasDoNotTouchThem() {
    model.putFeatures(SampleLayers.all());
    model.putOpened(shown(WELLS, 3));
    model.setFilter(AtlasFilter.none().withText("nothing is called so"));
    assertThat(model.snapshot().layer(WELLS).orElseThrow().shown().count()).isEqualTo(3);
  }

  @Test
  void whatWasThereStaysWhileAFileIsReadAgain() {
    OpenedFile file = shown(ROADS, 3);
    OpenedFile again = file.at(new OpenedFile.Reading(Optional.of(file.stage())));
    assertThat(again.shown()).isEqualTo(file.shown());
    assertThat(again.report()).isEqualTo(file.report());
    assertThat(again.rules()).isEqualTo(file.rules()).isNotEmpty();
  }

  @Test
  void comeBackUnreadAsTheyWereLeft() throws JsonParserException {
    model.putOpened(shown(ROADS, 3).withReference("EPSG:32642"));
    model.putOpened(shown(WELLS, 3));
    model.moveAbove(ROADS, WELLS);
    model.setVisible(WELLS, false);
    model.setOpacity(ROADS, 0.25);
    model.select(new Selected(WELLS, "1"));
    String text = JsonWriter.string(MapStateJson.write(model.state()));

    MapModel other = newModel();
    other.restore(MapStateJson.read(JsonParser.object().from(text)));
    assertThat(other.layersProperty().get()).isEqualTo(model.layersProperty().get());
    assertThat(other.selectionProperty().get()).as("nothing to pick yet").isEmpty();
    assertThat(other.openedProperty().get().keySet()).containsExactly(ROADS, WELLS);
    OpenedFile roads = Objects.requireNonNull(other.openedProperty().get().get(ROADS));
    assertThat(roads.reference()).contains("EPSG:32642");
    assertThat(roads.colour()).isEqualTo(1);
    assertThat(roads.stage()).isInstanceOf(OpenedFile.Waiting.class);
    assertThat(other.state()).isEqualTo(MapStateJson.read(JsonParser.object().from(text)));
  }

  @Test
  void aSavedPathThatCannotBeIsLeftOut() throws JsonParserException {
    JsonObject json = MapStateJson.write(model.state());
    json.put("opened", JsonParser.array().from("[{\"file\": \"a\\u0000b\"}, {}, 7]"));
    assertThat(MapStateJson.read(json).opened()).isEmpty();
  }

  @Test
  void titleAndSourceSayWhereALayerComesFrom() {
    assertThat(WELLS.title()).isEqualTo("wells");
    assertThat(WELLS.fileName()).isEqualTo("wells.shp");
    assertThat(WELLS.source()).endsWith("all.zip › in/wells.shp");
    assertThat(OpenedLayer.of(Path.of("survey", "..", "survey", "roads.shp"))).isEqualTo(ROADS);
    assertThat(OpenedLayer.of(Path.of(".shp")).title()).isEqualTo(".shp");
  }
}
