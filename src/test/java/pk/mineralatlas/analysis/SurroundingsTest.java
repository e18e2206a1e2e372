package pk.mineralatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.mineralatlas.analysis.NearLicence.Relation;
import pk.mineralatlas.catalog.BundledCatalogue;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Incident;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.LambertConformalConic;
import pk.mineralatlas.geo.LonLat;

/** What lies around real sites, held against values worked out by hand from the data files. */
class SurroundingsTest {

  private static final double RADIUS_M = 50_000;

  private static final Catalogue CATALOGUE = BundledCatalogue.get();

  private static Site site(String id) {
    return CATALOGUE.findSite(id).orElseThrow();
  }

  private static Licence licence(String id) {
    return CATALOGUE.findLicence(id).orElseThrow();
  }

  private static Surroundings around(String siteId) {
    return Surroundings.of(CATALOGUE, site(siteId), RADIUS_M);
  }

  private static Optional<NearLicence> relation(Surroundings around, String licenceId) {
    return relation(around.licences(), licenceId);
  }

  private static Optional<NearLicence> relation(Place place, String licenceId) {
    return relation(Surroundings.licences(CATALOGUE, place, ""), licenceId);
  }

  private static Place place(double lon, double lat, String district, PositionPrecision precision) {
    return new Place(Place.Kind.SITE, "x", district, new LonLat(lon, lat), precision);
  }

  private static Optional<NearLicence> relation(List<NearLicence> licences, String licenceId) {
    return licences.stream().filter(n -> n.licence().id().equals(licenceId)).findFirst();
  }

  /**
   * Reko Diq 29.1228 N 62.0789 E; Gwadar port 25.139 N 62.3286 E, Taftan 28.9469 N 61.5866 E,
   * Juzzak airfield 29.026 N 61.6445 E: great circles on a sphere of 6371 km give 443.8, 51.7 and
   * 43.6 km.
   */
  @ParameterizedTest
  @CsvSource({
    "PORT, port-gwadar, 443.8, 442 km",
    "BORDER_CROSSING, border-taftan, 51.7, 52 km",
    "AIRPORT, airport-juzzak, 43.6, 44 km",
  })
  void rekoDiqIsAsFarFromPortCrossingAndAirportAsTheMapSays(
      TransportKind kind, String link, double sphereKm, String text) {
    NearTransport near =
        around("reko-diq").transport().stream()
            .filter(n -> n.kind() == kind)
            .findFirst()
            .orElseThrow();
    assertThat(near.link().id()).isEqualTo(link);
    assertThat(near.distance().km()).isCloseTo(sphereKm, within(0.005 * sphereKm));
    assertThat(near.distance().text()).isEqualTo(text);
    assertThat(near.distance().rough()).as("both ends are known").isFalse();
  }

  /** The N-40 passes south between two places each over 35 km away. */
  @Test
  void rekoDiqIsNearerToItsHighwayThanToAnyPlaceTheHighwayIsNamedBy() {
    NearTransport road = around("reko-diq").transport().getFirst();
    assertThat(road.kind()).isEqualTo(TransportKind.ROAD);
    assertThat(road.link().id()).isEqualTo("n-40");
    double toNearestPlace =
        road.link().waypoints().stream()
            .mapToDouble(w -> Geodesy.distanceM(site("reko-diq").position(), w.position()))
            .min()
            .orElseThrow();
    assertThat(road.distance().metres()).isLessThan(toNearestPlace - 1000);
    assertThat(road.distance().metres())
        .isCloseTo(planarDistance(road, site("reko-diq")), within(300.0));
    assertThat(road.where()).startsWith("between ");
    assertThat(road.distance().text()).as("a schematic course").isEqualTo("about 30 km");
  }

  /** From the point to the straight legs on the map plane, whose scale is true to one per cent. */
  private static double planarDistance(NearTransport road, Site site) {
    var at = LambertConformalConic.PAKISTAN.project(site.position());
    double best = Double.POSITIVE_INFINITY;
    var places = road.link().waypoints();
    for (int i = 1; i < places.size(); i++) {
      var a = LambertConformalConic.PAKISTAN.project(places.get(i - 1).position());
      var b = LambertConformalConic.PAKISTAN.project(places.get(i).position());
      best =
          Math.min(
              best,
              java.awt.geom.Line2D.ptSegDist(a.xM(), a.yM(), b.xM(), b.yM(), at.xM(), at.yM()));
    }
    return best;
  }

  @Test
  void whatIsNotInUseIsToldBesideTheNearestInUse() {
    List<NearTransport> railways =
        around("reko-diq").transport().stream()
            .filter(n -> n.kind() == TransportKind.RAILWAY)
            .toList();
    assertThat(railways).extracting(n -> n.link().status()).containsExactly("proposed", "open");
    assertThat(railways.getFirst().isInUse()).isFalse();
  }

