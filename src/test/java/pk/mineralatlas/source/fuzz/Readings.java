package pk.mineralatlas.source.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.filter.Filter;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.locationtech.jts.geom.Envelope;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.source.LoadReport;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileInfo;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.ShapefileSource;
import pk.mineralatlas.source.file.ShapefileException;

/** Every way to read a shapefile, with what must hold whatever the file is. */
final class Readings {

  private static final Envelope WINDOW = new Envelope(60, 70, 20, 30);
  private static final ReadOptions OPTIONS = ReadOptions.of("fuzz", LambertConformalConic.PAKISTAN);

  private Readings() {}

  /**
   * Reads files in every way; what is no shapefile may be refused in a sentence.
   *
   * @throws AssertionError if something that must hold does not
   */
  static void all(ShapefileSource source) throws IOException {
    Path folder = Objects.requireNonNull(source.file().toAbsolutePath().getParent());
    Set<String> before = names(folder);
    refuseOr(() -> check(ShapefileReader.read(source, OPTIONS).lookThrough().report()));
    refuseOr(
        () ->
            check(
                ShapefileReader.read(source, OPTIONS.withWindow(WINDOW))
                    .readEverything()
                    .report()));
    refuseOr(
        () -> {
          ShapefileInfo info = ShapefileInfo.of(source);
          require(!info.text().isEmpty() && info.json().startsWith("{"), "info");
        });
    refuseOr(() -> readStore(source.file(), Filter.INCLUDE));
    refuseOr(() -> readStore(source.file(), ECQL.toFilter("BBOX(the_geom, 60, 20, 70, 30)")));
    require(names(folder).equals(before), "something was written beside the input");
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.toString()));
      return names;
    }
  }

  @FunctionalInterface
  private interface Reading {
    void read() throws IOException, ShapefileException, CQLException;
  }

  private static void refuseOr(Reading reading) {
    try {
      reading.read();
    } catch (IOException | ShapefileException e) {
      String message = String.valueOf(e.getMessage());
      require(!message.isBlank() && !message.equals("null"), "a refusal without a reason");
    } catch (CQLException e) {
      throw new AssertionError(e);
    }
  }

  private static void check(LoadReport report) {
    int told = report.features() + report.skipped() + report.deleted() + report.outside();
    require(told == report.records(), report + " does not add up");
  }

  private static void readStore(Path file, Filter filter) throws IOException {
    DataStore store = DataStoreFinder.getDataStore(Map.of("url", file));
    if (store == null) {
      return;
    }
    try (SimpleFeatureIterator features = features(store, filter)) {
      while (features.hasNext()) {
        require(features.next().getAttributeCount() > 0, "a feature without attributes");
      }
    } finally {
      store.dispose();
    }
  }

  /** GeoTools hides a file's fault from callers that cannot be told of one. */
  private static SimpleFeatureIterator features(DataStore store, Filter filter) throws IOException {
    try {
      return store.getFeatureSource(store.getTypeNames()[0]).getFeatures(filter).features();
    } catch (RuntimeException e) {
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      }
      throw e;
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
