package pk.mineralatlas.source;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.source.archive.Unpacked;
import pk.mineralatlas.source.archive.ZipArchive;
import pk.mineralatlas.source.crs.Placement;
import pk.mineralatlas.source.dbf.DbfCells;
import pk.mineralatlas.source.dbf.DbfField;
import pk.mineralatlas.source.dbf.DbfTable;
import pk.mineralatlas.source.file.Findings;
import pk.mineralatlas.source.file.ShapefileException;
import pk.mineralatlas.source.shape.QuadtreeFile;
import pk.mineralatlas.source.shape.RingCheck;
import pk.mineralatlas.source.shape.ShapePacker;
import pk.mineralatlas.source.shape.ShapeType;

/**
 * What a shapefile holds, for people and for machines. Every record and every value is looked at,
 * so that the warnings are those that loading the file would give. Immutable.
 *
 * @param fileName the file's name, without its folder
 * @param type what the file says its shapes are
 * @param records how many records the file has
 * @param withoutShape how many of those that can be read have no geometry
 * @param deleted how many are marked as deleted
 * @param skipped how many cannot be read
 * @param box the extent of all coordinates in the file's reference system; empty without any
 * @param reference the reference system and how it was found
 * @param encoding the encoding of the text and how it was found
 * @param fields the columns
 * @param warnings one sentence for each thing that is odd
 */
