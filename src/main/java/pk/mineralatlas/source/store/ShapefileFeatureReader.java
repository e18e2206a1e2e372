package pk.mineralatlas.source.store;

import java.io.IOException;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.geotools.api.data.SimpleFeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import pk.mineralatlas.source.Shapefile;
import pk.mineralatlas.source.dbf.DbfCells;
import pk.mineralatlas.source.shape.BadRecordException;
import pk.mineralatlas.source.shape.ShapeDecoder;
import pk.mineralatlas.source.shape.ShpRecord;

/**
 * Reads the features of a shapefile one after the other, past deleted and bad records. Of records
 * whose box lies outside of the wanted one, neither the points nor the values are read. The
 * identifier of a feature is the type's name and its record's number, from 1. One thread.
 */
final class ShapefileFeatureReader implements SimpleFeatureReader {

  private final Shapefile file;
  private final SimpleFeatureType type;
  private final Envelope wanted;
  private final ShpRecord record;
  private final ShapeDecoder decoder;
  private final List<DbfCells> columns;
  private final SimpleFeatureBuilder builder;
  private int next;
  private @Nullable SimpleFeature ready;

  /**
   * @param file is closed with the reader
   * @param wanted a box in the file's coordinates, of which features may be left out that do not
   *     meet it; a null envelope for all features
   */
  ShapefileFeatureReader(
      Shapefile file, SimpleFeatureType type, Envelope wanted, GeometryFactory factory) {
    this.file = file;
    this.type = type;
    this.wanted = wanted;
    this.record = file.shapes().newRecord();
    this.decoder = new ShapeDecoder(factory);
    this.builder = new SimpleFeatureBuilder(type);
    this.columns =
        file.table()
            .map(
                table ->
                    table.fields().stream()
                        .map(field -> new DbfCells(table, field, file.findings()))
                        .toList())
            .orElse(List.of());
  }

  @Override
  public SimpleFeatureType getFeatureType() {
    return type;
  }

  @Override
  public boolean hasNext() throws IOException {
    try {
      while (ready == null && next < file.shapes().records()) {
        ready = feature(next++);
      }
    } catch (InternalError e) {
      // The JVM's way of saying that a mapped file lost the page that was read.
      throw new IOException(file.fileName() + ": changed or vanished while it was read", e);
    }
    return ready != null;
  }

  @Override
  public SimpleFeature next() throws IOException {
    SimpleFeature feature = hasNext() ? ready : null;
    if (feature == null) {
      throw new NoSuchElementException("no feature is left in " + file.fileName());
    }
    ready = null;
    return feature;
  }

  /** The feature of a record; null where there is none to be had. */
  private @Nullable SimpleFeature feature(int number) {
    if (file.isDeleted(number)) {
      return null;
    }
    try {
      file.shapes().read(number, record);
      if (!wanted.isNull() && !meets(record)) {
        return null;
      }
      builder.add(decoder.decode(record));
    } catch (BadRecordException e) {
      file.findings().skip(number, e.why());
      return null;
    }
    for (DbfCells column : columns) {
      builder.add(sqlValue(column.value(number)));
    }
    return builder.buildFeature(type.getTypeName() + "." + (number + 1));
  }

  private boolean meets(ShpRecord shape) {
    if (shape.points() == 0) {
      return false;
    }
    double[] box = shape.box();
    // A box that is none says nothing about the shape.
    boolean isBox = box[0] <= box[2] && box[1] <= box[3];
    return !isBox || wanted.intersects(new Envelope(box[0], box[2], box[1], box[3]));
  }

  private static @Nullable Object sqlValue(@Nullable Object value) {
    return switch (value) {
      case LocalDate date -> Date.valueOf(date);
      case LocalDateTime time -> Timestamp.valueOf(time);
      case null, default -> value;
    };
  }

  @Override
  public void close() {
    file.close();
  }
}
