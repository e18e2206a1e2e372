package pk.mineralatlas.source.store;

import java.io.IOException;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.geotools.api.data.SimpleFeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import pk.mineralatlas.source.Shapefile;
import pk.mineralatlas.source.dbf.DbfCells;
import pk.mineralatlas.source.dbf.DbfTable;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.shape.BadRecordException;
import pk.mineralatlas.source.shape.ShapeDecoder;
import pk.mineralatlas.source.shape.ShapeScan;
import pk.mineralatlas.source.shape.ShapeType;
import pk.mineralatlas.source.shape.ShpRecord;

/**
 * Reads the features of a shapefile one after the other, past deleted and bad records. Of records
 * whose box lies outside of the wanted one, neither the points nor the values are read; of the
 * others only the columns that are needed. The identifier of a feature is the type's name and its
 * record's number, from 1. One thread.
 */
final class ShapefileFeatureReader implements SimpleFeatureReader {

  private final Shapefile file;
  private final SimpleFeatureType type;
  private final Selection selection;
  private final boolean isShapeNeeded;
  private final ShpRecord record;
  private final ShapeDecoder decoder;
  private final List<Optional<DbfCells>> columns;
  private final ShapeScan scan = new ShapeScan();
  private final SimpleFeatureBuilder builder;
  private @Nullable SimpleFeature ready;

  /**
   * @param file is closed with the reader
   */
  ShapefileFeatureReader(
      Shapefile file, SimpleFeatureType type, Selection selection, GeometryFactory factory) {
    this.file = file;
    this.type = type;
    this.selection = selection;
    this.isShapeNeeded = selection.needed().test(FeatureSchema.GEOMETRY);
    this.record = file.shapes().newRecord();
    this.decoder = new ShapeDecoder(factory);
    this.builder = new SimpleFeatureBuilder(type);
    this.columns = file.table().map(this::columns).orElse(List.of());
  }

  /** The columns in the order of the type, those that are not needed as gaps. */
  private List<Optional<DbfCells>> columns(DbfTable table) {
    List<Optional<DbfCells>> all = new ArrayList<>();
    for (int c = 0; c < table.fields().size(); c++) {
      String name = type.getDescriptor(c + 1).getLocalName();
      all.add(
          selection.needed().test(name)
              ? Optional.of(new DbfCells(table, table.fields().get(c), file.findings()))
              : Optional.empty());
    }
    return all;
  }

  @Override
  public SimpleFeatureType getFeatureType() {
    return type;
  }

  String fileName() {
    return file.fileName();
  }

  /** What the file says its shapes are. */
  ShapeType shapeType() {
    return file.shapes().type();
  }

  /** What was odd about what was read so far. */
  Findings findings() {
    return file.findings();
  }

  @Override
  public boolean hasNext() throws IOException {
    try {
      while (ready == null && selection.records().hasNext()) {
        ready = feature(selection.records().nextInt());
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
      if (!selection.box().isNull() && !meets(record)) {
        return null;
      }
      builder.add(shape());
    } catch (BadRecordException e) {
      file.findings().skip(number, e.why());
      return null;
    }
    for (Optional<DbfCells> column : columns) {
      builder.add(column.isPresent() ? sqlValue(column.get().value(number)) : null);
    }
    return builder.buildFeature(type.getTypeName() + "." + (number + 1));
  }

  private @Nullable Geometry shape() throws BadRecordException {
    if (!isShapeNeeded) {
      // A record whose points cannot be read is no feature whatever is asked of it.
      scan.check(record);
      return null;
    }
    return decoder.decode(record);
  }

  private boolean meets(ShpRecord shape) {
    if (shape.points() == 0) {
      return false;
    }
    double[] box = shape.box();
    // A box that is none says nothing about the shape.
    boolean isBox = box[0] <= box[2] && box[1] <= box[3];
    return !isBox || selection.box().intersects(new Envelope(box[0], box[2], box[1], box[3]));
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
