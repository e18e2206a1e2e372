package pk.mineralatlas.source.dbf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.source.file.Findings;

/**
 * The columns of a layer, each read from its table when it is asked for.
 *
 * @param attributes name of each, and its type as far as the header tells
 * @param values reads the values of a column, one a feature; what is odd about them goes to the
 *     findings then
 */
public record DbfColumns(List<Attribute> attributes, List<Supplier<@Nullable Object[]>> values) {

  /**
   * The columns of some rows.
   *
   * @param table lasting, since it is read from later
   * @param records the rows that are wanted, in this order
   */
  public static DbfColumns of(Optional<DbfTable> table, int[] records, Findings findings) {
    List<Attribute> attributes = new ArrayList<>();
    List<Supplier<@Nullable Object[]>> values = new ArrayList<>();
    table.ifPresent(
        dbf -> {
          for (DbfField field : dbf.fields()) {
            attributes.add(new Attribute(field.name(), field.type()));
            values.add(() -> column(dbf, field, records, findings));
          }
        });
    return new DbfColumns(List.copyOf(attributes), List.copyOf(values));
  }

  private static @Nullable Object[] column(
      DbfTable dbf, DbfField field, int[] records, Findings findings) {
    Findings own = new Findings();
    @Nullable Object[] values = new Object[records.length];
    try {
      DbfCells cells = new DbfCells(dbf, field, own);
      for (int i = 0; i < records.length; i++) {
        Object value = cells.value(records[i]);
        values[i] = field.isTimestamp() && value != null ? value.toString() : value;
      }
    } catch (InternalError e) {
      // The JVM's way of saying that a mapped file lost the page that was read.
      own.note("the .dbf changed or vanished while %s was read".formatted(field.name()));
    }
    findings.addAll(own);
    return values;
  }
}
