package pk.mineralatlas.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.map.FileReport;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.source.LoadReport;
import pk.mineralatlas.source.LoadedLayer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.ShapefileSource;
import pk.mineralatlas.source.ThinningFolder;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.ShapefileParts;
import pk.mineralatlas.ui.opened.LayerOpener;
import pk.mineralatlas.ui.opened.OpeningException;

/** Opens shapefiles that people choose. Any thread. */
public final class ShapefileOpener implements LayerOpener {

  private static final long LARGE_TABLE_BYTES = 200L * 1024 * 1024;
  private static final String PLANE = "atlas";

  private final Optional<ThinningFolder> thinned;

  /** Keeps nothing from run to run. */
  public ShapefileOpener() {
    this.thinned = Optional.empty();
  }

  /**
   * @param thinned where it is kept how layers are thinned for far views
   */
  public ShapefileOpener(ThinningFolder thinned) {
    this.thinned = Optional.of(thinned);
  }

  @Override
  public List<OpenedLayer> list(Path path) throws OpeningException {
    if (!Files.exists(path)) {
      throw OpeningException.missing("%s is not there any more.".formatted(path));
    }
    try {
      return ShapefileSource.in(path).stream()
          .map(source -> new OpenedLayer(source.file(), source.member()))
          .toList();
    } catch (ShapefileException e) {
      throw OpeningException.unreadable(sentence(String.valueOf(e.getMessage())));
    }
  }

  @Override
  public Read read(OpenedLayer layer, Optional<String> reference, Optional<Charset> charset)
      throws OpeningException {
    FileReport.Stamp stamp =
        stamp(layer)
            .orElseThrow(
                () -> OpeningException.missing("%s is not there.".formatted(layer.source())));
    ReadOptions options = charset.map(options(layer)::withCharset).orElseGet(() -> options(layer));
    try {
      return reference.isPresent()
          ? readAs(layer, options, reference.get(), stamp)
          : read(layer, load(layer, options), stamp);
    } catch (ShapefileException e) {
      throw OpeningException.unreadable(sentence(String.valueOf(e.getMessage())));
    } catch (OutOfMemoryError e) {
      throw OpeningException.unreadable(
          "%s is larger than the memory the atlas may use.".formatted(layer.fileName()));
    }
  }

  private static ReadOptions options(OpenedLayer layer) {
    return ReadOptions.of(layer.title(), LambertConformalConic.PAKISTAN);
  }

  private LoadedLayer load(OpenedLayer layer, ReadOptions options) throws ShapefileException {
    ShapefileSource source = new ShapefileSource(layer.file(), layer.member());
    LoadedLayer loaded = ShapefileReader.read(source, options);
    thinned
        .flatMap(folder -> folder.of(source, PLANE + options.reference().orElse("")))
        .ifPresent(loaded.features().details()::keepIn);
    return loaded;
  }

  private static Read read(OpenedLayer layer, LoadedLayer loaded, FileReport.Stamp stamp) {
    FileReport report = report(loaded.report(), stamp);
    return new Read(
        loaded.report().placed()
            ? OpenedFile.Shown.of(loaded.features(), report)
            : new OpenedFile.Asking(report, ""),
        whole(layer, loaded, report));
  }

  /** Where an answer is of no use, the question stays and tells why. */
  private Read readAs(
      OpenedLayer layer, ReadOptions options, String reference, FileReport.Stamp stamp)
      throws ShapefileException {
    try {
      return read(layer, load(layer, options.withReference(reference)), stamp);
    } catch (ShapefileException e) {
      // A fault of the file itself comes to light here once more.
      LoadedLayer unanswered = load(layer, options);
      FileReport report = report(unanswered.report(), stamp);
      String problem = sentence(String.join("; ", e.problems()));
      return new Read(new OpenedFile.Asking(report, problem), whole(layer, unanswered, report));
    }
  }

  private static Callable<FileReport> whole(
      OpenedLayer layer, LoadedLayer loaded, FileReport report) {
    return () ->
        isTableLarge(layer) ? report : report(loaded.lookThrough().report(), report.stamp());
  }

  /** A table that would fill the memory is read when someone asks for its values. */
  private static boolean isTableLarge(OpenedLayer layer) throws IOException {
    Optional<Path> table =
        layer.member().isEmpty() ? ShapefileParts.of(layer.file()).find("dbf") : Optional.empty();
    return table.isPresent() && Files.size(table.get()) > LARGE_TABLE_BYTES;
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
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
