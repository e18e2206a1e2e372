package pk.mineralatlas.ui.mappane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.render.HitTest;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.ui.FxStage;

final class FanOutTest {

  private static final Viewport VIEW = new Viewport(new MapPoint(0, 0), 500, 800, 600);

  private final List<List<Selected>> lists = new ArrayList<>();
  private @Nullable MapPane map;
  private @Nullable MapModel model;
  private @Nullable Stage stage;

  @BeforeAll
  static void start() {
    FxStage.startFx();
  }

  @BeforeEach
  void show() {
    FxStage.onFx(
        () -> {
          MapModel made = new MapModel(VIEW, Runnable::run, Runnable::run);
          made.putFeatures(Map.of(AtlasLayer.DEPOSITS, deposits()));
          MapPane pane =
              new MapPane(
                  made,
                  new ViewMover(made, ViewMover.Motion.INSTANT),
                  new FrameSources(new NoFrames(), new NoFrames()),
                  HitTest::at,
                  new Lists(),
                  true);
          model = made;
          map = pane;
          stage = FxStage.show(pane, Theme.LIGHT, 800, 600);
          return pane;
        });
  }

  @AfterEach
  void close() {
    FxStage.onFx(
        () -> {
          shown(stage).close();
          return true;
        });
  }

  private static <T> T shown(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("nothing is shown");
    }
    return value;
  }

  private static FeatureLayer deposits() {
    FeatureLayerBuilder builder =
        new FeatureLayerBuilder(
            "deposits",
            GeometryKind.POINT,
            List.of(
                new Attribute("id", Attribute.Type.TEXT),
                new Attribute("name", Attribute.Type.TEXT),
                new Attribute("minerals", Attribute.Type.TEXT),
                new Attribute("precision", Attribute.Type.TEXT),
                new Attribute("importance", Attribute.Type.INTEGER)));
    add(builder, 0, 0, "kakul", "Kakul phosphate", "phosphate");
    add(builder, 200, 100, "lagarban", "Lagarban phosphate", "phosphate");
    add(builder, -150, 0, "galdanian", "Galdanian iron", "iron");
    add(builder, 0, -100, "langrial", "Langrial iron ore", "iron;phosphate");
    add(builder, 60_000, 0, "alone", "Tarnawai", "phosphate");
    return builder.build();
  }

  private static void add(
      FeatureLayerBuilder builder, double xM, double yM, String id, String name, String minerals) {
    builder.beginPart().add(xM, yM);
    builder.endFeature(id, name, minerals, "site", 50L);
  }

  private void click(double xPx, double yPx) {
    FxStage.onFx(
        () -> {
          for (var type :
              List.of(
                  MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            Event.fireEvent(
                map,
                new MouseEvent(
                    type,
                    xPx,
                    yPx,
                    xPx,
                    yPx,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    true,
                    new PickResult(map, xPx, yPx)));
          }
          return true;
        });
  }

  private List<Button> items() {
    return FxStage.onFx(
        () -> shown(map).lookupAll(".fan-item").stream().map(node -> (Button) node).toList());
  }

  private Optional<Selected> selection() {
    return FxStage.onFx(() -> shown(model).selectionProperty().get());
  }

  @Test
  void symbolsOnOneSpotFanOutAndOneOfThemIsPicked() {
    click(400, 300);
    List<Button> items = items();
    assertThat(items)
        .extracting(Button::getText)
        .containsExactlyInAnyOrder(
            "Kakul phosphate", "Lagarban phosphate", "Galdanian iron", "Langrial iron ore");
    assertThat(selection()).isEmpty();
    assertThat(lists).isEmpty();
    FxStage.onFx(
        () -> {
          FxStage.savePicture(shown(map), 2, Path.of("target/pictures/fan-out.png"));
          return true;
        });
    Button iron =
        items.stream().filter(i -> i.getText().equals("Langrial iron ore")).findAny().orElseThrow();
    FxStage.onFx(
        () -> {
          iron.fire();
          return true;
        });
    assertThat(selection()).contains(new Selected(AtlasLayer.DEPOSITS, "langrial"));
    assertThat(items()).isEmpty();
  }

  @Test
  void itIsGatheredByAClickElsewhereByEscapeAndByMovingTheMap() {
    click(400, 300);
    click(100, 100);
    assertThat(items()).isEmpty();
    click(400, 300);
    Button first = items().getFirst();
    FxStage.onFx(
        () -> {
          Event.fireEvent(
              first,
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
          return true;
        });
    assertThat(items()).isEmpty();
    click(400, 300);
    assertThat(items()).hasSize(4);
    FxStage.onFx(
        () -> {
          shown(model).setViewport(VIEW.pannedBy(10, 0));
          return true;
        });
    assertThat(items()).isEmpty();
  }

  @Test
  void aSymbolAloneIsPickedAtOnce() {
    click(400 + 60_000 / 500.0, 300);
    assertThat(items()).isEmpty();
    assertThat(selection()).contains(new Selected(AtlasLayer.DEPOSITS, "alone"));
  }

  /** Draws nothing. */
  private static final class NoFrames implements FrameSource {

    @Override
    public void request(MapSnapshot snapshot, double pxPerCssPx, Consumer<MapFrame> done) {}

    @Override
    public void close() {}
  }

  /** Notes the lists asked for. */
  private final class Lists implements PickHandler {

    @Override
    public void choose(List<Selected> several, ViewPoint at) {
      lists.add(several);
    }

    @Override
    public void dismiss() {}

    @Override
    public void hover(Optional<Selected> under, ViewPoint at) {}
  }
}
