package pk.mineralatlas.catalog;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.LonLat;

/** Reads the tables into records, in the order of the data files. One thread at a time. */
final class CatalogueReader {

  private static final String SOURCE =
      " s.title AS source_title, s.publisher AS source_publisher, s.date AS source_date,"
          + " s.url AS source_url ";

  private final Connection connection;

  CatalogueReader(Connection connection) {
    this.connection = connection;
  }

  private interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  private <T> List<T> list(String sql, RowMapper<T> mapper) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      List<T> records = new ArrayList<>();
      while (row.next()) {
        records.add(mapper.map(row));
      }
      return List.copyOf(records);
    }
  }

  /** All parts of a list table by owner: the first column names the owner, the second the part. */
  private Map<String, List<String>> parts(String sql) throws SQLException {
    Map<String, List<String>> parts = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        parts.computeIfAbsent(row.getString(1), k -> new ArrayList<>()).add(row.getString(2));
      }
    }
    parts.replaceAll((owner, list) -> List.copyOf(list));
    return parts;
  }

  List<Site> sites() throws SQLException {
    Map<String, List<String>> commodities =
        parts("SELECT site_id, commodity FROM site_commodities ORDER BY site_id, position");
    Map<String, List<String>> operators =
        parts("SELECT site_id, party FROM site_operators ORDER BY site_id, position");
    Map<String, List<String>> grades =
        parts("SELECT DISTINCT site_id, confidence FROM facts ORDER BY site_id");
    return list(
        "SELECT sites.*, (SELECT count(*) FROM facts WHERE site_id = sites.id) AS fact_count"
            + " FROM sites ORDER BY row_number",
        row -> {
          String id = row.getString("id");
          return site(
              row,
              commodities.getOrDefault(id, List.of()),
              operators.getOrDefault(id, List.of()),
              grades.getOrDefault(id, List.of()));
        });
  }

  private static Site site(
      ResultSet row, List<String> commodities, List<String> operators, List<String> grades)
      throws SQLException {
    return new Site(
        row.getString("id"),
        row.getString("name"),
        split(row.getString("alt_names")),
        row.getString("name_ur"),
        row.getString("province"),
        row.getString("district"),
        new LonLat(row.getDouble("lon"), row.getDouble("lat")),
        precision(row.getString("coord_precision")),
        row.getString("site_type"),
        row.getString("status"),
        row.getString("primary_commodity"),
        commodities,
        row.getString("deposit_type"),
        row.getString("host_geology"),
        row.getString("operator"),
        operators,
        row.getString("owner_shares"),
        row.getString("start_year"),
        row.getString("summary"),
        row.getString("access_note"),
        row.getString("position_origin"),
        row.getString("position_url"),
        row.getInt("fact_count"),
        grades.stream().map(CatalogueReader::confidence).sorted().toList());
  }

  List<Fact> facts() throws SQLException {
    return list(
        "SELECT f.*,"
            + SOURCE
            + "FROM facts f JOIN sources s ON s.source_id = f.source_id ORDER BY row_number",
        row ->
            new Fact(
                row.getInt("row_number"),
                row.getString("site_id"),
                row.getString("topic"),
                row.getString("statement"),
                decimal(row.getString("value_text")),
                row.getString("unit"),
                row.getString("as_of"),
                row.getString("standard"),
                confidence(row.getString("confidence")),
                source(row)));
  }

  List<Belt> belts() throws SQLException {
    Map<String, List<String>> commodities =
        parts("SELECT belt_id, commodity FROM belt_commodities ORDER BY belt_id, position");
    Map<String, List<String>> sites =
        parts("SELECT belt_id, site_id FROM belt_sites ORDER BY belt_id, position");
    return list(
        "SELECT b.*,"
            + SOURCE
            + "FROM belts b JOIN sources s ON s.source_id = b.source_id ORDER BY row_number",
        row ->
            new Belt(
                row.getString("id"),
                row.getString("name"),
                row.getString("name_ur"),
                row.getString("kind"),
                commodities.getOrDefault(row.getString("id"), List.of()),
                row.getString("age"),
                decimal(row.getString("length_km")),
                decimal(row.getString("width_km")),
                row.getString("extent_basis"),
                row.getString("summary"),
                sites.getOrDefault(row.getString("id"), List.of()),
                source(row)));
  }

  List<Licence> licences() throws SQLException {
    Map<String, List<String>> sites = named("licence_sites", "licence_id", true);
    Map<String, List<String>> others = named("licence_sites", "licence_id", false);
    Map<String, List<String>> holders =
        parts("SELECT licence_id, party FROM licence_holders ORDER BY licence_id, position");
    Map<String, List<String>> commodities =
        parts(
            "SELECT licence_id, commodity FROM licence_commodities ORDER BY licence_id, position");
    return list(
        "SELECT l.*,"
            + SOURCE
            + "FROM licences l JOIN sources s ON s.source_id = l.source_id ORDER BY row_number",
        row -> {
          String id = row.getString("id");
          return new Licence(
              id,
              row.getString("name"),
              row.getString("licence_type"),
              row.getString("licence_no"),
              row.getString("holder"),
              holders.getOrDefault(id, List.of()),
              row.getString("province"),
              row.getString("district"),
              sites.getOrDefault(id, List.of()),
              others.getOrDefault(id, List.of()),
              split(row.getString("minerals")),
              commodities.getOrDefault(id, List.of()),
              row.getString("status"),
              row.getString("granted"),
              row.getString("expires"),
              decimal(row.getString("area_km2")),
              position(row),
              findPrecision(row.getString("coord_precision")),
              row.getString("geometry_note"),
              row.getString("summary"),
              source(row));
        });
  }

  /**
   * Names in a table of named sites: those that are sites (as identifiers), or those that are not.
   */
  private Map<String, List<String>> named(String table, String owner, boolean resolved)
      throws SQLException {
    String column = resolved ? "site_id" : "published_name";
    return parts(
        "SELECT DISTINCT %s, %s FROM %s WHERE site_id IS %s NULL ORDER BY %s, position"
            .formatted(owner, column, table, resolved ? "NOT" : "", owner));
  }

  List<Incident> incidents() throws SQLException {
    Map<String, List<String>> sites = named("incident_sites", "incident_id", true);
    Map<String, List<String>> others = named("incident_sites", "incident_id", false);
    return list(
        "SELECT i.*,"
            + SOURCE
            + "FROM incidents i JOIN sources s ON s.source_id = i.source_id ORDER BY row_number",
        row -> {
          String id = row.getString("id");
          return new Incident(
              id,
              LocalDate.parse(row.getString("date")),
              new LonLat(row.getDouble("lon"), row.getDouble("lat")),
              precision(row.getString("coord_precision")),
              row.getString("province"),
              row.getString("district"),
              row.getString("place"),
              row.getString("event_type"),
              row.getString("target"),
              row.getString("actor"),
              (Integer) row.getObject("fatalities"),
              row.getString("summary"),
              sites.getOrDefault(id, List.of()),
              others.getOrDefault(id, List.of()),
              source(row));
        });
  }

  List<DistrictRisk> districtRisks() throws SQLException {
    return list(
        "SELECT r.*,"
            + SOURCE
            + "FROM district_risk r JOIN sources s ON s.source_id = r.source_id ORDER BY row_number",
        row ->
            new DistrictRisk(
                row.getString("district"),
                row.getString("province"),
                row.getString("period"),
                (Integer) row.getObject("incidents_reported"),
                (Integer) row.getObject("fatalities_reported"),
                row.getString("basis"),
                row.getString("level"),
                row.getInt("level_rank"),
                row.getString("rule"),
                source(row)));
  }

  /** The district each unseparated district is rated with. */
  Map<String, String> districtParents() throws SQLException {
    Map<String, String> parents = new HashMap<>();
    parts("SELECT district, rated_with FROM district_parents")
        .forEach((district, with) -> parents.put(district, with.getFirst()));
    return parents;
  }

  List<TransportLink> transport() throws SQLException {
    Map<String, List<TransportLink.Waypoint>> waypoints = new HashMap<>();
    list(
        "SELECT * FROM transport_waypoints ORDER BY transport_id, position",
        row ->
            waypoints
                .computeIfAbsent(row.getString("transport_id"), k -> new ArrayList<>())
                .add(
                    new TransportLink.Waypoint(
                        row.getString("name"),
                        new LonLat(row.getDouble("lon"), row.getDouble("lat")))));
    return list(
        "SELECT t.*,"
            + SOURCE
            + "FROM transport t JOIN sources s ON s.source_id = t.source_id ORDER BY row_number",
        row ->
            new TransportLink(
                row.getString("id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("ref"),
                row.getString("status"),
                List.copyOf(waypoints.getOrDefault(row.getString("id"), List.of())),
                position(row),
                decimal(row.getString("length_km")),
                row.getString("summary"),
                source(row)));
  }

  List<Agreement> agreements() throws SQLException {
    Map<String, List<String>> parties =
        parts("SELECT agreement_id, party FROM agreement_parties ORDER BY agreement_id, position");
    Map<String, List<String>> sites =
        parts("SELECT agreement_id, site_id FROM agreement_sites ORDER BY agreement_id, position");
    Map<String, List<String>> minerals =
        parts(
            "SELECT agreement_id, commodity FROM agreement_commodities"
                + " ORDER BY agreement_id, position");
    return list(
        "SELECT a.*,"
            + SOURCE
            + "FROM agreements a JOIN sources s ON s.source_id = a.source_id ORDER BY row_number",
        row ->
            new Agreement(
                row.getString("id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("signed"),
                parties.getOrDefault(row.getString("id"), List.of()),
                minerals.getOrDefault(row.getString("id"), List.of()),
                decimal(row.getString("value_musd")),
                row.getString("binding"),
                sites.getOrDefault(row.getString("id"), List.of()),
                row.getString("summary"),
                source(row)));
  }

  List<CriticalMineral> criticalMinerals() throws SQLException {
    return list(
        "SELECT c.*,"
            + SOURCE
            + "FROM critical_minerals c JOIN sources s ON s.source_id = c.source_id"
            + " ORDER BY row_number",
        row ->
            new CriticalMineral(
                row.getString("usgs_name"),
                row.getString("commodity"),
                row.getBoolean("on_list_2022"),
                row.getBoolean("on_draft_2025"),
                source(row)));
  }

  private static Source source(ResultSet row) throws SQLException {
    return new Source(
        row.getString("source_title"),
        row.getString("source_publisher"),
        row.getString("source_date"),
        row.getString("source_url"));
  }

  static @Nullable LonLat position(ResultSet row) throws SQLException {
    double lat = row.getDouble("lat");
    return row.wasNull() ? null : new LonLat(row.getDouble("lon"), lat);
  }

  static @Nullable PositionPrecision findPrecision(@Nullable String text) {
    return text == null ? null : precision(text);
  }

  private static PositionPrecision precision(String text) {
    return PositionPrecision.find(text)
        .orElseThrow(() -> new CatalogueException("unknown position precision '" + text + "'"));
  }

  private static Confidence confidence(String text) {
    return Confidence.find(text)
        .orElseThrow(() -> new CatalogueException("unknown confidence '" + text + "'"));
  }

  private static @Nullable BigDecimal decimal(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static List<String> split(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(";"));
  }
}