public record ShapefileInfo(
    String fileName,
    ShapeType type,
    int records,
    int withoutShape,
    int deleted,
    int skipped,
    Optional<Box> box,
    String reference,
    String encoding,
    List<Field> fields,
    List<String> warnings) {

  /** A box in the units of a file's reference system. */
  public record Box(double minX, double minY, double maxX, double maxY) {}

  /**
   * A column.
   *
   * @param name as the file spells it
   * @param code the letter of its type in the file
   * @param width bytes a value takes
   * @param decimals digits behind the point
   * @param type what its values become in a layer
   */
  public record Field(String name, char code, int width, int decimals, Attribute.Type type) {}

  public ShapefileInfo {
    fields = List.copyOf(fields);
    warnings = List.copyOf(warnings);
  }

  /**
   * Looks through a shapefile.
   *
   * @throws ShapefileException if it is missing or no shapefile
   */
  public static ShapefileInfo of(Path shp) throws ShapefileException {
    try (Shapefile file = Shapefile.open(shp, Optional.empty(), false)) {
      return of(file);
    } catch (InternalError e) {
      throw new ShapefileException(shp, "changed or vanished while it was read", e);
    }
  }

  /**
   * Looks through a shapefile that may lie inside of an archive.
   *
   * @throws ShapefileException if it is missing or no shapefile
   */
  public static ShapefileInfo of(ShapefileSource source) throws ShapefileException {
    if (!source.isMember()) {
      return of(source.file());
    }
    try (ZipArchive zip = ZipArchive.open(source.file());
        Unpacked unpacked = zip.unpack(source.member())) {
      return of(unpacked.shp()).named(source.fileName());
    }
  }

  private ShapefileInfo named(String otherName) {
    return new ShapefileInfo(
        otherName,
        type,
        records,
        withoutShape,
        deleted,
        skipped,
        box,
        reference,
        encoding,
        fields,
        warnings);
  }

  private static ShapefileInfo of(Shapefile file) {
    ShapePacker packer = new ShapePacker(file.shapes().type().kind(), 1, 1024, file.findings());
    RingCheck rings = new RingCheck(file.findings());
    Placement placement =
        Placement.of(file.reference(), LambertConformalConic.PAKISTAN, file.findings());
    RecordWalk walk = new RecordWalk(file);
    int[] withoutShape = {0};
    walk.forEach(
        (record, number) -> {
          packer.add(record, number);
          rings.add(record, number);
          withoutShape[0] += packer.withoutShape();
          packer.clear();
        });
    file.table().ifPresent(table -> lookThrough(table, file.findings()));
    // Only for what is odd about it.
    Optional<QuadtreeFile> _ = file.quadtree();
    double[] box = file.shapes().extent();
    boolean isEmpty = walk.deleted() + withoutShape[0] == file.shapes().records();
    return new ShapefileInfo(
        file.fileName(),
        file.shapes().type(),
        file.shapes().records(),
        withoutShape[0],
        walk.deleted(),
        file.findings().skipped(),
        isEmpty ? Optional.empty() : Optional.of(new Box(box[0], box[1], box[2], box[3])),
        placement.system().label(),
        DbfTable.encodingLabel(file.table()),
        fields(file),
        file.findings().warnings());
  }

  private static void lookThrough(DbfTable table, Findings findings) {
    for (DbfField field : table.fields()) {
      DbfCells cells = new DbfCells(table, field, findings);
      for (int row = 0; row < table.rows(); row++) {
        if (!table.isDeleted(row)) {
          cells.value(row);
        }
      }
    }
  }

  private static List<Field> fields(Shapefile file) {
    List<Field> fields = new ArrayList<>();
    for (DbfField f : file.table().map(DbfTable::fields).orElse(List.of())) {
      fields.add(new Field(f.name(), f.code(), f.width(), f.decimals(), f.type()));
    }
    return fields;
  }

  /** A description of several lines. */
  public String text() {
    StringBuilder text = new StringBuilder(fileName).append('\n');
    line(text, "shapes", type.label());
    line(text, "records", recordCounts());
    line(text, "extent", box.map(ShapefileInfo::boxText).orElse("none"));
    line(text, "reference", reference);
    line(text, "encoding", encoding);
    String heading = "fields";
    int widest = fields.stream().mapToInt(f -> f.name.length()).max().orElse(0);
    for (Field field : fields) {
      String name = field.name + " ".repeat(widest - field.name.length());
      line(text, heading, name + "  " + fieldText(field));
      heading = "";
    }
    heading = "warnings";
    for (String warning : warnings) {
      line(text, heading, warning);
      heading = "";
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String heading, String value) {
    text.append("  %-10s %s".formatted(heading, value).stripTrailing()).append('\n');
  }

  private String recordCounts() {
    List<String> parts = new ArrayList<>();
    addCount(parts, withoutShape, "without a shape");
    addCount(parts, deleted, "deleted");
    addCount(parts, skipped, "that cannot be read");
    String details = parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    return "%,d%s".formatted(records, details);
  }

  private static void addCount(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add("%,d %s".formatted(count, what));
    }
  }

  private static String boxText(Box box) {
    return "%s … %s, %s … %s"
        .formatted(number(box.minX), number(box.maxX), number(box.minY), number(box.maxY));
  }

  /** At most six decimals, a tenth of a metre where the numbers are degrees. */
  private static String number(double value) {
    return new java.math.BigDecimal(value)
        .setScale(6, java.math.RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String fieldText(Field field) {
    String type = field.type.name().toLowerCase(Locale.ROOT);
    String decimals = field.decimals > 0 ? "." + field.decimals : "";
    return "%s (%s %d%s)".formatted(type, field.code, field.width, decimals);
  }

  /** The description as one JSON object. */
  public String json() {
    JsonStringWriter json = JsonWriter.string().object();
    json.value("file", fileName)
        .value("type", type.name().toLowerCase(Locale.ROOT))
        .value("records", records)
        .value("without_shape", withoutShape)
        .value("deleted", deleted)
        .value("skipped", skipped);
    box.ifPresentOrElse(
        b -> json.array("extent").value(b.minX).value(b.minY).value(b.maxX).value(b.maxY).end(),
        () -> json.nul("extent"));
    json.value("reference", reference).value("encoding", encoding).array("fields");
    for (Field field : fields) {
      json.object()
          .value("name", field.name)
          .value("type", field.type.name().toLowerCase(Locale.ROOT))
          .value("code", String.valueOf(field.code))
          .value("width", field.width)
          .value("decimals", field.decimals)
          .end();
    }
    return json.end().array("warnings", warnings).end().done();
  }
}
