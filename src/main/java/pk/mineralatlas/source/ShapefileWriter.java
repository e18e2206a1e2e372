package pk.mineralatlas.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.source.dbf.DbfColumn;
import pk.mineralatlas.source.dbf.DbfWriter;
import pk.mineralatlas.source.file.FileSet;
import pk.mineralatlas.source.file.Reasons;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.file.ShapefileParts;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.QuadtreeWriter;
import pk.mineralatlas.source.shape.ShapeType;
import pk.mineralatlas.source.shape.ShpWriter;

/**
 * Writes shapefiles: {@code .shp}, {@code .shx}, {@code .dbf}, {@code .prj} and {@code .cpg}, text
 * in UTF-8, columns as wide as their values need. Everything is checked first; then all files
 * appear together or none does. The same input gives the same bytes. Any thread.
 */
public final class ShapefileWriter {

  /** The reference system of longitude and latitude in degrees as other programs spell it. */
  public static final String WGS84_PRJ =
      "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
          + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

  static final List<String> EXTENSIONS = List.of("shp", "shx", "dbf", "prj", "cpg");

  private static final List<String> STALE_INDEXES = List.of("qix", "sbn", "sbx", "fix", "idm");

  private ShapefileWriter() {}

  /**
   * Writes features whose coordinates are longitudes and latitudes, WGS 84.
   *
   * @param shp the file to write, named {@code *.shp}; the others go beside it
   * @throws ShapefileException if the features do not fit the format, with each reason, or the
   *     files cannot be written; nothing has changed then
   */
  public static void write(
      Path shp, ShapeType type, List<Attribute> attributes, List<SourceFeature> features)
      throws ShapefileException {
    write(shp, type, attributes, features, WGS84_PRJ);
  }

  /**
   * Writes features in any reference system.
   *
   * @param wkt the reference system as well-known text, version 1; empty for a file without {@code
   *     .prj}
   */
  public static void write(
      Path shp,
      ShapeType type,
      List<Attribute> attributes,
      List<SourceFeature> features,
      String wkt)
      throws ShapefileException {
    write(shp, type, attributes, features, WriteOptions.of(wkt));
  }

  /** Writes features as the options say. */
  public static void write(
      Path shp,
      ShapeType type,
      List<Attribute> attributes,
      List<SourceFeature> features,
      WriteOptions options)
      throws ShapefileException {
    List<String> problems = WriteCheck.problems(shp, type, attributes, features);
    if (!problems.isEmpty()) {
      throw new ShapefileException(shp, problems);
    }
    List<DbfColumn> columns = WriteCheck.columns(attributes, features);
    try (FileSet files = new FileSet()) {
      ShapefileParts former = ShapefileParts.of(shp);
      DbfWriter.write(files.replacing(part(former, "dbf")), columns, features);
      if (options.wkt().isPresent()) {
        writeReference(files, part(former, "prj"), options.wkt().get());
      }
      Files.writeString(files.replacing(part(former, "cpg")), "UTF-8", StandardCharsets.US_ASCII);
      if (options.spatialIndex()) {
        QuadtreeWriter.write(files.replacing(part(former, "qix")), features);
      }
      Path shx = files.replacing(part(former, "shx"));
      new ShpWriter(type).write(files.replacing(shp), shx, features);
      STALE_INDEXES.forEach(extension -> files.removing(part(former, extension)));
      files.commit();
    } catch (IOException e) {
      throw new ShapefileException(shp, "cannot be written: " + Reasons.of(e), e);
    }
  }

  /**
   * Writes a layer as it stands, in the coordinates it has.
   *
   * @param wkt the reference system of the layer's coordinates
   */
  public static void write(Path shp, FeatureLayer layer, String wkt) throws ShapefileException {
    List<Attribute> attributes = settled(layer);
    boolean severalPoints = false;
    List<SourceFeature> features = new ArrayList<>(layer.size());
    for (int f = 0; f < layer.size(); f++) {
      List<@org.jspecify.annotations.Nullable Object> values = new ArrayList<>();
      for (int c = 0; c < layer.attributes().size(); c++) {
        Object value = layer.value(f, c);
        boolean isReal = attributes.get(c).type() == Attribute.Type.REAL;
        values.add(isReal && value instanceof Long whole ? (Object) whole.doubleValue() : value);
      }
      SourceFeature feature = new SourceFeature(layer.geometry(f), values);
      severalPoints |= layer.geometry(f).getNumGeometries() > 1;
      features.add(feature);
    }
    ShapeType plain = ShapeType.of(layer.kind());
    ShapeType type = plain == ShapeType.POINT && severalPoints ? ShapeType.MULTIPOINT : plain;
    write(shp, type, attributes, features, wkt);
  }

  /** A column of whole numbers of which one is none becomes one of real numbers. */
  private static List<Attribute> settled(FeatureLayer layer) {
    List<Attribute> settled = new ArrayList<>(layer.attributes());
    for (int c = 0; c < settled.size(); c++) {
      int column = c;
      if (settled.get(c).type() == Attribute.Type.INTEGER
          && IntStream.range(0, layer.size())
              .anyMatch(f -> layer.value(f, column) instanceof Double)) {
        settled.set(c, new Attribute(settled.get(c).name(), Attribute.Type.REAL));
      }
    }
    return settled;
  }

  /**
   * The text cut to what a column can hold (254 bytes of UTF-8), behind a whole character, and with
   * an ellipsis where something was cut.
   */
  public static String fitted(String text) {
    if (DbfColumn.utf8(text).length <= DbfColumn.MAX_TEXT_BYTES) {
      return text;
    }
    String ellipsis = "…";
    int bytes = DbfColumn.utf8(ellipsis).length;
    int end = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      bytes += DbfColumn.utf8(text.substring(end, next)).length;
      if (bytes > DbfColumn.MAX_TEXT_BYTES) {
        break;
      }
      end = next;
    }
    return text.substring(0, end) + ellipsis;
  }

  private static void writeReference(FileSet files, Path prj, String wkt) throws IOException {
    if (wkt.isEmpty()) {
      files.removing(prj);
    } else {
      Files.writeString(files.replacing(prj), wkt);
    }
  }

  /** A former file is replaced however its extension is spelled. */
  private static Path part(ShapefileParts former, String extension) {
    Path plain = sibling(former.shp(), extension);
    String name = String.valueOf(plain.getFileName());
    return former
        .find(extension)
        .filter(file -> stem(String.valueOf(file.getFileName())).equals(stem(name)))
        .orElse(plain);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  static Path sibling(Path shp, String extension) {
    return shp.resolveSibling(stem(String.valueOf(shp.getFileName())) + "." + extension);
  }
}
