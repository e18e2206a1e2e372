package pk.mineralatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.mineralatlas.geo.GeoBounds;

/** Holds the catalogue against the CSV files it is made from. */
class CatalogueContentTest {

  @TempDir static Path folder;

  private static Catalogue catalogue;
  private static final CatalogFiles FILES = CatalogFiles.bundled();

  @BeforeAll
  static void open() {
    catalogue = Catalogue.open(folder);
  }

  @AfterAll
  static void close() {
    catalogue.close();
  }

  private static <T> void assertRows(
      String file, String column, List<T> records, Function<T, String> value) {
    List<CsvTable.Row> rows = FILES.table(file).rows();
    assertThat(rows).as(file).isNotEmpty();
    assertThat(records.stream().map(value).toList())
        .as(file)
        .containsExactlyElementsOf(rows.stream().map(row -> row.text(column)).toList());
  }

  @Test
  void everyRowArrivesInOrder() {
    assertRows("sites.csv", "id", catalogue.sites(), Site::id);
    assertRows("facts.csv", "statement", catalogue.facts(), Fact::statement);
    assertRows("belts.csv", "id", catalogue.belts(), Belt::id);
    assertRows("licences.csv", "id", catalogue.licences(), Licence::id);
    assertRows("incidents.csv", "id", catalogue.incidents(), Incident::id);
    assertRows("district_risk.csv", "district", catalogue.districtRisks(), DistrictRisk::district);
    assertRows("transport.csv", "id", catalogue.transport(), TransportLink::id);
    assertRows("agreements.csv", "id", catalogue.agreements(), Agreement::id);
    assertRows(
        "critical_minerals.csv",
        "usgs_name",
        catalogue.criticalMinerals(),
        CriticalMineral::usgsName);
  }

  @Test
  void everyFigureKeepsValueUnitDateStandardConfidenceAndSource() {
    List<CsvTable.Row> rows = FILES.table("facts.csv").rows();
    for (int i = 0; i < rows.size(); i++) {
      CsvTable.Row row = rows.get(i);
      Fact fact = catalogue.facts().get(i);
      assertThat(fact.figure().map(BigDecimal::toPlainString).orElse(""))
          .isEqualTo(row.text("value"));
      assertThat(fact.siteId()).isEqualTo(row.text("site_id"));
      assertThat(fact.topic()).isEqualTo(row.text("topic"));
      assertThat(fact.unit()).isEqualTo(row.text("unit"));
      assertThat(fact.asOf()).isEqualTo(row.text("as_of"));
      assertThat(fact.standard()).isEqualTo(row.text("standard"));
      assertThat(fact.confidence().text()).isEqualTo(row.text("confidence"));
      assertSource(fact.source(), row);
    }
  }

  private static void assertSource(Source source, CsvTable.Row row) {
    assertThat(source.title()).isEqualTo(row.text("source_title"));
    assertThat(source.publisher()).isEqualTo(row.text("source_publisher"));
    assertThat(source.date()).isEqualTo(row.text("source_date"));
    assertThat(source.url()).isEqualTo(row.text("source_url"));
  }

  @Test
  void sitesKeepTheirFields() {
    List<CsvTable.Row> rows = FILES.table("sites.csv").rows();
    for (int i = 0; i < rows.size(); i++) {
      CsvTable.Row row = rows.get(i);
      Site site = catalogue.sites().get(i);
      assertThat(site.name()).isEqualTo(row.text("name"));
      assertThat(site.nameUr()).isEqualTo(row.text("name_ur"));
      assertThat(site.altNames()).isEqualTo(row.list("alt_names"));
      assertThat(site.commodities()).isEqualTo(row.list("commodities"));
      assertThat(site.precision().text()).isEqualTo(row.text("coord_precision"));
      assertThat(site.position().latDeg()).isEqualTo(row.number("lat"));
      assertThat(site.position().lonDeg()).isEqualTo(row.number("lon"));
      assertThat(site.operator()).isEqualTo(row.text("operator"));
      assertThat(site.ownerShares()).isEqualTo(row.text("owner_shares"));
      assertThat(site.summary()).isEqualTo(row.text("summary"));
      assertThat(site.positionOrigin()).isNotBlank();
      assertThat(GeoBounds.PAKISTAN.contains(site.position())).as(site.id()).isTrue();
    }
  }

  @Test
  void otherTablesKeepTheirLists() {
    for (CsvTable.Row row : FILES.table("belts.csv").rows()) {
      Belt belt = catalogue.findBelt(row.text("id")).orElseThrow();
      assertThat(belt.siteIds()).isEqualTo(row.list("site_ids"));
      assertThat(belt.commodities()).isEqualTo(row.list("commodities"));
      assertSource(belt.source(), row);
    }
    for (CsvTable.Row row : FILES.table("transport.csv").rows()) {
      TransportLink link = catalogue.findTransport(row.text("id")).orElseThrow();
      assertThat(link.waypoints()).isEqualTo(TransportRows.waypoints(row));
      assertThat(link.position() == null).isEqualTo(row.text("lat").isEmpty());
    }
    for (CsvTable.Row row : FILES.table("licences.csv").rows()) {
      Licence licence = catalogue.findLicence(row.text("id")).orElseThrow();
      assertThat(licence.position() == null).isEqualTo(row.text("lat").isEmpty());
      assertThat(licence.minerals()).isEqualTo(row.list("minerals"));
      assertThat(licence.siteIds().size() + licence.otherNames().size())
          .as(licence.id())
          .isGreaterThanOrEqualTo(Math.min(1, row.list("related_site_names").size()));
      assertSource(licence.source(), row);
    }
    for (CsvTable.Row row : FILES.table("incidents.csv").rows()) {
      Incident incident = catalogue.findIncident(row.text("id")).orElseThrow();
      assertThat(incident.date()).hasToString(row.text("date"));
      assertThat(incident.fatalities()).isEqualTo(row.integer("fatalities"));
      assertSource(incident.source(), row);
    }
  }

