package pk.mineralatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.mineralatlas.geo.Geodesy;

/** What can be told of the rows without reading their sources: that they are possible. */
class CatalogueTruthTest {

  /** The day the rows were compiled; nothing is known from later. */
  private static final String COMPILED = "2026-11-23";

  private static final String DATE =
      "(1[89]|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

  private static final Catalogue CATALOGUE = BundledCatalogue.get();

  @ParameterizedTest
  @CsvSource({
    "sites.csv, 271",
    "facts.csv, 619",
    "licences.csv, 53",
    "incidents.csv, 152",
    "district_risk.csv, 82",
    "critical_minerals.csv, 56",
    "belts.csv, 48",
    "transport.csv, 62",
    "agreements.csv, 1",
  })
  void noRowWasLost(String file, int rows) {
    assertThat(CatalogFiles.bundled().table(file).rows()).hasSize(rows);
  }

  private static Stream<Source> sources() {
    return Stream.of(
            CATALOGUE.facts().stream().map(Fact::source),
            CATALOGUE.licences().stream().map(Licence::source),
            CATALOGUE.incidents().stream().map(Incident::source),
            CATALOGUE.belts().stream().map(Belt::source),
            CATALOGUE.transport().stream().map(TransportLink::source),
            CATALOGUE.agreements().stream().map(Agreement::source),
            CATALOGUE.districtRisks().stream().map(DistrictRisk::source),
            CATALOGUE.criticalMinerals().stream().map(CriticalMineral::source))
        .flatMap(all -> all);
  }

  @Test
  void everySourceHasATitleAPublisherAWebAddressAndADateThatHasBeen() {
    assertThat(sources())
        .isNotEmpty()
        .allSatisfy(
            source -> {
              assertThat(source.link()).as(source.url()).isPresent();
              assertThat(source.title()).isNotBlank();
              assertThat(source.publisher()).as(source.url()).isNotBlank();
              if (!source.date().isEmpty()) {
                assertThat(source.date()).matches(DATE).isLessThanOrEqualTo(COMPILED);
              }
            });
  }

  /** A plan may speak of a year to come; all else must have been when its source spoke of it. */
  @Test
  void figuresSpeakOfDatesThatHadBeenUnlessTheyArePlans() {
    List<String> ahead = new ArrayList<>();
    for (Fact fact : CATALOGUE.facts()) {
      if (!fact.asOf().isEmpty()) {
        assertThat(fact.asOf()).as(fact.statement()).matches(DATE);
        String told = fact.source().date().isEmpty() ? COMPILED : fact.source().date();
        if (fact.asOf().substring(0, 4).compareTo(told.substring(0, 4)) > 0) {
          ahead.add(fact.siteId() + " " + fact.asOf());
        }
      }
    }
    assertThat(ahead)
        .containsExactlyInAnyOrder("reko-diq 2028", "reko-diq 2034", "saindak-east-ore-body 2022");
  }

  @Test
  void licencesAndIncidentsAreDatedPossibly() {
    for (Licence licence : CATALOGUE.licences()) {
      for (String date : List.of(licence.granted(), licence.expires())) {
        assertThat(date).as(licence.id()).matches("|" + DATE);
      }
      if (!licence.granted().isEmpty() && !licence.expires().isEmpty()) {
        assertThat(licence.granted()).as(licence.id()).isLessThanOrEqualTo(licence.expires());
      }
    }
    for (Incident incident : CATALOGUE.incidents()) {
      assertThat(incident.date())
          .as(incident.id())
          .isBetween(LocalDate.of(2004, 1, 1), LocalDate.parse(COMPILED));
      String told = incident.source().date();
      if (told.length() == COMPILED.length()) {
        assertThat(incident.date().toString()).as(incident.id()).isLessThanOrEqualTo(told);
      }
    }
  }

  @Test
  void figuresHaveUnitsAndStayWithinWhatIsPossible() {
    for (Fact fact : CATALOGUE.facts()) {
      fact.figure()
          .ifPresent(
              value -> {
                assertThat(fact.unit()).as(fact.statement()).isNotBlank();
                assertThat(value.signum()).as(fact.statement()).isNotNegative();
                if (fact.unit().startsWith("%")) {
                  assertThat(value.doubleValue()).as(fact.statement()).isLessThanOrEqualTo(100);
                }
              });
    }
    for (Licence licence : CATALOGUE.licences()) {
      if (licence.areaKm2() != null) {
        assertThat(licence.areaKm2().doubleValue()).as(licence.id()).isBetween(0.1, 30_000.0);
      }
    }
  }

  /** An encyclopaedia anyone may change, or a blog, verifies nothing. */
  @Test
  void nothingIsVerifiedByAnEncyclopaediaOrABlog() {
    assertThat(CATALOGUE.facts())
        .filteredOn(f -> f.confidence() == Confidence.VERIFIED)
        .noneMatch(f -> f.source().url().matches(".*(wikipedia|blog|ucoz|facebook|linkedin).*"));
  }

  @Test
  void noTwoSitesBearOneNameInOneDistrict() {
    Set<String> names = new HashSet<>();
    for (Site site : CATALOGUE.sites()) {
      assertThat(names.add(site.district() + "/" + SearchText.squeeze(site.name())))
          .as(site.id())
          .isTrue();
    }
  }

  /**
   * Two exact positions of one mineral within some hundred metres would be one deposit told twice.
   */
  @Test
  void noDepositIsListedTwice() {
    List<Site> exact =
        CATALOGUE.sites().stream().filter(s -> s.precision() == PositionPrecision.SITE).toList();
    for (Site a : exact) {
      for (Site b : exact) {
        if (a.id().compareTo(b.id()) < 0 && a.primaryCommodity().equals(b.primaryCommodity())) {
          assertThat(Geodesy.distanceM(a.position(), b.position()))
              .as("%s and %s", a.id(), b.id())
              .isGreaterThan(500);
        }
      }
    }
  }

  @Test
  void noStatementIsMadeTwiceOfOneSite() {
    Set<String> statements = new HashSet<>();
    for (Fact fact : CATALOGUE.facts()) {
      assertThat(statements.add(fact.siteId() + "\n" + fact.statement()))
          .as(fact.statement())
          .isTrue();
    }
  }

  /** A correction of a row is told in the row. */
  @Test
  void aNationalMemorandumStandsNowhere() {
    Licence memorandum = CATALOGUE.findLicence("ussm-fwo-mou-2025").orElseThrow();
    assertThat(memorandum.position()).isNull();
    assertThat(memorandum.geometryNote()).contains("Corrected");
  }

  @Test
  void criticalCommoditiesAreThoseOfTheDraftList() {
    Map<String, Boolean> onDraft = new java.util.HashMap<>();
    CATALOGUE
        .criticalMinerals()
        .forEach(c -> onDraft.merge(c.commodity(), c.onDraft2025(), Boolean::logicalOr));
    for (Site site : CATALOGUE.sites()) {
      assertThat(CATALOGUE.criticalOf(site))
          .isEqualTo(
              site.commodities().stream().filter(c -> onDraft.getOrDefault(c, false)).toList());
    }
    assertThat(CATALOGUE.criticalMinerals().stream().filter(CriticalMineral::onList2022))
        .hasSize(50);
    assertThat(CATALOGUE.criticalMinerals().stream().filter(CriticalMineral::onDraft2025))
        .hasSize(54);
  }
}
