package pk.mineralatlas.source;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.data.simple.SimpleFeatureIterator;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.store.ShapefileDataStoreFactory;

/** Reads all shapefiles of a folder in every way; a process of its own with a small heap. */
final class HostileReading {

  private HostileReading() {}

  public static void main(String[] args) throws ShapefileException, IOException {
    PrintStream out = System.out;
    int read = 0;
    for (ShapefileSource source : ShapefileSource.in(Path.of(args[0]))) {
      read += readOrRefuse(source.file());
      out.println(source.file().getFileName());
    }
    out.println("read or refused: " + read);
  }

  /** Anything but a layer or a refusal ends the process. */
  private static int readOrRefuse(Path shp) throws IOException {
    try {
      Samples.read(shp);
      ShapefileInfo.of(shp).text();
      features(shp);
    } catch (ShapefileException e) {
      // a refusal in one sentence is a good answer
    }
    return 1;
  }

  private static void features(Path shp) throws IOException {
    DataStore store =
        new ShapefileDataStoreFactory().createDataStore(Map.of("url", shp.toUri().toURL()));
    try (SimpleFeatureIterator features =
        store.getFeatureSource(store.getTypeNames()[0]).getFeatures().features()) {
      while (features.hasNext()) {
        features.next();
      }
    } finally {
      store.dispose();
    }
  }
}
