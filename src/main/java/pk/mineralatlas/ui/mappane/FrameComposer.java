package pk.mineralatlas.ui.mappane;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Puts pictures together into the screen's own pixels, in bands that several processors fill where
 * pictures have to be scaled: JavaFX's software pipeline takes ten times longer to show a scaled
 * picture than one that fits. FX thread only.
 */
final class FrameComposer {

  private static final int MOST_BANDS = 4;
  private static final int BANDS = Math.min(MOST_BANDS, Runtime.getRuntime().availableProcessors());

  /** Not the common one, whose threads may give way to the drawing of the map. */
  private static final ForkJoinPool HELPERS = new ForkJoinPool(Math.max(1, BANDS - 1));

  private final List<BandComposer> bands = new ArrayList<>();

  FrameComposer() {
    for (int i = 0; i < BANDS; i++) {
      bands.add(new BandComposer());
    }
  }

  /**
   * Fills the target.
   *
   * @param pictures the top-most first; what none covers becomes transparent
   */
  void compose(List<FramePlace> pictures, int[] target, int widthPx, int heightPx) {
    boolean isCopied = pictures.stream().allMatch(place -> place.zoom() == 1);
    int count = isCopied ? 1 : bands.size();
    List<ForkJoinTask<?>> helped = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      BandComposer band = bands.get(i);
      PixelBox box = new PixelBox(0, heightPx * i / count, widthPx, heightPx * (i + 1) / count);
      helped.add(HELPERS.submit(() -> band.fill(box, pictures, target, widthPx)));
    }
    bands.getFirst().fill(new PixelBox(0, 0, widthPx, heightPx / count), pictures, target, widthPx);
    helped.forEach(ForkJoinTask::join);
  }
}
