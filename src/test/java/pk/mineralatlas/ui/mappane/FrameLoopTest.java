package pk.mineralatlas.ui.mappane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapModel;
import pk.mineralatlas.map.MapSnapshot;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.ui.FxStage;
import pk.mineralatlas.ui.ToyOpener;

/** When the map asks for another picture, and when it need not. */
final class FrameLoopTest {

  private static final Viewport VIEW = new Viewport(new MapPoint(0, 0), 1000, 80, 60);

  private final Asked source = new Asked();
  private final MapModel model =
      FxStage.onFx(() -> new MapModel(VIEW, Runnable::run, Runnable::run));

  @BeforeAll
  static void start() {
    FxStage.startFx();
  }

  private FrameLoopTest() {
    ViewMover mover = FxStage.onFx(() -> new ViewMover(model, ViewMover.Motion.INSTANT));
    FrameLoop loop =
        FxStage.onFx(
            () ->
                new FrameLoop(
                    model, mover, source, new Asked(), new FrameStack(VIEW, unseen -> {})));
    change(loop::schedule);
  }

  @Test
  void aFileThatIsStillBeingReadNeedsNoNewPicture() {
    OpenedFile file =
        OpenedFile.waiting(OpenedLayer.of(Path.of("blocks.shp")), 0, Optional.empty());
    change(() -> model.putOpened(file));
    change(() -> model.putOpened(file.at(new OpenedFile.Reading(Optional.empty()))));
    assertThat(asked()).isEqualTo(1);
    Extent box = new Extent(-1000, -1000, 1000, 1000);
    change(() -> model.putOpened(file.at(ToyOpener.shown(box, ToyOpener.report()))));
    assertThat(asked()).isEqualTo(2);
  }

  @Test
  void manyStepsWithinAPulseMakeOnePicture() {
    change(
        () -> {
          for (int i = 1; i <= 50; i++) {
            model.setViewport(VIEW.pannedBy(i, 0));
          }
        });
    assertThat(asked()).isEqualTo(2);
    assertThat(source.snapshots.getLast().viewport()).isEqualTo(VIEW.pannedBy(50, 0));
  }

  @Test
  void whileAPictureIsDrawnThatServesTheViewTheNextOneWaitsForIt() {
    source.held = true;
    change(() -> model.setViewport(VIEW.pannedBy(5, 0)));
    change(() -> model.setViewport(VIEW.pannedBy(9, 0)));
    assertThat(asked()).isEqualTo(2);
    change(source::finish);
    assertThat(asked()).isEqualTo(3);
    assertThat(source.snapshots.getLast().viewport()).isEqualTo(VIEW.pannedBy(9, 0));
  }

  @Test
  void aPictureThatNoLongerServesIsNotWaitedFor() {
    source.held = true;
    change(() -> model.setViewport(VIEW.pannedBy(5, 0)));
    change(() -> model.setTheme(Theme.DARK));
    assertThat(asked()).isEqualTo(3);
    change(() -> model.setViewport(VIEW.pannedBy(500, 0)));
    assertThat(asked()).isEqualTo(4);
  }

  /** Changes the model and lets what was put off by that be done. */
  private static void change(Runnable change) {
    FxStage.onFx(
        () -> {
          change.run();
          return change;
        });
    FxStage.onFx(() -> change);
  }

  private int asked() {
    return FxStage.onFx(source.snapshots::size);
  }

  /** Pictures of nothing, at once or when told. */
  private static final class Asked implements FrameSource {

    final List<MapSnapshot> snapshots = new ArrayList<>();
    boolean held;
    private Runnable finish = () -> {};

    @Override
    public void request(MapSnapshot snapshot, double pxPerCssPx, Consumer<MapFrame> done) {
      snapshots.add(snapshot);
      Viewport view = snapshot.viewport();
      int[] pixels = new int[view.widthPx() * view.heightPx()];
      finish = () -> done.accept(new MapFrame(view, pixels, view.widthPx(), view.heightPx()));
      if (!held) {
        finish.run();
      }
    }

    void finish() {
      finish.run();
    }

    @Override
    public void close() {}
  }
}
