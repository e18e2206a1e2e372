package pk.mineralatlas.catalog;

import java.util.List;

/**
 * What the names in the data files stand for.
 *
 * @param parties operators and holders under one spelling each
 * @param minerals commodities of the catalogue for published minerals
 * @param sites the sites a name means
 */
record PublishedNames(SynonymTable parties, SynonymTable minerals, SiteNames sites) {

  static PublishedNames of(CatalogFiles files, CsvTable sites) {
    return new PublishedNames(
        SynonymTable.of(files.table("parties.csv")),
        SynonymTable.of(files.table("mineral_names.csv")),
        new SiteNames(sites.rows(), SynonymTable.of(files.table("site_names.csv"))));
  }

  /** The commodities for a row's minerals. */
  List<String> commodities(CsvTable.Row row) {
    return minerals.namesOf(String.join(";", row.list("minerals")));
  }
}
