package pk.mineralatlas.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Fills an empty database from the CSV files, in one transaction: either all of it stands
 * afterwards or nothing. One thread, one use.
 */
final class CatalogueBuilder {

  private final CatalogFiles files;
  private final CatalogueRows rows;

  private CatalogueBuilder(CatalogFiles files, CatalogueRows rows) {
    this.files = files;
    this.rows = rows;
  }

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

  /** Owners before what refers to them. */
  private void fill() throws SQLException {
    CsvTable sites = files.table("sites.csv");
    PublishedNames names = PublishedNames.of(files, sites);
    SiteRows siteRows = new SiteRows(rows, names, files);
    siteRows.addCommodities(sites);
    addAll("critical_minerals.csv", siteRows::addCriticalMineral);
    addAll(sites, siteRows::addSite);
    addAll("facts.csv", siteRows::addFact);
    addAll("belts.csv", siteRows::addBelt);
    TenureRows tenure = new TenureRows(rows, names);
    addAll("licences.csv", tenure::addLicence);
    addAll("agreements.csv", tenure::addAgreement);
    ExposureRows exposure = new ExposureRows(rows, names);
    addAll("incidents.csv", exposure::addIncident);
    addAll("district_risk.csv", exposure::addDistrictRisk);
    addAll("district_parents.csv", exposure::addDistrictParent);
    addAll("transport.csv", new TransportRows(rows)::add);
  }

  private interface RowWriter {
    void write(CsvTable.Row row, int number) throws SQLException;
  }

  private void addAll(String file, RowWriter writer) throws SQLException {
    addAll(files.table(file), writer);
  }

  /**
   * Writes all rows; the database's complaint about one becomes a line that names file and line.
   */
  private static void addAll(CsvTable table, RowWriter writer) throws SQLException {
    int number = 1;
    for (CsvTable.Row row : table.rows()) {
      try {
        writer.write(row, number++);
      } catch (SQLException e) {
        throw BuildFault.of(row, e);
      }
    }
  }
}