  @Test
  void theDatabaseIsWholeAndEveryLinkHolds() throws Exception {
    CatalogueDatabase database = CatalogueDatabase.open(folder, FILES);
    try (Statement statement = database.connection().createStatement()) {
      for (String check : List.of("PRAGMA foreign_key_check", "PRAGMA integrity_check")) {
        try (ResultSet row = statement.executeQuery(check)) {
          assertThat(row.next() ? row.getString(1) : "ok").as(check).isEqualTo("ok");
        }
      }
      try (ResultSet row = statement.executeQuery("PRAGMA foreign_keys")) {
        assertThat(row.getInt(1)).isEqualTo(1);
      }
      try (ResultSet row =
          statement.executeQuery("SELECT count(*), count(DISTINCT title || url) FROM sources")) {
        assertThat(row.getInt(1)).isGreaterThan(200).isLessThan(catalogue.facts().size());
      }
    } finally {
      database.connection().close();
    }
  }

  @Test
  void everySourceIsAWebAddress() {
    assertThat(catalogue.facts()).allSatisfy(f -> assertThat(f.source().link()).isPresent());
    assertThat(catalogue.licences()).allSatisfy(l -> assertThat(l.source().link()).isPresent());
    assertThat(catalogue.incidents()).allSatisfy(i -> assertThat(i.source().link()).isPresent());
    assertThat(catalogue.belts()).allSatisfy(b -> assertThat(b.source().link()).isPresent());
  }

  @Test
  void publishedNamesFindTheirSites() {
    assertThat(catalogue.findLicence("bme-gunga-barytes-ml").orElseThrow().siteIds())
        .containsExactly("gunga");
    assertThat(catalogue.findLicence("bmec-el-199").orElseThrow().siteIds())
        .containsExactly("reko-diq", "reko-diq-tanjeel");
    assertThat(catalogue.findLicence("gmc-ranthak-gold").orElseThrow().otherNames())
        .containsExactly("Ranthak");
    assertThat(catalogue.findIncident("2021-01-03-mach-coalfield").orElseThrow().siteIds())
        .containsExactly("mach");
    assertThat(catalogue.findIncident("2004-05-03-gwadar").orElseThrow().otherNames())
        .containsExactly("Gwadar port");
  }

  @Test
  void partiesHaveOneSpelling() {
    List<String> operators = catalogue.operators().names();
    assertThat(operators)
        .contains("Pakistan Mineral Development Corporation (PMDC)", "Reko Diq Mining Company")
        .doesNotContain("PMDC", "FWO", "Reko Diq Mining Company (Barrick)");
    assertThat(catalogue.findSite("qila-abdullah-antimony").orElseThrow().operators())
        .containsExactly(
            "Oil and Gas Development Company (OGDCL)",
            "Pakistan Mineral Development Corporation (PMDC)");
    assertThat(catalogue.findLicence("tcc-el-5").orElseThrow().holders())
        .containsExactly("Tethyan Copper Company", "Government of Balochistan");
  }

  @Test
  void evidenceOfASiteIsThatOfItsStatements() {
    for (Site site : catalogue.sites()) {
      List<Confidence> grades =
          catalogue.factsOf(site.id()).stream().map(Fact::confidence).distinct().sorted().toList();
      assertThat(site.evidence()).isEqualTo(grades);
      assertThat(site.factCount()).isEqualTo(catalogue.factsOf(site.id()).size());
      assertThat(site.bestEvidence()).isEqualTo(grades.stream().findFirst());
    }
  }

  @Test
  void aDistrictThatIsNotSeparatedIsRatedWithItsParent() {
    assertThat(catalogue.districtRisk("Karezat").orElseThrow().district()).isEqualTo("Pishin");
    assertThat(catalogue.districtRisk("Chagai").orElseThrow().district()).isEqualTo("Chagai");
    assertThat(catalogue.districtRisk("Lahore")).isEmpty();
  }

  @Test
  void everySiteOfARatedProvinceHasARating() {
    assertThat(catalogue.sites())
        .filteredOn(
            s ->
                List.of("Balochistan", "Khyber Pakhtunkhwa", "Gilgit-Baltistan")
                    .contains(s.province()))
        .allSatisfy(s -> assertThat(catalogue.districtRisk(s.district())).as(s.id()).isPresent());
  }

  @Test
  void beltsListNoSiteThatIsKnownOnlyToTheDistrict() {
    for (Belt belt : catalogue.belts()) {
      for (String id : belt.siteIds()) {
        assertThat(catalogue.findSite(id).orElseThrow().precision())
            .as("%s in %s", id, belt.id())
            .isNotEqualTo(PositionPrecision.DISTRICT);
      }
    }
  }

  @Test
  void unknownIdentifiersFindNothing() {
    assertThat(catalogue.findSite("nowhere")).isEmpty();
    assertThat(catalogue.factsOf("nowhere")).isEmpty();
    assertThat(catalogue.beltsOf("nowhere")).isEmpty();
  }
}
