package pk.mineralatlas.render.strip;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import pk.mineralatlas.feature.QuietThreads;
import pk.mineralatlas.render.raster.Picture;
import pk.mineralatlas.render.raster.Tint;

/**
 * Draws layers by their rules on a picture, with all processors: each takes strip after strip, and
 * on a strip draws all layers, so that its pixels stay near at hand. The strips depend on the
 * picture's size alone, and so does the result. Keeps sprites from frame to frame. Any thread.
 */
public final class LayerPainter {

  /** Pixels of a strip that a processor's own cache holds together with their coverage. */
  private static final int MOST_PIXELS = 1 << 17;

  private static final int FEWEST_ROWS = 8;
  private static final int LEAST_STRIPS = 12;

  private final SpriteStore sprites = new SpriteStore();

  /** Takes how long the parts of a drawing took, nanoseconds, shared out over the processors. */
  @FunctionalInterface
  public interface Clock {
    void took(long styleNanos, long queryNanos, long drawNanos);
  }

  /** Draws layers, the first lowest; unfinished where it was cancelled. */
  public void draw(
      Picture picture,
      PictureView view,
      List<StyledLayer> layers,
      BooleanSupplier cancelled,
      Clock clock) {
    long start = System.nanoTime();
    StrokeMaker maker = new StrokeMaker(view, sprites);
    List<LayerWork> works = layers.stream().map(maker::layer).toList();
    Optional<Tint> background =
        view.background().map(colour -> new Tint(view.palette().argb(colour)));
    long styled = System.nanoTime();
    Frame frame = new Frame(picture, view.scale(), background, works, cancelled);
    long queryNanos = frame.draw();
    clock.took(styled - start, queryNanos, System.nanoTime() - styled - queryNanos);
  }

  private record Frame(
      Picture picture,
      Scale scale,
      Optional<Tint> background,
      List<LayerWork> layers,
      BooleanSupplier cancelled) {

    /** Draws all strips; returns how much of the time went into looking features up. */
    long draw() {
      int rows =
          Math.max(
              FEWEST_ROWS,
              Math.min(MOST_PIXELS / picture.widthPx(), picture.heightPx() / LEAST_STRIPS));
      int strips = (picture.heightPx() + rows - 1) / rows;
      int threads = Math.min(strips, Runtime.getRuntime().availableProcessors());
      AtomicInteger next = new AtomicInteger();
      AtomicLong queryNanos = new AtomicLong();
      QuietThreads.all(
          threads,
          _ -> {
            StripPainter painter = new StripPainter(picture, scale, cancelled);
            for (int s = next.getAndIncrement(); s < strips; s = next.getAndIncrement()) {
              draw(painter, s * rows, Math.min(picture.heightPx(), (s + 1) * rows));
            }
            queryNanos.addAndGet(painter.queryNanos());
          });
      return queryNanos.get() / threads;
    }

    private void draw(StripPainter painter, int topPx, int bottomPx) {
      painter.begin(topPx, bottomPx);
      background.ifPresent(painter::clear);
      for (LayerWork layer : layers) {
        if (cancelled.getAsBoolean()) {
          return;
        }
        painter.draw(layer);
      }
    }
  }
}
