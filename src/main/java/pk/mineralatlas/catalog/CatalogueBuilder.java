package pk.mineralatlas.catalog;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty database from the CSV files, in one transaction: either all of it stands
 * afterwards or nothing. One thread, one use.
 */
final class CatalogueBuilder {

  private final CatalogFiles files;
  private final CatalogueRows rows;
  private final SynonymTable parties;
  private final SynonymTable minerals;
  private final CsvTable sites;
  private final SiteNames siteNames;

  private CatalogueBuilder(CatalogFiles files, CatalogueRows rows) {
    this.files = files;
    this.rows = rows;
    this.parties = SynonymTable.of(files.table("parties.csv"));
    this.minerals = SynonymTable.of(files.table("mineral_names.csv"));
    this.sites = files.table("sites.csv").withColumns(SITE_COLUMNS);
    this.siteNames = new SiteNames(sites.rows(), SynonymTable.of(files.table("site_names.csv")));
  }

  private static final String[] SITE_COLUMNS = {
    "id",
    "name",
    "alt_names",
    "name_ur",
    "province",
    "district",
    "lat",
    "lon",
    "coord_precision",
    "site_type",
    "status",
    "primary_commodity",
    "commodities",
    "deposit_type",
    "host_geology",
    "operator",
    "owner_shares",
    "start_year",
    "summary",
    "access_note"
  };

