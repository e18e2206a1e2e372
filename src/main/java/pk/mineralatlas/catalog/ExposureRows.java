package pk.mineralatlas.catalog;

import java.sql.SQLException;
import java.util.List;

/** Writes incidents and the ratings of districts. */
final class ExposureRows {

  private static final List<String> LEVELS =
      List.of("low", "moderate", "elevated", "high", "very high");

  private final CatalogueRows rows;
  private final PublishedNames names;

  ExposureRows(CatalogueRows rows, PublishedNames names) {
    this.rows = rows;
    this.names = names;
  }

  void addIncident(CsvTable.Row row, int number) throws SQLException {
    String id = row.required("id");
    rows.add(
        "incidents",
        number,
        id,
        row.date("date").toString(),
        row.number("lat"),
        row.number("lon"),
        row.text("coord_precision"),
        row.text("province"),
        row.text("district"),
        row.text("place"),
        row.text("event_type"),
        row.text("target_category"),
        row.text("actor"),
        row.integer("fatalities"),
        row.text("summary"),
        rows.source(row));
    rows.addNamedSites("incident_sites", id, row.list("related_site_names"), names.sites());
  }

  void addDistrictRisk(CsvTable.Row row, int number) throws SQLException {
    String level = row.required("risk_level");
    rows.add(
        "district_risk",
        number,
        row.text("district"),
        row.text("province"),
        row.text("period"),
        row.integer("incidents_reported"),
        row.integer("fatalities_reported"),
        row.text("basis"),
        level,
        LEVELS.indexOf(level) + 1,
        row.text("risk_rule"),
        rows.source(row));
  }

  void addDistrictParent(CsvTable.Row row, int number) throws SQLException {
    rows.add("district_parents", number, row.required("district"), row.required("rated_with"));
  }
}
