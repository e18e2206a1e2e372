package pk.mineralatlas.catalog;

import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;

/** What the database said against a row of a data file, as a line for a person. */
final class BuildFault {

  private BuildFault() {}

  /**
   * The complaint about a row that breaks a rule of the schema; anything else the database says,
   * such as a full disk, is not the row's fault and is handed on.
   */
  static RuntimeException of(CsvTable.Row row, SQLException e) throws SQLException {
    if ((e.getErrorCode() & 0xff) != SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
      throw e;
    }
    String said = String.valueOf(e.getMessage());
    String lower = said.toLowerCase(Locale.ROOT);
    String complaint;
    if (lower.contains("foreign key")) {
      complaint = "names a site or commodity that is not in the catalogue";
    } else if (lower.contains("unique") || lower.contains("primary key")) {
      complaint = "repeats an identifier or an entry that is there already";
    } else if (lower.contains("check")) {
      complaint = "holds a value outside its vocabulary or range (" + constraint(said) + ")";
    } else {
      complaint = "lacks a value that must be there";
    }
    return new CatalogueException(
        "%s, line %d: %s; correct the row: %s"
            .formatted(row.file(), row.line(), complaint, beginning(row)),
        e);
  }

  private static String constraint(String said) {
    int colon = said.lastIndexOf("constraint failed: ");
    String rule = colon < 0 ? said : said.substring(colon + "constraint failed: ".length());
    return rule.replaceAll("\\s+", " ").replaceAll("\\)$", "");
  }

  private static String beginning(CsvTable.Row row) {
    String id = row.fields().getOrDefault("id", row.fields().getOrDefault("site_id", ""));
    return id.isEmpty() ? row.fields().getOrDefault("district", "") : id;
  }
}
