package pk.mineralatlas.source.store;

import java.io.IOException;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureStore;
import org.geotools.filter.visitor.ExtractBoundsFilterVisitor;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.locationtech.jts.geom.Envelope;
import pk.mineralatlas.source.Shapefile;

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
    try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = filtered(query)) {
      while (reader.hasNext()) {
        bounds.include(reader.next().getBounds());
      }
    }
    return bounds;
  }

  @Override
  protected int getCountInternal(Query query) throws IOException {
    int count = 0;
    try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = filtered(query)) {
      while (reader.hasNext()) {
        reader.next();
        count++;
      }
    }
    return count;
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
    return new ShapefileFeatureReader(
        store().open(), getSchema(), wanted(query.getFilter()), store().getGeometryFactory());
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
    boolean appends = (flags & WRITER_UPDATE) == 0;
    return new ShapefileFeatureWriter(
        new FeatureFile(store().shp(), getSchema()),
        (ShapefileFeatureReader) getReaderInternal(Query.ALL),
        appends,
        getState()::flush);
  }
}
