package pk.mineralatlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Envelope;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.MapProjection;
import pk.mineralatlas.source.LoadedLayer;
import pk.mineralatlas.source.ReadOptions;
import pk.mineralatlas.source.ShapefileReader;
import pk.mineralatlas.source.file.ShapefileException;

/** One way to read a shapefile, in a process of its own: {@code ShapefileProbe WAY FILE}. */
public final class ShapefileProbe {

  private static final int FEATURES = 10;

  /** The box of {@link ShapefileBench}'s window, a hundredth of the globe's. */
  static final Envelope WINDOW = new Envelope(60, 96, 23, 41);

  private ShapefileProbe() {}

  public static void main(String[] args) throws Exception {
    IO.println("%.1f".formatted(readMs(args[0], Path.of(args[1]))));
  }

  /** Milliseconds from opening the file to what is wanted of it. */
  static double readMs(String way, Path shp) throws IOException, ShapefileException {
    long startNs = System.nanoTime();
    switch (way) {
      case "full" -> read(shp, options(new FileCoordinates()));
      case "map" -> read(shp, options(LambertConformalConic.PAKISTAN));
      case "values" -> read(shp, options(new FileCoordinates())).readEverything();
      case "window" -> read(shp, options(new FileCoordinates()).withWindow(WINDOW));
      case "first" -> readFirst(shp);
      default -> throw new IllegalArgumentException(way);
    }
    return (System.nanoTime() - startNs) / 1e6;
  }

  private static ReadOptions options(MapProjection target) {
    return ReadOptions.of("bench", target);
  }

  private static LoadedLayer read(Path shp, ReadOptions options) throws ShapefileException {
    LoadedLayer loaded = ShapefileReader.read(shp, options);
    if (loaded.features().size() == 0) {
      throw new IllegalStateException("nothing was read of " + shp);
    }
    return loaded;
  }

  private static void readFirst(Path shp) throws IOException {
    DataStore store = DataStoreFinder.getDataStore(Map.of("url", shp));
    try (SimpleFeatureIterator features =
        store.getFeatureSource(store.getTypeNames()[0]).getFeatures().features()) {
      for (int i = 0; i < FEATURES; i++) {
        features.next();
      }
    }
    store.dispose();
  }
}
