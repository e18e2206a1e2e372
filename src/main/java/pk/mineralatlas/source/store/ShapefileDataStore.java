package pk.mineralatlas.source.store;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.type.FeatureTypeFactoryImpl;
import org.locationtech.jts.geom.GeometryFactory;
import pk.mineralatlas.source.Shapefile;
import pk.mineralatlas.source.file.ShapefileException;

/**
 * A shapefile as a GeoTools data store with one feature type, named as the file. The file is opened
 * anew for each reader and let go with it, so that the store itself holds nothing. Threads as
 * GeoTools has it: any may read.
 */
final class ShapefileDataStore extends ContentDataStore {

  private final Path shp;
  private final Optional<Charset> charset;

  ShapefileDataStore(Path shp, Optional<Charset> charset) {
    this.shp = shp;
    this.charset = charset;
    setGeometryFactory(new GeometryFactory());
    setFeatureTypeFactory(new FeatureTypeFactoryImpl());
    setFeatureFactory(CommonFactoryFinder.getFeatureFactory(null));
    setFilterFactory(CommonFactoryFinder.getFilterFactory(null));
  }

  Path shp() {
    return shp;
  }

  /** The file, which the caller has to close. */
  Shapefile open() throws IOException {
    try {
      return Shapefile.open(shp, charset, false);
    } catch (ShapefileException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  protected List<Name> createTypeNames() {
    String file = String.valueOf(shp.getFileName());
    return List.of(name(file.substring(0, file.lastIndexOf('.'))));
  }

  @Override
  protected ContentFeatureSource createFeatureSource(ContentEntry entry) throws IOException {
    if (!Files.exists(shp)) {
      throw new IOException(shp.getFileName() + ": there is no such file; create its schema first");
    }
    return new ShapefileFeatureStore(entry);
  }

  /** Makes an empty shapefile; the name of the type must be that of the file. */
  @Override
  public void createSchema(SimpleFeatureType schema) throws IOException {
    new FeatureFile(shp, schema).write(List.of());
  }
}
