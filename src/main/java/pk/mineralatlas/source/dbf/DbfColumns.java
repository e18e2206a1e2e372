package pk.mineralatlas.source.dbf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.file.Findings;

/**
 * The columns of a layer, read from a table.
 *
 * @param attributes name and type of each
 * @param values one array a column, one value a feature
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier on the way into a layer
public record DbfColumns(List<Attribute> attributes, Object[][] values) {

  /**
   * Reads some rows of every column, several columns at once.
   *
   * @param records the rows that are wanted, in this order
   */
  public static DbfColumns read(Optional<DbfTable> table, int[] records, Findings findings) {
    if (table.isEmpty()) {
      return new DbfColumns(List.of(), new Object[0][]);
    }
    DbfTable dbf = table.get();
    List<DbfField> fields = dbf.fields();
    Object[][] values = new Object[fields.size()][];
    IntStream.range(0, fields.size())
        .parallel()
        .forEach(c -> values[c] = column(dbf, fields.get(c), records, findings));
    List<Attribute> attributes = new ArrayList<>();
    for (int c = 0; c < values.length; c++) {
      attributes.add(new Attribute(fields.get(c).name(), settledType(fields.get(c), values[c])));
    }
    return new DbfColumns(attributes, values);
  }

  private static Object[] column(DbfTable dbf, DbfField field, int[] records, Findings findings) {
    Object[] values = new Object[records.length];
    DbfCells cells = new DbfCells(dbf, field, findings);
    for (int i = 0; i < records.length; i++) {
      Object value = cells.value(records[i]);
      values[i] = field.isTimestamp() && value != null ? value.toString() : value;
    }
    if (field.isMemo()) {
      findings.note(
          "the texts of %s stand in a memo file and are left out".formatted(field.name()));
    }
    return values;
  }

  /** A column said to be of integers becomes one of real numbers where one value is none. */
  private static Attribute.Type settledType(DbfField field, Object[] values) {
    if (field.type() != Attribute.Type.INTEGER
        || IntStream.range(0, values.length).noneMatch(i -> values[i] instanceof Double)) {
      return field.type();
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Long whole) {
        values[i] = whole.doubleValue();
      }
    }
    return Attribute.Type.REAL;
  }
}
