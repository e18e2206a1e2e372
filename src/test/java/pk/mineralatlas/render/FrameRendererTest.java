package pk.mineralatlas.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapLayer;
import pk.mineralatlas.map.MapSnapshot;

class FrameRendererTest {

  private static final long PATIENCE_S = 30;

  private static MapSnapshot wide(int widthPx) {
    return ToyMap.snapshot(new Viewport(new MapPoint(0, 0), 1000, widthPx, 10), List.of());
  }

  @Test
  void drawsAtTheResolutionOfTheScreen() throws InterruptedException {
    BlockingQueue<RenderedFrame> frames = new LinkedBlockingQueue<>();
    try (FrameRenderer renderer = new FrameRenderer(MapRenderer.bundled())) {
      renderer.request(wide(20), 1.5, frames::add);
      RenderedFrame frame = frames.poll(PATIENCE_S, TimeUnit.SECONDS);
      assertThat(frame).isNotNull();
      assertThat(frame.widthPx()).isEqualTo(30);
      assertThat(frame.heightPx()).isEqualTo(15);
      assertThat(frame.argbPre()).hasSize(450);
      assertThat(frame.viewport()).isEqualTo(wide(20).viewport());
    }
  }

  @Test
  void ofThoseThatWaitOnlyTheNewestIsDrawn() throws InterruptedException {
    BlockingQueue<Integer> widths = new LinkedBlockingQueue<>();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    try (FrameRenderer renderer = new FrameRenderer(MapRenderer.bundled())) {
      renderer.request(
          wide(10),
          1,
          frame -> {
            begun.countDown();
            awaitQuietly(asked);
            widths.add(frame.widthPx());
          });
      begun.await();
      for (int width = 11; width <= 20; width++) {
        renderer.request(wide(width), 1, frame -> widths.add(frame.widthPx()));
      }
      asked.countDown();
      assertThat(widths.poll(PATIENCE_S, TimeUnit.SECONDS)).isEqualTo(10);
      assertThat(widths.poll(PATIENCE_S, TimeUnit.SECONDS)).isEqualTo(20);
      assertThat(widths).isEmpty();
    }
  }

  @Test
  void aFrameBeingDrawnIsGivenUpForANewerOne() throws InterruptedException {
    BlockingQueue<Integer> widths = new LinkedBlockingQueue<>();
    CountDownLatch drawing = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    MapRenderer waiting =
        new MapRenderer(
            () -> {
              drawing.countDown();
              awaitQuietly(asked);
              return Optional.empty();
            });
    try (FrameRenderer renderer = new FrameRenderer(waiting)) {
      renderer.request(withRelief(10), 1, frame -> widths.add(frame.widthPx()));
      drawing.await();
      renderer.request(withRelief(20), 1, frame -> widths.add(frame.widthPx()));
      asked.countDown();
      assertThat(widths.poll(PATIENCE_S, TimeUnit.SECONDS)).isEqualTo(20);
      assertThat(widths).isEmpty();
    }
  }

  @Test
  void aFrameThatWasGivenBackIsDrawnOver() throws InterruptedException {
    BlockingQueue<RenderedFrame> frames = new LinkedBlockingQueue<>();
    try (FrameRenderer renderer = new FrameRenderer(new MapRenderer(Optional::empty))) {
      renderer.request(wide(20), 1, frames::add);
      RenderedFrame first = frames.poll(PATIENCE_S, TimeUnit.SECONDS);
      int[] pixels = first.argbPre().clone();
      renderer.giveBack(first);
      Arrays.fill(first.argbPre(), 0xff123456);
      renderer.request(wide(20), 1, frames::add);
      RenderedFrame second = frames.poll(PATIENCE_S, TimeUnit.SECONDS);
      assertThat(second.argbPre()).isSameAs(first.argbPre()).isEqualTo(pixels);
      renderer.giveBack(second);
      renderer.request(wide(30), 1, frames::add);
      assertThat(frames.poll(PATIENCE_S, TimeUnit.SECONDS).widthPx()).isEqualTo(30);
    }
  }

  private static MapSnapshot withRelief(int widthPx) {
    return wide(widthPx).withLayers(List.of(MapLayer.relief()));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
