package pk.mineralatlas.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.map.FileReport;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.source.LoadReport;
import pk.mineralatlas.source.LoadedLayer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.ui.opened.LayerOpener;
import pk.mineralatlas.ui.opened.OpeningException;

/** Reads shapefiles for the window as the application does. Any thread. */
final class BenchOpener implements LayerOpener {

  private final AtomicInteger unfinished = new AtomicInteger();

  /** Whether all that was opened was looked through to its end. */
  boolean isIdle() {
    return unfinished.get() == 0;
  }

  @Override
  public List<OpenedLayer> list(Path path) {
    return List.of(OpenedLayer.of(path));
  }

  @Override
  public Read read(OpenedLayer layer, Optional<String> reference, Optional<Charset> charset)
      throws OpeningException {
    try {
      LoadedLayer loaded =
          ShapefileReader.read(
              layer.file(), ReadOptions.of(layer.title(), LambertConformalConic.PAKISTAN));
      FileReport.Stamp stamp = stamp(layer).orElseThrow();
      FileReport report = report(loaded.report(), stamp);
      unfinished.incrementAndGet();
      return new Read(OpenedFile.Shown.of(loaded.features(), report), () -> whole(loaded, stamp));
    } catch (ShapefileException e) {
      throw OpeningException.unreadable(String.valueOf(e.getMessage()));
    }
  }

  private FileReport whole(LoadedLayer loaded, FileReport.Stamp stamp) throws ShapefileException {
    try {
      return report(loaded.lookThrough().report(), stamp);
    } finally {
      unfinished.decrementAndGet();
    }
  }

  private static FileReport report(LoadReport report, FileReport.Stamp stamp) {
    return new FileReport(
        report.type().label(),
        report.records(),
        report.features(),
        report.withoutShape(),
        report.skipped(),
        report.deleted(),
        report.encoding(),
        report.reference(),
        report.warnings(),
        stamp);
  }

  @Override
  public Optional<FileReport.Stamp> stamp(OpenedLayer layer) {
    try {
      BasicFileAttributes now = Files.readAttributes(layer.file(), BasicFileAttributes.class);
      return Optional.of(new FileReport.Stamp(now.size(), now.lastModifiedTime().toInstant()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
