package pk.mineralatlas.ui.mappane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;

/** The screen's pixels are the pictures' own where they fit, and a fair mixture where not. */
final class FrameComposerTest {

  private static final int SIZE_PX = 40;
  private static final int RED = 0xffff0000;
  private static final int BLUE = 0xff0000ff;
  private static final Viewport VIEW = new Viewport(new MapPoint(0, 0), 100, SIZE_PX, SIZE_PX);

  private final int[] screen = new int[SIZE_PX * SIZE_PX];

  @Test
  void aPictureOfTheViewIsTakenAsItIs() {
    MapFrame noise = noise(VIEW);
    compose(VIEW, noise);
    assertThat(screen).isEqualTo(noise.argbPre());
  }

  @Test
  void aPictureAtTheSameScaleIsMovedByWholePixelsAndTheOneBelowFillsTheRest() {
    MapFrame noise = noise(VIEW);
    MapFrame below = plain(VIEW.withMetresPerPx(400), BLUE);
    compose(VIEW.pannedBy(7, -3), noise, below);
    for (int y = 0; y < SIZE_PX; y++) {
      for (int x = 0; x < SIZE_PX; x++) {
        boolean covered = x >= 7 && y < SIZE_PX - 3;
        int wanted = covered ? noise.argbPre()[(y + 3) * SIZE_PX + x - 7] : BLUE;
        assertThat(at(x, y)).as("%d, %d", x, y).isEqualTo(wanted);
      }
    }
  }

  @Test
  void afterHalfAPixelsWayNothingIsBlurred() {
    MapFrame noise = noise(VIEW);
    compose(VIEW.pannedBy(2.4, 0), noise, plain(VIEW.withMetresPerPx(400), BLUE));
    assertThat(at(2, 5)).isEqualTo(noise.argbPre()[5 * SIZE_PX]);
  }

  @Test
  void whatNoPictureCoversStaysClear() {
    Arrays.fill(screen, RED);
    compose(VIEW.pannedBy(10, 0), plain(VIEW, BLUE));
    assertThat(at(9, 20)).isZero();
    assertThat(at(10, 20)).isEqualTo(BLUE);
    compose(VIEW.pannedBy(500, 0), plain(VIEW, BLUE));
    assertThat(screen).containsOnly(0);
  }

  @Test
  void aPictureOfAnotherScaleIsMixedOfItsNearestPixels() {
    MapFrame noise = noise(VIEW);
    for (double zoom : new double[] {0.6, 0.97, 1.04, 1.7, 3.3}) {
      compose(VIEW.withMetresPerPx(100 / zoom), noise);
      double startPx = SIZE_PX / 2.0 * (1 - zoom);
      for (int y = 0; y < SIZE_PX; y++) {
        for (int x = 0; x < SIZE_PX; x++) {
          double inX = (x + 0.5 - startPx) / zoom - 0.5;
          double inY = (y + 0.5 - startPx) / zoom - 0.5;
          if (inX >= 0 && inY >= 0 && inX <= SIZE_PX - 1 && inY <= SIZE_PX - 1) {
            assertNear(at(x, y), noise, inX, inY);
          }
        }
      }
    }
  }

  @Test
  void onADenseScreenAPicturesPixelsAreTheScreens() {
    Viewport odd = VIEW.withSize(33, 21);
    int columns = FramePlace.columns(33, 1.25);
    int rows = FramePlace.columns(21, 1.25);
    int[] pixels = new Random(2).ints((long) columns * rows).toArray();
    int[] target = new int[columns * rows];
    FramePlace place = FramePlace.of(new MapFrame(odd, pixels, columns, rows), odd, 1.25);
    new FrameComposer().compose(List.of(place), target, columns, rows);
    assertThat(target).isEqualTo(pixels);
  }

  private static void assertNear(int argb, MapFrame frame, double inX, double inY) {
    int x = (int) Math.min(inX, SIZE_PX - 2);
    int y = (int) Math.min(inY, SIZE_PX - 2);
    for (int shift = 0; shift < 32; shift += 8) {
      double upper = mix(channel(frame, x, y, shift), channel(frame, x + 1, y, shift), inX - x);
      double lower =
          mix(channel(frame, x, y + 1, shift), channel(frame, x + 1, y + 1, shift), inX - x);
      assertThat((double) (argb >>> shift & 0xff))
          .isCloseTo(mix(upper, lower, inY - y), within(4.0));
    }
  }

  private static double mix(double a, double b, double part) {
    return a + part * (b - a);
  }

  private static double channel(MapFrame frame, int x, int y, int shift) {
    return frame.argbPre()[y * SIZE_PX + x] >>> shift & 0xff;
  }

  private void compose(Viewport view, MapFrame... pictures) {
    List<FramePlace> places =
        Arrays.stream(pictures).map(frame -> FramePlace.of(frame, view, 1)).toList();
    new FrameComposer().compose(places, screen, SIZE_PX, SIZE_PX);
  }

  private int at(int x, int y) {
    return screen[y * SIZE_PX + x];
  }

  private static MapFrame noise(Viewport view) {
    int[] pixels = new Random(1).ints((long) SIZE_PX * SIZE_PX).toArray();
    return new MapFrame(view, pixels, SIZE_PX, SIZE_PX);
  }

  private static MapFrame plain(Viewport view, int argb) {
    int[] pixels = new int[SIZE_PX * SIZE_PX];
    Arrays.fill(pixels, argb);
    return new MapFrame(view, pixels, SIZE_PX, SIZE_PX);
  }
}
