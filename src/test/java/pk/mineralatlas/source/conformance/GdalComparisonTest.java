package pk.mineralatlas.source.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.source.Gdal;
import pk.mineralatlas.source.Shapefile;
import pk.mineralatlas.source.dbf.TextEncoding;
import pk.mineralatlas.source.file.ShapefileException;

/**
 * Every file that both open gives the same records, shapes and values here and in GDAL: those of
 * the atlas, one of each type we write, and where they are at hand those of the npm package and of
 * other projects. What differs is listed with its reason in {@code gdal-deviations.tsv}: what is
 * not listed fails, and so does what is listed and differs no more.
 */
class GdalComparisonTest {

  @TempDir Path folder;

  private final Map<String, Integer> found = new ConcurrentSkipListMap<>();
  private final AtomicLong files = new AtomicLong();
  private final AtomicLong records = new AtomicLong();
  private final AtomicLong values = new AtomicLong();

  @Test
  void recordsShapesAndValuesAreThoseGdalReads(TestReporter reporter) throws Exception {
    Gdal.assumeInstalled();
    Map<String, Path> all = files();

    all.entrySet().parallelStream().forEach(file -> compare(file.getKey(), file.getValue()));

    reporter.publishEntry(
        "compared with GDAL",
        "%,d files, %,d records, %,d values".formatted(files.get(), records.get(), values.get()));
    Map<String, Integer> listed = listed();
    listed.keySet().removeIf(key -> !all.containsKey(key.substring(0, key.indexOf('\t'))));
    // Written as the table is, so that a change of it is one look away.
    Path target = Path.of(System.getProperty("atlas.home", "."), "target");
    Files.write(Files.createDirectories(target).resolve("gdal-deviations.tsv"), lines(found));
    assertThat(lines(found)).isEqualTo(lines(listed));
  }

  private static List<String> lines(Map<String, Integer> deviations) {
    return deviations.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()).toList();
  }

  private Map<String, Path> files() throws IOException, ShapefileException {
    Path home = Path.of(System.getProperty("atlas.home", "."));
    Map<String, Path> all = new TreeMap<>();
    add(all, "atlas", home.resolve("shapefiles"));
    add(all, "npm", home.resolve("target/npm-shapefile/goldens"));
    add(all, "corpus", home.resolve("../shared/corpus").normalize());
    WrittenFiles.in(folder).forEach(shp -> all.put("written/" + shp.getFileName(), shp));
    return all;
  }

  private static void add(Map<String, Path> all, String name, Path folder)
      throws ShapefileException {
    if (Files.isDirectory(folder)) {
      StoredFeatures.shapefilesIn(folder)
          .forEach(shp -> all.put(name + "/" + folder.relativize(shp), shp));
    }
  }

  private void compare(String name, Path shp) {
    try {
      Optional<GdalTable> gdal = GdalTable.read(copy(shp), undeclared(shp));
      List<SimpleFeature> features = StoredFeatures.of(shp, Optional.empty());
      if (gdal.isEmpty()) {
        found.put(name + "\tGDAL does not open it", 1);
        return;
      }
      GdalComparison comparison = new GdalComparison(gdal.get());
      comparison
          .deviations(features)
          .forEach((what, count) -> found.put(name + "\t" + what, count));
      files.incrementAndGet();
      records.addAndGet(gdal.get().rows().size());
      values.addAndGet(comparison.values());
    } catch (IOException e) {
      refusedHere(name, shp);
    } catch (SQLException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** A file that both refuse is no difference. */
  private void refusedHere(String name, Path shp) {
    try {
      if (GdalTable.read(copy(shp), Optional.empty()).isPresent()) {
        found.put(name + "\twe do not open it", 1);
      }
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** The encoding where the file declares none: GDAL has no guess of its own then. */
  private static Optional<Charset> undeclared(Path shp) throws IOException {
    try (Shapefile file = Shapefile.open(shp, Optional.empty(), false)) {
      return file.table()
          .map(table -> table.encoding())
          .filter(encoding -> !encoding.how().startsWith("by "))
          .map(TextEncoding::charset);
    } catch (ShapefileException e) {
      throw new IOException(e);
    }
  }

  /** The file and all beside it in a folder where GDAL may write. */
  private Path copy(Path shp) throws IOException {
    Path target = Files.createTempDirectory(folder, "gdal");
    String stem = stem(shp);
    Path parent = Objects.requireNonNull(shp.toAbsolutePath().getParent());
    try (DirectoryStream<Path> beside = Files.newDirectoryStream(parent)) {
      for (Path file : beside) {
        if (Files.isRegularFile(file) && stem(file).equals(stem)) {
          Files.copy(file, target.resolve(String.valueOf(file.getFileName())));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return target.resolve(String.valueOf(shp.getFileName()));
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
  }

  /** File, what differs, in how many records; the reason is for people. */
  private static Map<String, Integer> listed() throws IOException {
    Map<String, Integer> listed = new TreeMap<>();
    try (InputStream table =
        Objects.requireNonNull(
            GdalComparisonTest.class.getResourceAsStream("gdal-deviations.tsv"))) {
      for (String line :
          new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        List<String> cells = List.of(line.split("\t", -1));
        if (!line.startsWith("#")) {
          assertThat(cells).as(line).hasSize(4);
          assertThat(cells.get(3)).as("the reason of %s", line).isNotBlank();
          listed.put(cells.get(0) + "\t" + cells.get(1), Integer.valueOf(cells.get(2)));
        }
      }
    }
    return listed;
  }
}
