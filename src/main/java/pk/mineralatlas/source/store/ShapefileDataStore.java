package pk.mineralatlas.source.store;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.type.FeatureTypeFactoryImpl;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import pk.mineralatlas.source.Shapefile;
import pk.mineralatlas.source.ShapefileSource;
import pk.mineralatlas.source.archive.Unpacked;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.shape.BoxIndex;
import pk.mineralatlas.source.shape.ShapeType;

/**
 * A shapefile as a GeoTools data store with one feature type, named as the file. The file is opened
 * anew for each reader and let go with it; the store itself holds nothing but the boxes of the
 * records, as long as the file stays what it was. Threads as GeoTools has it: any may read.
 */
final class ShapefileDataStore extends ContentDataStore {

  private final Path shp;

  /** None once it was written here, in UTF-8 as the file itself says then. */
  private volatile Optional<Charset> charset;

  /** Nobody opens the file while its parts are put in place. */
  private final ReadWriteLock replacing = new ReentrantReadWriteLock();

  private final SpatialIndex spatialIndex;
  private final IndexCache indexes;

  /** What the file was unpacked from; it goes with the store. */
  private final Optional<Unpacked> archive;

  private final String layerName;

  ShapefileDataStore(Path shp, Optional<Charset> charset, SpatialIndex spatialIndex) {
    this(shp, ShapefileSource.of(shp).layerName(), Optional.empty(), charset, spatialIndex);
  }

  /** A store of what was unpacked from an archive, which cannot be written to. */
  static ShapefileDataStore of(
      Unpacked archive, String layerName, Optional<Charset> charset, SpatialIndex spatialIndex) {
    return new ShapefileDataStore(
        archive.shp(), layerName, Optional.of(archive), charset, spatialIndex);
  }

  private ShapefileDataStore(
      Path shp,
      String layerName,
      Optional<Unpacked> archive,
      Optional<Charset> charset,
      SpatialIndex spatialIndex) {
    this.shp = shp;
    this.layerName = layerName;
    this.archive = archive;
    this.charset = charset;
    this.spatialIndex = spatialIndex;
    this.indexes = new IndexCache(spatialIndex != SpatialIndex.NONE);
    setGeometryFactory(new GeometryFactory());
    setFeatureTypeFactory(new FeatureTypeFactoryImpl());
    setFeatureFactory(CommonFactoryFinder.getFeatureFactory(null));
    setFilterFactory(CommonFactoryFinder.getFilterFactory(null));
  }

  String fileName() {
    return String.valueOf(shp.getFileName());
  }

  /** The file, which the caller has to close. */
  Shapefile open() throws IOException {
    replacing.readLock().lock();
    try {
      return Shapefile.open(shp, charset, false);
    } catch (ShapefileException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      replacing.readLock().unlock();
    }
  }

  /** What the file is now. */
  FileState state() throws IOException {
    return FileState.of(shp);
  }

  /**
   * Puts another file in place of this one.
   *
   * @param before the state in which the file must be still
   * @param former the type of the shapes so far, nothing of a new file
   * @throws IOException if the features do not fit the format, somebody else changed the file, or
   *     it cannot be written; nothing changed then
   */
  void replace(
      FileState before,
      SimpleFeatureType type,
      Optional<ShapeType> former,
      Collection<SimpleFeature> features)
      throws IOException {
    if (archive.isPresent()) {
      throw new IOException(layerName + ": lies in an archive; unpack that to change it");
    }
    FeatureFile file = new FeatureFile(shp, type, former, spatialIndex == SpatialIndex.WRITTEN);
    replacing.writeLock().lock();
    try {
      if (!state().equals(before)) {
        throw new IOException(
            fileName() + ": was changed by somebody else meanwhile; nothing was written");
      }
      file.write(features);
      charset = Optional.empty();
    } finally {
      replacing.writeLock().unlock();
    }
  }

  /**
   * A reader of the features that may meet a box, which the caller has to close.
   *
   * @param box in the file's coordinates; a null envelope for all features
   * @param needed whether an attribute of a name is looked at; others are left blank
   */
  ShapefileFeatureReader reader(SimpleFeatureType type, Envelope box, Predicate<String> needed)
      throws IOException {
    FileState before = FileState.of(shp);
    Shapefile file = open();
    try {
      Optional<BoxIndex> index = box.isNull() ? Optional.empty() : indexes.find(file, before);
      PrimitiveIterator.OfInt records =
          index
              .map(i -> Arrays.stream(i.candidates(box)).iterator())
              .orElseGet(() -> Selection.everyRecord(file));
      return new ShapefileFeatureReader(
          file, type, new Selection(records, box, needed), getGeometryFactory());
    } catch (IOException | RuntimeException | Error e) {
      file.close();
      throw e;
    }
  }

  @Override
  protected List<Name> createTypeNames() {
    return List.of(name(layerName));
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
    replace(state(), schema, Optional.empty(), List.of());
  }

  @Override
  public void dispose() {
    super.dispose();
    archive.ifPresent(Unpacked::close);
  }
}