  /**
   * Creates the tables and fills them.
   *
   * @param fingerprint written beside the data, so that a later start knows what it was made from
   */
  static void build(Connection connection, CatalogFiles files, String fingerprint)
      throws SQLException {
    connection.setAutoCommit(false);
    try (CatalogueRows rows = new CatalogueRows(connection)) {
      try (Statement statement = connection.createStatement()) {
        statement.executeUpdate(CatalogueSchema.text());
      }
      new CatalogueBuilder(files, rows).fill();
      SearchIndexBuilder.fill(connection);
      rows.add("meta", "fingerprint", fingerprint);
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private void fill() throws SQLException {
    addCommodities();
    for (CsvTable.Row row : criticalMinerals().rows()) {
      rows.add(
          "critical_minerals",
          row.required("usgs_name"),
          row.required("catalogue_commodity"),
          yes(row, "usgs_2022_list_of_50"),
          yes(row, "usgs_2025_draft_list_of_54"),
          rows.source(row));
    }
    int number = 1;
    for (CsvTable.Row row : sites.rows()) {
      checked(row, number++, this::addSite);
    }
    addAll("facts.csv", this::addFact);
    addAll("belts.csv", this::addBelt);
    addAll("licences.csv", this::addLicence);
    addAll("incidents.csv", this::addIncident);
    addAll("district_risk.csv", this::addDistrictRisk);
    addAll("transport.csv", this::addTransport);
    addAll("agreements.csv", this::addAgreement);
  }

  private interface RowWriter {
    void write(CsvTable.Row row, int number) throws SQLException;
  }

  private void addAll(String file, RowWriter writer) throws SQLException {
    int number = 1;
    for (CsvTable.Row row : files.table(file).rows()) {
      checked(row, number++, writer);
    }
  }

  /** Turns the database's complaint about a row into one that names file and line. */
  private static void checked(CsvTable.Row row, int number, RowWriter writer) throws SQLException {
    try {
      writer.write(row, number);
    } catch (SQLException e) {
      throw BuildFault.of(row, e);
    }
  }

  private CsvTable criticalMinerals() {
    return files.table("critical_minerals.csv");
  }

  private void addCommodities() throws SQLException {
    Set<String> names = new TreeSet<>();
    for (CsvTable.Row row : sites.rows()) {
      names.add(row.required("primary_commodity"));
      names.addAll(row.list("commodities"));
    }
    for (CsvTable.Row row : files.table("belts.csv").rows()) {
      names.addAll(row.list("commodities"));
    }
    for (CsvTable.Row row : criticalMinerals().rows()) {
      names.add(row.required("catalogue_commodity"));
    }
    for (String name : names) {
      rows.add("commodities", name);
    }
  }

  private void addSite(CsvTable.Row row, int number) throws SQLException {
    String id = row.required("id");
    rows.add(
        "sites",
        number,
        id,
        row.text("name"),
        String.join(";", row.list("alt_names")),
        row.text("name_ur"),
        row.text("province"),
        row.text("district"),
        number(row.decimal("lat")),
        number(row.decimal("lon")),
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
        row.text("access_note"));
    rows.addList("site_commodities", id, row.list("commodities"));
    addParties("site_operators", id, row.text("operator"));
  }

  private void addParties(String table, String owner, String published) throws SQLException {
    List<String> names = parties.namesOf(published);
    for (String name : names) {
      rows.addOnce("parties", name);
    }
    rows.addList(table, owner, names);
  }

  private void addFact(CsvTable.Row row, int number) throws SQLException {
    BigDecimal value = row.decimal("value");
    rows.add(
        "facts",
        number,
        row.required("site_id"),
        row.text("topic"),
        row.text("statement"),
        number(value),
        text(value),
        row.text("unit"),
        row.text("as_of"),
        row.text("standard"),
        row.text("confidence"),
        rows.source(row));
  }

  private void addBelt(CsvTable.Row row, int number) throws SQLException {
    String id = row.required("id");
    rows.add(
        "belts",
        number,
        id,
        row.text("name"),
        row.text("name_ur"),
        row.text("kind"),
        row.text("age"),
        text(row.decimal("length_km")),
        text(row.decimal("width_km")),
        row.text("extent_basis"),
        row.text("summary"),
        rows.source(row));
    rows.addList("belt_commodities", id, row.list("commodities"));
    rows.addList("belt_sites", id, row.list("site_ids"));
  }

  private void addLicence(CsvTable.Row row, int number) throws SQLException {
    String id = row.required("id");
    rows.add(
        "licences",
        number,
        id,
        row.text("name"),
        row.text("licence_type"),
        row.text("licence_no"),
        row.text("holder"),
        row.text("province"),
        row.text("district"),
        String.join(";", row.list("minerals")),
        row.text("status"),
        row.text("granted"),
        row.text("expires"),
        text(row.decimal("area_km2")),
        number(row.decimal("lat")),
        number(row.decimal("lon")),
        emptyToNull(row.text("coord_precision")),
        row.text("geometry_note"),
        row.text("summary"),
        rows.source(row));
    addNamedSites("licence_sites", id, row);
    rows.addList(
        "licence_commodities", id, minerals.namesOf(String.join(";", row.list("minerals"))));
    addParties("licence_holders", id, row.text("holder"));
  }

  private void addNamedSites(String table, String owner, CsvTable.Row row) throws SQLException {
    int position = 0;
    for (String name : row.list("related_site_names")) {
      List<String> ids = siteNames.find(name);
      if (ids.isEmpty()) {
        rows.add(table, owner, position++, name, null);
      }
      for (String id : ids) {
        rows.add(table, owner, position++, name, id);
      }
    }
  }

  private void addIncident(CsvTable.Row row, int number) throws SQLException {
    String id = row.required("id");
    rows.add(
        "incidents",
        number,
        id,
        row.text("date"),
        number(row.decimal("lat")),
        number(row.decimal("lon")),
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
    addNamedSites("incident_sites", id, row);
  }

  private void addDistrictRisk(CsvTable.Row row, int number) throws SQLException {
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
        List.of("low", "moderate", "elevated", "high", "very high").indexOf(level) + 1,
        row.text("risk_rule"),
        rows.source(row));
  }

  private void addTransport(CsvTable.Row row, int number) throws SQLException {
    String id = row.required("id");
    rows.add(
        "transport",
        number,
        id,
        row.text("name"),
        row.text("kind"),
        row.text("ref"),
        row.text("status"),
        number(row.decimal("lat")),
        number(row.decimal("lon")),
        text(row.decimal("length_km")),
        row.text("summary"),
        rows.source(row));
    int position = 0;
    for (WaypointText waypoint : waypoints(row)) {
      rows.add(
          "transport_waypoints", id, position++, waypoint.name(), waypoint.lat(), waypoint.lon());
    }
  }

  private record WaypointText(String name, double lat, double lon) {}

  /** «Karachi 24.8608 67.0104;Gharo 24.7418 67.5853»: name, latitude, longitude. */
  private static List<WaypointText> waypoints(CsvTable.Row row) {
    List<WaypointText> waypoints = new ArrayList<>();
    for (String part : row.list("waypoints")) {
      int lon = part.lastIndexOf(' ');
      int lat = part.lastIndexOf(' ', lon - 1);
      try {
        waypoints.add(
            new WaypointText(
                part.substring(0, lat).strip(),
                Double.parseDouble(part.substring(lat + 1, lon)),
                Double.parseDouble(part.substring(lon + 1))));
      } catch (IndexOutOfBoundsException | NumberFormatException e) {
        throw row.bad("waypoints", "'%s' is not name, latitude, longitude".formatted(part));
      }
    }
    return waypoints;
  }

  private void addAgreement(CsvTable.Row row, int number) throws SQLException {
    String id = row.required("id");
    rows.add(
        "agreements",
        number,
        id,
        row.text("name"),
        row.text("kind"),
        row.text("signed"),
        text(row.decimal("value_musd")),
        row.text("binding"),
        row.text("summary"),
        rows.source(row));
    addParties("agreement_parties", id, row.text("parties"));
    rows.addList("agreement_sites", id, row.list("related_site_ids"));
    rows.addList(
        "agreement_commodities", id, minerals.namesOf(String.join(";", row.list("minerals"))));
  }

  private static int yes(CsvTable.Row row, String column) {
    return switch (row.required(column)) {
      case "yes" -> 1;
      case "no" -> 0;
      default -> throw row.bad(column, "'%s' is neither yes nor no".formatted(row.text(column)));
    };
  }

  private static @Nullable Double number(@Nullable BigDecimal value) {
    return value == null ? null : value.doubleValue();
  }

  private static @Nullable String text(@Nullable BigDecimal value) {
    return value == null ? null : value.toPlainString();
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
