package pk.mineralatlas.source.store;

import java.io.IOException;
import java.util.Optional;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureStore;
import org.geotools.filter.visitor.ExtractBoundsFilterVisitor;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.locationtech.jts.geom.Envelope;
import pk.mineralatlas.source.Shapefile;
import pk.mineralatlas.source.shape.ShapeScan;
import pk.mineralatlas.source.shape.ShapeType;
import pk.mineralatlas.source.shape.ShpRecord;

/**
 * The features of one shapefile. Whatever changes, the whole file is written anew when the writer
 * is closed. Threads as GeoTools has it.
 */
final class ShapefileFeatureStore extends ContentFeatureStore {

  ShapefileFeatureStore(ContentEntry entry) {
    super(entry, Query.ALL);
  }

  private ShapefileDataStore store() {
    return (ShapefileDataStore) getDataStore();
  }

  @Override
  protected SimpleFeatureType buildFeatureType() throws IOException {
    try (Shapefile file = store().open()) {
      return FeatureSchema.of(file, getEntry().getName());
    }
  }

  @Override
  protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
    ReferencedEnvelope bounds = new ReferencedEnvelope(getSchema().getCoordinateReferenceSystem());
    if (query.getFilter() == Filter.INCLUDE) {
      bounds.expandToInclude(scanned().box());
      return bounds;
    }
    try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = filtered(query)) {
      while (reader.hasNext()) {
        bounds.include(reader.next().getBounds());
      }
    }
    return bounds;
  }

  @Override
  protected int getCountInternal(Query query) throws IOException {
    if (query.getFilter() == Filter.INCLUDE) {
      return scanned().shapes();
    }
    Query bare = new Query(query);
    bare.setPropertyNames(new String[0]);
    int count = 0;
    try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = filtered(bare)) {
      while (reader.hasNext()) {
        reader.next();
        count++;
      }
    }
    return count;
  }

  /** All records that can be read, counted and measured without making features of them. */
  private ShapeScan scanned() throws IOException {
    ShapeScan scan = new ShapeScan();
    try (Shapefile file = store().open()) {
      ShpRecord record = file.shapes().newRecord();
      file.shapes().settle();
      for (int i = 0; i < file.shapes().records(); i++) {
        if (!file.isDeleted(i)) {
          scan.add(file.shapes(), i, record);
        }
      }
    } catch (InternalError e) {
      throw new IOException(store().fileName() + ": changed while it was read", e);
    }
    return scan;
  }

  private FeatureReader<SimpleFeatureType, SimpleFeature> filtered(Query query) throws IOException {
    FeatureReader<SimpleFeatureType, SimpleFeature> reader = getReaderInternal(query);
    return query.getFilter() == Filter.INCLUDE
        ? reader
        : new org.geotools.data.FilteringFeatureReader<>(reader, query.getFilter());
  }

  @Override
  protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query)
      throws IOException {
    SimpleFeatureType type = getAbsoluteSchema();
    // What a transaction moved into the box lies outside of it in the file.
    boolean isChanged =
        getTransaction() != null && !getTransaction().equals(Transaction.AUTO_COMMIT);
    Envelope box = isChanged ? new Envelope() : wanted(query.getFilter());
    return store().reader(type, box, NeededAttributes.of(query, type));
  }

  /** The box that a filter confines its features to; a null envelope where it does not. */
  private static Envelope wanted(Filter filter) {
    Object box = filter.accept(ExtractBoundsFilterVisitor.BOUNDS_VISITOR, new Envelope());
    boolean isConfined =
        box instanceof Envelope e
            && !e.isNull()
            && Double.isFinite(e.getMinX() + e.getMaxX() + e.getMinY() + e.getMaxY());
    return isConfined ? (Envelope) box : new Envelope();
  }

  @Override
  protected FeatureWriter<SimpleFeatureType, SimpleFeature> getWriterInternal(
      Query query, int flags) throws IOException {
    // To commit a transaction means to change, to remove and to add.
    boolean appends = (flags & (WRITER_UPDATE | WRITER_COMMIT)) == 0;
    FileState before = store().state();
    ShapefileFeatureReader existing =
        store().reader(getAbsoluteSchema(), new Envelope(), _ -> true);
    return new ShapefileFeatureWriter(
        features -> {
          Optional<ShapeType> former = Optional.of(existing.shapeType());
          store().replace(before, existing.getFeatureType(), former, features);
          getState().flush();
        },
        existing,
        appends);
  }
}
