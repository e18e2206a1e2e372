package pk.mineralatlas.catalog;

import java.sql.SQLException;

/** Writes licences and agreements. */
final class TenureRows {

  private final CatalogueRows rows;
  private final PublishedNames names;

  TenureRows(CatalogueRows rows, PublishedNames names) {
    this.rows = rows;
    this.names = names;
  }

  void addLicence(CsvTable.Row row, int number) throws SQLException {
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
        row.figure("area_km2"),
        row.number("lat"),
        row.number("lon"),
        row.textOrNull("coord_precision"),
        row.text("geometry_note"),
        row.text("summary"),
        rows.source(row));
    rows.addNamedSites("licence_sites", id, row.list("related_site_names"), names.sites());
    rows.addList("licence_commodities", id, names.commodities(row));
    rows.addParties("licence_holders", id, names.parties().namesOf(row.text("holder")));
  }

  void addAgreement(CsvTable.Row row, int number) throws SQLException {
    String id = row.required("id");
    rows.add(
        "agreements",
        number,
        id,
        row.text("name"),
        row.text("kind"),
        row.text("signed"),
        row.figure("value_musd"),
        row.text("binding"),
        row.text("summary"),
        rows.source(row));
    rows.addParties("agreement_parties", id, names.parties().namesOf(row.text("parties")));
    rows.addList("agreement_sites", id, row.list("related_site_ids"));
    rows.addList("agreement_commodities", id, names.commodities(row));
  }
}
