package pk.mineralatlas.basemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * Natural Earth's claim lines around Kashmir that run inside India and China, out of a GeoPackage.
 * Those along Pakistan's own provinces are left out: they are edges of the coverage.
 */
final class Claims {

  private static final String FILE = "usr/share/qgis/resources/data/world_map.gpkg";
  private static final String QUERY =
      "SELECT fid, name, adm0_left, geom FROM disputed_borders"
          + " WHERE name IN ('Pakistani claim', 'Indian claim', 'Chinese claim')"
          + " AND adm0_left <> 'Pakistan' ORDER BY fid";

  private Claims() {}

  /** The lines by id. */
  static Map<String, Geometry> read(PackageFolder packages) throws IOException {
    Path file = Files.createTempFile("atlas-claims", ".gpkg");
    try {
      packages.read(
          SourcePackage.DISPUTED,
          FILE,
          in -> Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING));
      return read(file);
    } catch (SQLException | ParseException e) {
      throw new IOException("%s cannot be read: %s".formatted(FILE, e.getMessage()), e);
    } finally {
      Files.delete(file);
    }
  }

  private static Map<String, Geometry> read(Path file) throws SQLException, ParseException {
    Map<String, Geometry> lines = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUERY)) {
      while (rows.next()) {
        Geometry line = geometry(rows.getBytes("geom"));
        if (CoverageBuilder.BOX.contains(line.getEnvelopeInternal())) {
          String name = rows.getString("name").toLowerCase(Locale.ROOT).replace(' ', '-');
          lines.put("claim-%s-%d".formatted(name.replace("-claim", ""), rows.getInt("fid")), line);
        }
      }
    }
    return lines;
  }

  /** A GeoPackage geometry: a header whose flags tell its length, then well-known binary. */
  private static Geometry geometry(byte[] blob) throws ParseException {
    int envelope = (blob[3] >> 1) & 7;
    int doubles = envelope == 0 ? 0 : envelope == 1 ? 4 : envelope == 4 ? 8 : 6;
    return new WKBReader().read(Arrays.copyOfRange(blob, 8 + 8 * doubles, blob.length));
  }
}
