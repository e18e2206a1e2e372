package pk.mineralatlas.catalog;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes sites, what is stated about them, the belts they lie in and their commodities. */
final class SiteRows {

  private final CatalogueRows rows;
  private final PublishedNames names;
  private final CatalogFiles files;
  private final Map<String, CsvTable.Row> positions = new HashMap<>();

  SiteRows(CatalogueRows rows, PublishedNames names, CatalogFiles files) {
    this.rows = rows;
    this.names = names;
    this.files = files;
    for (CsvTable.Row row : files.table("site_positions.csv").rows()) {
      positions.put(row.required("site_id"), row);
    }
  }

  /** Every commodity that sites, belts and the lists of critical minerals name. */
  void addCommodities(CsvTable sites) throws SQLException {
    Set<String> all = new TreeSet<>();
    for (CsvTable.Row row : sites.rows()) {
      all.add(row.required("primary_commodity"));
      all.addAll(row.list("commodities"));
    }
    for (CsvTable.Row row : files.table("belts.csv").rows()) {
      all.addAll(row.list("commodities"));
    }
    for (CsvTable.Row row : files.table("critical_minerals.csv").rows()) {
      all.add(row.required("catalogue_commodity"));
    }
    for (String name : all) {
      rows.add("commodities", name);
    }
  }

  void addCriticalMineral(CsvTable.Row row, int number) throws SQLException {
    rows.add(
        "critical_minerals",
        number,
        row.required("usgs_name"),
        row.required("catalogue_commodity"),
        yes(row, "usgs_2022_list_of_50"),
        yes(row, "usgs_2025_draft_list_of_54"),
        rows.source(row));
  }

  void addSite(CsvTable.Row row, int number) throws SQLException {
    String id = row.required("id");
    CsvTable.Row position = positions.get(id);
    if (position == null) {
      throw row.bad("id", "site_positions.csv does not say where the position comes from");
    }
    rows.add(
        "sites",
        number,
        id,
        row.text("name"),
        String.join(";", row.list("alt_names")),
        row.text("name_ur"),
        row.text("province"),
        row.text("district"),
        row.number("lat"),
        row.number("lon"),
        row.text("coord_precision"),
        row.text("site_type"),
        row.text("status"),
        row.text("primary_commodity"),
        row.text("deposit_type"),
        row.text("host_geology"),
        row.text("operator"),
        row.text("owner_shares"),
        row.text("start_year"),
        row.text("summary"),
        row.text("access_note"),
        position.required("origin"),
        position.text("url"));
    rows.addList("site_commodities", id, row.list("commodities"));
    rows.addParties("site_operators", id, names.parties().namesOf(row.text("operator")));
  }

  void addFact(CsvTable.Row row, int number) throws SQLException {
    rows.add(
        "facts",
        number,
        row.required("site_id"),
        row.text("topic"),
        row.text("statement"),
        row.number("value"),
        row.figure("value"),
        row.text("unit"),
        row.text("as_of"),
        row.text("standard"),
        row.text("confidence"),
        rows.source(row));
  }

  void addBelt(CsvTable.Row row, int number) throws SQLException {
    String id = row.required("id");
    rows.add(
        "belts",
        number,
        id,
        row.text("name"),
        row.text("name_ur"),
        row.text("kind"),
        row.text("age"),
        row.figure("length_km"),
        row.figure("width_km"),
        row.text("extent_basis"),
        row.text("summary"),
        rows.source(row));
    rows.addList("belt_commodities", id, row.list("commodities"));
    rows.addList("belt_sites", id, row.list("site_ids"));
  }

  private static int yes(CsvTable.Row row, String column) {
    return switch (row.required(column)) {
      case "yes" -> 1;
      case "no" -> 0;
      default -> throw row.bad(column, "'%s' is neither yes nor no".formatted(row.text(column)));
    };
  }
}
