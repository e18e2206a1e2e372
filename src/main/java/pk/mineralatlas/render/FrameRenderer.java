package pk.mineralatlas.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.QuietThreads;
import pk.mineralatlas.map.MapSnapshot;

/**
 * Draws frames one after the other on a thread of its own. The newest request wins: one that waits
 * is forgotten, the one being drawn is given up. May be called from any thread.
 */
public final class FrameRenderer implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(FrameRenderer.class.getName());

  /** One is drawn while others are shown; more would only take room. */
  private static final int MOST_SPARE = 2;

  private record Request(MapSnapshot snapshot, double pxPerUnit, Consumer<RenderedFrame> done) {}

  private final MapRenderer renderer;
  private final Object lock = new Object();
  private final Thread thread;
  private final Deque<int[]> spare = new ArrayDeque<>();
  private @Nullable Request waiting;
  private boolean closed;

  public FrameRenderer(MapRenderer renderer) {
    this.renderer = renderer;
    this.thread = QuietThreads.factory("map frames ").newThread(this::run);
    thread.start();
  }

  /**
   * Asks for a frame; returns at once.
   *
   * @param pxPerCssPx the output's pixels to one of the snapshot's viewport
   * @param done takes the frame on the drawing thread, unless a newer request came first
   */
  public void request(MapSnapshot snapshot, double pxPerCssPx, Consumer<RenderedFrame> done) {
    synchronized (lock) {
      waiting = new Request(snapshot, pxPerCssPx, done);
      lock.notifyAll();
    }
  }

  /** Takes a frame back that nobody looks at any more; a later one may be drawn over it. */
  public void giveBack(RenderedFrame frame) {
    giveBack(frame.argbPre());
  }

  private void giveBack(int[] pixels) {
    synchronized (lock) {
      if (spare.size() < MOST_SPARE) {
        spare.push(pixels);
      }
    }
  }

  private int[] spare() {
    synchronized (lock) {
      return spare.isEmpty() ? new int[0] : spare.pop();
    }
  }

  /** Ends the thread; a frame being drawn is given up. */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      waiting = null;
      lock.notifyAll();
    }
  }

  private boolean isSuperseded() {
    synchronized (lock) {
      return closed || waiting != null;
    }
  }

  private void run() {
    for (Request next = take(); next != null; next = take()) {
      try {
        draw(next);
      } catch (RuntimeException e) {
        LOG.log(
            Level.WARNING, "A frame of the map could not be drawn; the last one stays shown.", e);
      }
    }
  }

  private @Nullable Request take() {
    synchronized (lock) {
      while (waiting == null && !closed) {
        try {
          lock.wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return null;
        }
      }
      Request next = waiting;
      waiting = null;
      return next;
    }
  }

  private void draw(Request request) {
    BufferedImage image =
        renderer.image(
            request.snapshot(),
            DrawOptions.screen(request.pxPerUnit()),
            spare(),
            this::isSuperseded);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    if (isSuperseded()) {
      giveBack(pixels);
    } else {
      request
          .done()
          .accept(
              new RenderedFrame(
                  request.snapshot().viewport(), pixels, image.getWidth(), image.getHeight()));
    }
  }
}
