package pk.mineralatlas.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.catalog.TransportLink.Waypoint;
import pk.mineralatlas.geo.LonLat;

/** Writes roads, railways and the points between them. */
final class TransportRows {

  private final CatalogueRows rows;

  TransportRows(CatalogueRows rows) {
    this.rows = rows;
  }

  void add(CsvTable.Row row, int number) throws SQLException {
    String id = row.required("id");
    rows.add(
        "transport",
        number,
        id,
        row.text("name"),
        row.text("kind"),
        row.text("ref"),
        row.text("status"),
        row.number("lat"),
        row.number("lon"),
        row.figure("length_km"),
        row.text("summary"),
        rows.source(row));
    int position = 0;
    for (Waypoint waypoint : waypoints(row)) {
      LonLat at = waypoint.position();
      rows.add("transport_waypoints", id, position++, waypoint.name(), at.latDeg(), at.lonDeg());
    }
  }

  /**
   * «Karachi 24.8608 67.0104;Gharo 24.7418 67.5853»: name, latitude, longitude. A place may come
   * twice, so this is not a list without repeats.
   */
  static List<Waypoint> waypoints(CsvTable.Row row) {
    List<Waypoint> waypoints = new ArrayList<>();
    for (String part : row.text("waypoints").split(";", -1)) {
      if (!part.isBlank()) {
        waypoints.add(waypoint(row, part.strip()));
      }
    }
    return waypoints;
  }

  private static Waypoint waypoint(CsvTable.Row row, String part) {
    int lon = part.lastIndexOf(' ');
    int lat = part.lastIndexOf(' ', lon - 1);
    try {
      LonLat position =
          new LonLat(
              Double.parseDouble(part.substring(lon + 1)),
              Double.parseDouble(part.substring(lat + 1, lon)));
      if (position.isValid()) {
        return new Waypoint(part.substring(0, lat).strip(), position);
      }
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw row.bad("waypoints", "'%s' is not name, latitude, longitude".formatted(part));
    }
    throw row.bad("waypoints", "'%s' lies outside the globe".formatted(part));
  }
}
