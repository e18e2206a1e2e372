package pk.mineralatlas.source.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.filter.text.ecql.ECQL;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.Samples;
import pk.mineralatlas.source.ShapefileWriter;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeType;

/** A shapefile of a hundred points, and short ways to ask for them. */
final class Grid {

  private Grid() {}

  /** A hundred points, ten by ten, a degree apart, from (60, 25) on. */
  static Path write(Path folder, String fileName) throws Exception {
    List<SourceFeature> features = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      features.add(
          SourceFeature.of(
              Samples.wkt("POINT (%d %d)".formatted(60 + i % 10, 25 + i / 10)),
              i % 3 == 0 ? "کوئلہ" : "copper",
              (long) (i * 37 % 100)));
    }
    Path shp = folder.resolve(fileName);
    ShapefileWriter.write(
        shp,
        ShapeType.POINT,
        List.of(
            new Attribute("mineral", Attribute.Type.TEXT),
            new Attribute("rank", Attribute.Type.INTEGER)),
        features);
    return shp;
  }

  static DataStore open(Object url, Object... more) throws IOException {
    Map<String, Object> params = new HashMap<>();
    params.put("url", url);
    for (int i = 0; i < more.length; i += 2) {
      params.put(more[i].toString(), more[i + 1]);
    }
    DataStore store = DataStoreFinder.getDataStore(params);
    assertThat(store).as("a store for " + params).isNotNull();
    return store;
  }

  static SimpleFeatureSource only(DataStore store) throws IOException {
    return store.getFeatureSource(store.getTypeNames()[0]);
  }

  static List<SimpleFeature> all(SimpleFeatureSource source, Query query) throws IOException {
    List<SimpleFeature> all = new ArrayList<>();
    try (SimpleFeatureIterator features = source.getFeatures(query).features()) {
      while (features.hasNext()) {
        all.add(features.next());
      }
    }
    return all;
  }

  static Query query(String cql) throws Exception {
    return new Query("grid", ECQL.toFilter(cql));
  }
}
