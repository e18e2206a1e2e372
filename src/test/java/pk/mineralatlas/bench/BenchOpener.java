package pk.mineralatlas.bench;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import pk.mineralatlas.app.ShapefileOpener;
import pk.mineralatlas.map.FileReport;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.ui.opened.LayerOpener;
import pk.mineralatlas.ui.opened.OpeningException;

/** Opens shapefiles as the application does, and knows when it is done with them. Any thread. */
final class BenchOpener implements LayerOpener {

  private final LayerOpener opener = new ShapefileOpener();
  private final AtomicInteger unfinished = new AtomicInteger();

  /** Whether all that was opened was looked through to its end. */
  boolean isIdle() {
    return unfinished.get() == 0;
  }

  @Override
  public List<OpenedLayer> list(Path path) throws OpeningException {
    return opener.list(path);
  }

  @Override
  public Read read(OpenedLayer layer, Optional<String> reference, Optional<Charset> charset)
      throws OpeningException {
    Read read = opener.read(layer, reference, charset);
    unfinished.incrementAndGet();
    return new Read(
        read.stage(),
        () -> {
          try {
            return read.whole().call();
          } finally {
            unfinished.decrementAndGet();
          }
        });
  }

  @Override
  public Optional<FileReport.Stamp> stamp(OpenedLayer layer) {
    return opener.stamp(layer);
  }
}
