package pk.mineralatlas.source.conformance;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.source.Gdal;
import pk.mineralatlas.source.file.ShapefileParts;

/**
 * What GDAL reads from a shapefile. It goes through a GeoPackage, which keeps every bit of a
 * coordinate, heights, measures, all letters, and says which value is none.
 *
 * @param columns names of the attributes
 * @param rows by the number of the record, from 0
 */
record GdalTable(List<String> columns, Map<Integer, Row> rows) {

  private static final String FID = "atlas_fid";
  private static final String GEOMETRY = "atlas_geom";

  /** Bytes of a GeoPackage geometry in front of the well-known binary, by the kind of its box. */
  private static final int[] HEADER_BYTES = {8, 40, 56, 56, 72};

  /**
   * A record.
   *
   * @param wkb its shape as well-known binary; null without one
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(byte @Nullable [] wkb, List<@Nullable Object> values) {}

  /**
   * Lets GDAL read a shapefile.
   *
   * @param shp in a folder of its own: GDAL makes a missing {@code .shx} beside it
   * @param encoding the encoding of the text where the file itself declares none
   * @return empty where GDAL does not open it
   */
  static Optional<GdalTable> read(Path shp, Optional<Charset> encoding)
      throws IOException, SQLException {
    Path gpkg = shp.resolveSibling("gdal-reads.gpkg");
    List<String> command =
        new ArrayList<>(List.of("ogr2ogr", "-q", "-f", "GPKG", gpkg.toString(), shp.toString()));
    command.addAll(
        List.of("-preserve_fid", "-a_srs", "EPSG:4326", "-nln", "t", "-nlt", "GEOMETRY"));
    command.addAll(List.of("-lco", "FID=" + FID, "-lco", "GEOMETRY_NAME=" + GEOMETRY));
    command.addAll(List.of("-lco", "SPATIAL_INDEX=NO"));
    if (!hasIndex(shp)) {
      // Not always: GDAL would make one anew, and fail at it, where there is one it could use.
      command.addAll(List.of("--config", "SHAPE_RESTORE_SHX", "YES"));
    }
    command.addAll(List.of("--config", "OGR_SQLITE_SYNCHRONOUS", "OFF"));
    encoding.ifPresent(known -> command.addAll(List.of("-oo", "ENCODING=" + known.name())));
    Gdal.run(command.toArray(String[]::new));
    return Files.exists(gpkg) ? Optional.of(ofGeoPackage(gpkg)) : Optional.empty();
  }

  private static boolean hasIndex(Path shp) throws IOException {
    return ShapefileParts.of(shp).find("shx").isPresent();
  }

  private static GdalTable ofGeoPackage(Path gpkg) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + gpkg);
        Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM t")) {
      List<String> columns = new ArrayList<>();
      List<Integer> numbers = new ArrayList<>();
      for (int c = 1; c <= result.getMetaData().getColumnCount(); c++) {
        String name = result.getMetaData().getColumnName(c);
        if (!name.equals(FID) && !name.equals(GEOMETRY)) {
          columns.add(name);
          numbers.add(c);
        }
      }
      boolean hasShapes = result.getMetaData().getColumnCount() > columns.size() + 1;
      Map<Integer, Row> rows = new TreeMap<>();
      while (result.next()) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int c : numbers) {
          values.add(result.getObject(c));
        }
        byte[] wkb = hasShapes ? wkb(result.getBytes(GEOMETRY)) : null;
        rows.put(result.getInt(FID), new Row(wkb, values));
      }
      return new GdalTable(columns, rows);
    }
  }

  private static byte @Nullable [] wkb(byte @Nullable [] blob) {
    if (blob == null) {
      return null;
    }
    int header = HEADER_BYTES[blob[3] >> 1 & 7];
    return Arrays.copyOfRange(blob, header, blob.length);
  }
}
