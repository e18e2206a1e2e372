package pk.mineralatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.map.FileReport;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.source.LoadReport;
import pk.mineralatlas.source.LoadedLayer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileInfo;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.ui.opened.LayerOpener;
import pk.mineralatlas.ui.opened.OpeningException;

/** Opens shapefiles that people choose. Any thread. */
final class ShapefileOpener implements LayerOpener {

  /** What lies beside a {@code .shp} and belongs to it. */
  private static final Set<String> COMPANIONS =
      Set.of("dbf", "shx", "prj", "cpg", "qix", "sbn", "sbx", "fix", "cst", "qpj");

  @Override
  public List<OpenedLayer> list(Path path) throws OpeningException {
    try {
      if (!Files.exists(path)) {
        throw OpeningException.missing("%s is not there any more.".formatted(path));
      }
      if (Files.isDirectory(path)) {
        return inFolder(path);
      }
      String ending = ending(path);
      if (ending.equals("shp")) {
        return List.of(OpenedLayer.of(path));
      }
      if (COMPANIONS.contains(ending)) {
        return List.of(OpenedLayer.of(shapesOf(path)));
      }
      throw OpeningException.unreadable(
          "%s is no shapefile: choose a .shp, a .zip or a .shz.".formatted(path.getFileName()));
    } catch (IOException e) {
      throw OpeningException.unreadable("%s cannot be read: %s.".formatted(path, e.getMessage()));
    }
  }

  private static List<OpenedLayer> inFolder(Path folder) throws IOException, OpeningException {
    List<OpenedLayer> layers =
        ShapefileInfo.shapefilesAt(folder).stream().map(OpenedLayer::of).toList();
    if (layers.isEmpty()) {
      throw OpeningException.unreadable("There is no shapefile in %s.".formatted(folder));
    }
    return layers;
  }

  private static Path shapesOf(Path companion) throws IOException, OpeningException {
    String stem = stem(companion);
    try (Stream<Path> files = Files.list(companion.toAbsolutePath().getParent())) {
      return files
          .filter(file -> ending(file).equals("shp") && stem(file).equalsIgnoreCase(stem))
          .findFirst()
          .orElseThrow(
              () ->
                  OpeningException.unreadable(
                      "There is no %s.shp beside %s, which holds no shapes itself."
                          .formatted(stem, companion.getFileName())));
    }
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public OpenedFile.Stage read(OpenedLayer layer, Optional<String> reference)
      throws OpeningException {
    FileReport.Stamp stamp =
        stamp(layer)
            .orElseThrow(
                () -> OpeningException.missing("%s is not there.".formatted(layer.source())));
    try {
      ReadOptions options = ReadOptions.of(layer.title(), LambertConformalConic.PAKISTAN);
      LoadedLayer read = ShapefileReader.read(layer.file(), options);
      FileReport report = report(read.report(), stamp);
      return read.report().placed()
          ? OpenedFile.Shown.of(read.features(), report)
          : new OpenedFile.Asking(report, "");
    } catch (ShapefileException e) {
      throw OpeningException.unreadable(sentence(String.valueOf(e.getMessage())));
    } catch (OutOfMemoryError e) {
      throw OpeningException.unreadable(
          "%s is larger than the memory the atlas may use.".formatted(layer.fileName()));
    }
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  private static FileReport report(LoadReport report, FileReport.Stamp stamp) {
    return new FileReport(
        report.type().toString(),
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
