package pk.mineralatlas.source.conformance;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import pk.mineralatlas.source.ShapefileSource;
import pk.mineralatlas.source.file.ShapefileException;

/** All features of a shapefile, as any program that uses GeoTools gets them. */
final class StoredFeatures {

  private StoredFeatures() {}

  static List<SimpleFeature> of(Path shp, Optional<Charset> charset) throws IOException {
    Map<String, Object> params = new HashMap<>();
    params.put("url", shp.toUri().toURL());
    charset.ifPresent(known -> params.put("charset", known));
    DataStore store = DataStoreFinder.getDataStore(params);
    try (SimpleFeatureIterator features =
        store.getFeatureSource(store.getTypeNames()[0]).getFeatures().features()) {
      List<SimpleFeature> all = new ArrayList<>();
      while (features.hasNext()) {
        all.add(features.next());
      }
      return all;
    } finally {
      store.dispose();
    }
  }

  /** The shapefiles in a folder and below, without those in archives. */
  static List<Path> shapefilesIn(Path folder) throws ShapefileException {
    return ShapefileSource.in(folder).stream()
        .filter(source -> !source.isMember())
        .map(ShapefileSource::file)
        .toList();
  }

  /** The number of a feature's record, from 0. */
  static int record(SimpleFeature feature) {
    String id = feature.getID();
    return Integer.parseInt(id.substring(id.lastIndexOf('.') + 1)) - 1;
  }
}