  @Test
  void everyMeasuredSiteHasOneOfEachKindInUse() {
    for (Site site : CATALOGUE.sites()) {
      List<NearTransport> transport = NearTransport.around(CATALOGUE.transport(), Place.of(site));
      if (site.precision() == PositionPrecision.DISTRICT) {
        assertThat(transport).as(site.id()).isEmpty();
      } else {
        assertThat(transport.stream().filter(NearTransport::isInUse).map(NearTransport::kind))
            .as(site.id())
            .containsExactly(TransportKind.values());
        assertThat(transport)
            .filteredOn(n -> !n.link().waypoints().isEmpty())
            .as("a schematic course is never exact")
            .allMatch(n -> n.distance().rough());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tang-kaur"})
  void ofASiteKnownToTheDistrictNothingIsMeasured(String id) {
    Surroundings around = around(id);
    assertThat(site(id).precision()).isEqualTo(PositionPrecision.DISTRICT);
    assertThat(around.transport()).isEmpty();
    assertThat(around.incidents().within()).isEmpty();
    assertThat(around.licences()).isNotEmpty().allMatch(n -> n.findDistance().isEmpty());
    assertThat(around.licences())
        .extracting(NearLicence::relation)
        .containsOnly(Relation.NAMES_SITE, Relation.SAME_DISTRICT);
    assertThat(around.place().measureNote()).contains("Only its district is known");
  }

  @Test
  void noDistanceIsEverGivenToOrFromADistrictsMarker() {
    for (Site site : CATALOGUE.sites()) {
      Surroundings around = Surroundings.of(CATALOGUE, site, RADIUS_M);
      boolean measurable = site.precision() != PositionPrecision.DISTRICT;
      assertThat(around.licences())
          .as(site.id())
          .filteredOn(n -> n.findDistance().isPresent())
          .allMatch(n -> measurable && n.licence().precision() != PositionPrecision.DISTRICT);
      assertThat(around.incidents().within())
          .as(site.id())
          .allMatch(n -> measurable && n.incident().precision() != PositionPrecision.DISTRICT);
    }
  }

  /** Block II of Thar is a site and a licence of the same identifier. */
  @Test
  void aLicenceThatBearsTheNameOfItsSiteIsListedThere() {
    NearLicence block2 = relation(around("thar-block-2"), "thar-block-2").orElseThrow();
    assertThat(block2.relation()).isIn(Relation.NAMES_SITE, Relation.CONTAINS);
    assertThat(block2.findDistance().orElseThrow().metres()).isZero();
    Surroundings ofLicence = Surroundings.of(CATALOGUE, licence("thar-block-2"), RADIUS_M);
    assertThat(relation(ofLicence, "thar-block-2")).as("not near itself").isEmpty();
  }

  /** 24 35 to 24 44 N, 70 12 to 70 18 E; a minute of latitude there is 1846 m. */
  @ParameterizedTest
  @CsvSource({
    "70.25, 24.66, 0, CONTAINS",
    "70.2, 24.7333333, 0, CONTAINS",
    "70.25, 24.75, 1846, NEAR",
    "70.25, 24.5, 9231, NEAR",
    "70.25, 24.3, 31385, none",
  })
  void publishedLimitsContainOrAreAsFarAsTheirEdge(
      double lon, double lat, double metres, String relation) {
    Place place = place(lon, lat, "Tharparkar", PositionPrecision.SITE);
    LicenceOutline outline = LicenceOutline.of(licence("thar-block-1-ml"));
    assertThat(outline).isInstanceOf(LicenceOutline.Published.class);
    assertThat(outline.distanceM(new LonLat(lon, lat))).isCloseTo(metres, within(5.0));
    Optional<NearLicence> near = relation(place, "thar-block-1-ml");
    assertThat(near.map(n -> n.relation().name()).orElse("none")).isEqualTo(relation);
  }

  @Test
  void aRoughPositionWithinPublishedLimitsMayLieInThem() {
    for (PositionPrecision precision :
        List.of(PositionPrecision.NEAR, PositionPrecision.LOCALITY)) {
      Place rough = place(70.25, 24.66, "Tharparkar", precision);
      assertThat(relation(rough, "thar-block-1-ml"))
          .get()
          .extracting(NearLicence::relation)
          .isEqualTo(Relation.MAY_CONTAIN);
    }
  }

  /** 980 km² are a circle of 17.66 km: it holds the site, but only on paper. */
  @Test
  void aCircleOfThePublishedAreaOnlyMayContain() {
    LicenceOutline outline = LicenceOutline.of(licence("tcc-el-5"));
    assertThat(outline).isInstanceOf(LicenceOutline.Circle.class);
    assertThat(((LicenceOutline.Circle) outline).radiusM()).isCloseTo(17_661.9, within(0.1));
    Place well = place(62.1, 29.2, "Chagai", PositionPrecision.SITE);
    NearLicence near = relation(well, "tcc-el-5").orElseThrow();
    assertThat(near.relation()).isEqualTo(Relation.CONTAINS_SCHEMATICALLY);
    assertThat(near.findDistance().orElseThrow().rough()).isTrue();
    NearLicence saindak = relation(around("saindak"), "tcc-el-5").orElseThrow();
    assertThat(saindak.relation()).isEqualTo(Relation.NEAR);
    double toCentre = Geodesy.distanceM(site("saindak").position(), new LonLat(62.02, 29.12));
    assertThat(saindak.findDistance().orElseThrow().metres())
        .isCloseTo(toCentre - 17_661.9, within(1.0));
  }

  @Test
  void licencesComeByTheirClaimOnThePlaceAndThenByDistance() {
    List<NearLicence> licences = around("reko-diq").licences();
    assertThat(licences)
        .extracting(NearLicence::relation)
        .isSorted()
        .startsWith(Relation.NAMES_SITE);
    assertThat(licences.stream().filter(n -> n.relation() == Relation.NEAR))
        .allMatch(n -> n.findDistance().orElseThrow().metres() <= Surroundings.LICENCE_RADIUS_M);
    assertThat(relation(around("reko-diq"), "tcc-el-5"))
        .get()
        .extracting(NearLicence::relation)
        .isEqualTo(Relation.NAMES_SITE);
  }

  @Test
  void anAgreementSignedInIslamabadIsNoLicenceThere() {
    Place islamabad = place(73.0931, 33.7294, "Islamabad", PositionPrecision.SITE);
    assertThat(Surroundings.licences(CATALOGUE, islamabad, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"saindak, 50", "duddar, 50", "duddar, 150", "mach, 50", "mach, 100", "khewra, 300"})
  void incidentsWithinARadiusAreThoseOfAWalkOverTheWholeList(String id, double radiusKm) {
    Site site = site(id);
    NearIncidents near = NearIncidents.around(CATALOGUE, Place.of(site), radiusKm * 1000);
    List<String> expected =
        CATALOGUE.incidents().stream()
            .filter(i -> i.precision() != PositionPrecision.DISTRICT)
            .filter(i -> Geodesy.distanceM(site.position(), i.position()) <= radiusKm * 1000)
            .map(Incident::id)
            .toList();
    assertThat(near.within())
        .extracting(n -> n.incident().id())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(near.within()).extracting(NearIncidents.NearIncident::distance).isSorted();
    assertThat(near.inDistrict())
        .allMatch(i -> i.district().equals(site.district()) && !expected.contains(i.id()));
    for (YearCount year : near.byYear()) {
      long inYear =
          near.within().stream().filter(n -> n.incident().date().getYear() == year.year()).count();
      assertThat((long) year.incidents()).as("%d", year.year()).isEqualTo(inYear);
    }
    assertThat(near.byYear()).extracting(YearCount::year).startsWith(2004).endsWith(2026);
    assertThat(near.byYear()).hasSize(23);
  }

  /** The train taken at Mashkaf and the attack on its rescue: one row, in the district of Sibi. */
  @Test
  void theDeathsOfARadiusAreThoseTheSourcesGive() {
    NearIncidents saindak = around("saindak").incidents();
    assertThat(saindak.within()).hasSize(1);
    assertThat(saindak.fatalities()).isEqualTo(saindak.within().getFirst().incident().fatalities());
    NearIncidents none =
        NearIncidents.around(CATALOGUE, place(73, 24.3, "nowhere", PositionPrecision.SITE), 10_000);
    assertThat(none.within()).isEmpty();
    assertThat(none.inDistrict()).isEmpty();
    assertThat(none.fatalities()).as("not nought: none is known").isNull();
  }

  @Test
  void anIncidentIsNotNearItself() {
    Incident incident = CATALOGUE.findIncident("2021-01-03-mach-coalfield").orElseThrow();
    Surroundings around = Surroundings.of(CATALOGUE, incident, RADIUS_M);
    assertThat(around.incidents().within())
        .extracting(n -> n.incident().id())
        .doesNotContain(incident.id());
    assertThat(around.sites()).extracting(Site::id).containsExactly("mach");
  }

  @Test
  void riskBeltsAndAgreementsComeFromTheCatalogue() {
    Surroundings rekoDiq = around("reko-diq");
    assertThat(rekoDiq.findDistrictRisk().orElseThrow().district()).isEqualTo("Chagai");
    assertThat(rekoDiq.belts()).extracting(b -> b.id()).containsExactly("chagai-magmatic-arc");
    Surroundings boya = around("muhammad-khel-copper");
    assertThat(boya.agreements())
        .singleElement()
        .extracting(LinkedAgreement::link)
        .isEqualTo(LinkedAgreement.Link.NAMES_SITE);
    assertThat(boya.agreements())
        .extracting(a -> a.agreement().id())
        .containsExactly("ussm-fwo-2025");
    assertThat(rekoDiq.agreements())
        .as("it speaks of copper, not of Reko Diq")
        .extracting(LinkedAgreement::link)
        .containsExactly(LinkedAgreement.Link.MINERAL);
    assertThat(around("khewra").agreements()).isEmpty();
  }
}
