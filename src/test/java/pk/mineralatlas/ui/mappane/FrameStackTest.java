package pk.mineralatlas.ui.mappane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.ViewPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.ui.FxStage;

/** Between two pictures of the map the last one follows the hand. */
final class FrameStackTest {

  private static final int SIZE_PX = 30;
  private static final int RED = 0xffff0000;
  private static final int GREEN = 0xff00ff00;
  private static final int BLUE = 0xff0000ff;
  private static final Viewport VIEW = new Viewport(new MapPoint(0, 0), 100, SIZE_PX, SIZE_PX);

  @BeforeAll
  static void start() {
    FxStage.startFx();
  }

  @Test
  void thePictureFollowsTheHandAndTheWideOneShowsWhatItUncovers() {
    int[] shown =
        shown(
            stack -> {
              stack.show(plain(VIEW, RED));
              stack.showWide(plain(VIEW.withMetresPerPx(1000), BLUE));
              stack.place(VIEW.pannedBy(12, 0));
            });
    assertThat(shown[11]).isEqualTo(BLUE);
    assertThat(shown[12]).isEqualTo(RED);
  }

  @Test
  void thePictureBeforeShowsWhatTheNewOneDoesNotCover() {
    int[] shown =
        shown(
            stack -> {
              stack.show(plain(VIEW, RED));
              stack.place(VIEW.zoomedAt(new ViewPoint(15, 15), 2));
              stack.show(plain(VIEW.zoomedAt(new ViewPoint(15, 15), 2), GREEN));
              stack.place(VIEW);
            });
    assertThat(shown[0]).isEqualTo(RED);
    assertThat(shown[15 * SIZE_PX + 15]).isEqualTo(GREEN);
  }

  @Test
  void picturesOfAnotherPaletteAreForgotten() {
    int[] shown =
        shown(
            stack -> {
              stack.show(plain(VIEW, RED));
              stack.showWide(plain(VIEW.withMetresPerPx(1000), BLUE));
              stack.forgetOlder();
              stack.show(plain(VIEW, GREEN));
              stack.place(VIEW.pannedBy(12, 0));
            });
    assertThat(shown[12]).isEqualTo(GREEN);
    assertThat(shown[0]).isNotEqualTo(BLUE);
  }

  @Test
  void aNewPictureDoesNotDisturbTheOneStillBeingPainted() {
    FxStage.onFx(
        () -> {
          FrameStack stack = new FrameStack(VIEW, unseen -> {});
          stack.show(plain(VIEW, RED));
          stack.layout();
          int[] painted = stack.shownPixels();
          stack.show(plain(VIEW, GREEN));
          stack.layout();
          assertThat(painted).containsOnly(RED);
          assertThat(stack.shownPixels()).containsOnly(GREEN);
          return stack;
        });
  }

  @Test
  void picturesAreGivenBackOnceNothingShowsThemAnyMore() {
    List<MapFrame> unseen = new ArrayList<>();
    MapFrame first = plain(VIEW, RED);
    MapFrame second = plain(VIEW, GREEN);
    MapFrame third = plain(VIEW, BLUE);
    FxStage.onFx(
        () -> {
          FrameStack stack = new FrameStack(VIEW, unseen::add);
          stack.show(first);
          stack.show(second);
          assertThat(unseen).isEmpty();
          stack.show(third);
          assertThat(unseen).containsExactly(first);
          stack.forgetOlder();
          assertThat(unseen).containsExactly(first, second);
          return stack;
        });
  }

  private static int[] shown(Consumer<FrameStack> steps) {
    return FxStage.onFx(
        () -> {
          FrameStack stack = new FrameStack(VIEW, unseen -> {});
          steps.accept(stack);
          stack.layout();
          return stack.shownPixels().clone();
        });
  }

  private static MapFrame plain(Viewport view, int argb) {
    int[] pixels = new int[SIZE_PX * SIZE_PX];
    Arrays.fill(pixels, argb);
    return new MapFrame(view, pixels, SIZE_PX, SIZE_PX);
  }
}
