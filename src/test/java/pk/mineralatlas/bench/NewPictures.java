package pk.mineralatlas.bench;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the map's new pictures for a while. */
final class NewPictures implements AutoCloseable {

  private final BenchWindow window;
  private final AtomicInteger count = new AtomicInteger();

  private NewPictures(BenchWindow window) {
    this.window = window;
    window.run(() -> window.window().setOnFrame(count::incrementAndGet));
  }

  static NewPictures of(BenchWindow window) {
    return new NewPictures(window);
  }

  int count() {
    return count.get();
  }

  @Override
  public void close() {
    window.run(() -> window.window().setOnFrame(() -> {}));
  }
}
