package pk.mineralatlas.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.dbf.DbfColumn;
import pk.mineralatlas.source.dbf.DbfWriter;
import pk.mineralatlas.source.file.SourceFeature;
import pk.mineralatlas.source.shape.ShapeEncoder;
import pk.mineralatlas.source.shape.ShapeType;
import pk.mineralatlas.source.shape.ShpWriter;

/** What keeps features from fitting into a shapefile, found before anything is written. */
final class WriteCheck {

  /** File lengths are counted in 16-bit words by a signed 32-bit number. */
  private static final long MAX_SHP_BYTES = 2L * Integer.MAX_VALUE;

  private static final long MAX_DBF_BYTES = 2L << 30;
  private static final int MAX_ROW_BYTES = 65_535;
  private static final int MAX_COLUMNS = 255;

  private WriteCheck() {}

  static List<DbfColumn> columns(List<Attribute> attributes, List<SourceFeature> features) {
    List<DbfColumn> columns = new ArrayList<>();
    for (int c = 0; c < attributes.size(); c++) {
      columns.add(DbfColumn.of(attributes.get(c), columnOf(features, c)));
    }
    return columns;
  }

  private static List<@Nullable Object> columnOf(List<SourceFeature> features, int c) {
    List<@Nullable Object> values = new ArrayList<>(features.size());
    features.forEach(feature -> values.add(feature.values().get(c)));
    return values;
  }

  /** One sentence a problem; none where all is well. */
  static List<String> problems(
      Path shp, ShapeType type, List<Attribute> attributes, List<SourceFeature> features) {
    List<String> problems = new ArrayList<>();
    String name = String.valueOf(shp.getFileName());
    if (!name.toLowerCase(Locale.ROOT).endsWith(".shp")) {
      problems.add("the name must end in .shp");
    }
    Path folder = shp.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      problems.add("the folder " + folder + " does not exist");
    }
    for (String extension : ShapefileWriter.EXTENSIONS) {
      Path file = ShapefileWriter.sibling(shp, extension);
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        problems.add("%s is there and no file".formatted(file.getFileName()));
      }
    }
    if (type == ShapeType.NULL || type == ShapeType.MULTIPATCH) {
      problems.add("shapes of type " + type.label() + " cannot be written");
      return problems;
    }
    addNameProblems(attributes, problems);
    addShapeProblems(type, attributes.size(), features, problems);
    if (problems.isEmpty()) {
      addValueProblems(attributes, features, problems);
    }
    if (problems.isEmpty()) {
      addSizeProblems(type, attributes, features, problems);
    }
    return problems;
  }

  private static void addNameProblems(List<Attribute> attributes, List<String> problems) {
    Set<String> taken = new HashSet<>();
    for (Attribute attribute : attributes) {
      String name = attribute.name();
      int bytes = DbfColumn.utf8(name).length;
      if (name.isBlank()) {
        problems.add("a field has no name");
      } else if (bytes > DbfColumn.MAX_NAME_BYTES) {
        problems.add(
            "field “%s”: its name takes %d bytes, the format allows %d"
                .formatted(name, bytes, DbfColumn.MAX_NAME_BYTES));
      }
      if (!taken.add(name.toUpperCase(Locale.ROOT))) {
        problems.add("field “%s”: another field has the same name".formatted(name));
      }
    }
    if (attributes.size() > MAX_COLUMNS) {
      problems.add("%d fields, the format allows %d".formatted(attributes.size(), MAX_COLUMNS));
    }
  }

  private static void addShapeProblems(
      ShapeType type, int columns, List<SourceFeature> features, List<String> problems) {
    for (int f = 0; f < features.size() && problems.size() < 20; f++) {
      SourceFeature feature = features.get(f);
      Geometry geometry = feature.geometry();
      if (feature.values().size() != columns) {
        problems.add(
            "feature %d: %d values for %d fields"
                .formatted(f + 1, feature.values().size(), columns));
      }
      if (geometry != null && !ShapeEncoder.fits(type, geometry)) {
        problems.add(
            "feature %d: a %s does not fit into a file of type %s"
                .formatted(f + 1, geometry.getGeometryType(), type.label()));
      } else if (geometry != null && !isFinite(geometry)) {
        problems.add("feature %d: a coordinate is not a finite number".formatted(f + 1));
      }
    }
  }

  private static boolean isFinite(Geometry geometry) {
    for (Coordinate c : geometry.getCoordinates()) {
      if (!Double.isFinite(c.x) || !Double.isFinite(c.y)) {
        return false;
      }
    }
    return true;
  }

  private static void addValueProblems(
      List<Attribute> attributes, List<SourceFeature> features, List<String> problems) {
    for (int c = 0; c < attributes.size(); c++) {
      Attribute attribute = attributes.get(c);
      int bad = 0;
      String first = "";
      for (int f = 0; f < features.size(); f++) {
        String problem = problem(attribute.type(), features.get(f).values().get(c));
        if (!problem.isEmpty() && bad++ == 0) {
          first = "feature %d: %s".formatted(f + 1, problem);
        }
      }
      if (bad > 0) {
        String more = bad == 1 ? "" : " (and %d more)".formatted(bad - 1);
        problems.add("field “%s”, %s%s".formatted(attribute.name(), first, more));
      }
    }
  }

  /** Why a value cannot be stored; empty where it can. */
  private static String problem(Attribute.Type type, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (!type.valueClass().isInstance(value)) {
      return "a %s where a %s belongs"
          .formatted(value.getClass().getSimpleName(), type.valueClass().getSimpleName());
    }
    if (value instanceof String text) {
      int bytes = DbfColumn.utf8(text).length;
      return bytes <= DbfColumn.MAX_TEXT_BYTES
          ? ""
          : "text of %d bytes, the format allows %d".formatted(bytes, DbfColumn.MAX_TEXT_BYTES);
    }
    if (value instanceof Double real && !Double.isFinite(real)) {
      return "%s is not a finite number".formatted(real);
    }
    boolean unwritableDate =
        value instanceof LocalDate date && (date.getYear() < 0 || date.getYear() > 9999);
    return unwritableDate ? "the year of %s has no four digits".formatted(value) : "";
  }

  private static void addSizeProblems(
      ShapeType type,
      List<Attribute> attributes,
      List<SourceFeature> features,
      List<String> problems) {
    List<DbfColumn> columns = columns(attributes, features);
    int row = DbfWriter.rowBytes(columns);
    if (row > MAX_ROW_BYTES) {
      problems.add("a row takes %d bytes, the format allows %d".formatted(row, MAX_ROW_BYTES));
    }
    long dbf = DbfWriter.headerBytes(columns) + (long) row * features.size();
    if (dbf > MAX_DBF_BYTES) {
      problems.add("the table would take %d MB, the format allows 2048".formatted(dbf >> 20));
    }
    ShpWriter writer = new ShpWriter(type);
    for (int f = 0; f < features.size() && problems.isEmpty(); f++) {
      long record = writer.recordBytes(features.get(f));
      if (record > Integer.MAX_VALUE) {
        problems.add(
            "feature %d: its shape would take %d MB, 2048 can be written"
                .formatted(f + 1, record >> 20));
      }
    }
    long shp = writer.fileBytes(features);
    if (shp > MAX_SHP_BYTES) {
      problems.add("the shapes would take %d MB, the format allows 4095".formatted(shp >> 20));
    }
  }
}
