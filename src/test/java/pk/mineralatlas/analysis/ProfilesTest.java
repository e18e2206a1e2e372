package pk.mineralatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pk.mineralatlas.catalog.Belt;
import pk.mineralatlas.catalog.BundledCatalogue;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Incident;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.catalog.Site;

/** What the catalogue holds about districts and belts. */
class ProfilesTest {

  private static final Catalogue CATALOGUE = BundledCatalogue.get();

  private static List<String> ids(List<MineralSites> groups) {
    return groups.stream().flatMap(g -> g.sites().stream()).map(Site::id).toList();
  }

  private static void assertOrdered(List<MineralSites> groups) {
    assertThat(groups.stream().map(g -> -g.sites().size()).toList()).isSorted();
    for (MineralSites group : groups) {
      assertThat(group.sites()).allMatch(s -> s.primaryCommodity().equals(group.mineral()));
      assertThat(group.sites().stream().map(s -> -s.factCount()).toList()).isSorted();
    }
  }

  @Test
  void aBeltListsItsSitesByMineral() {
    for (Belt belt : CATALOGUE.belts()) {
      BeltProfile profile = BeltProfile.of(CATALOGUE, belt);
      assertThat(ids(profile.sitesByMineral()))
          .as(belt.id())
          .containsExactlyInAnyOrderElementsOf(belt.siteIds());
      assertOrdered(profile.sitesByMineral());
    }
    BeltProfile chagai =
        BeltProfile.of(CATALOGUE, CATALOGUE.findBelt("chagai-magmatic-arc").orElseThrow());
    assertThat(chagai.sitesByMineral().getFirst().mineral()).isEqualTo("copper");
    assertThat(chagai.sitesByMineral().getFirst().sites().getFirst().id()).isEqualTo("reko-diq");
    assertThat(chagai.licences()).extracting(Licence::id).contains("tcc-el-5", "saindak-lease");
  }

  @Test
  void aDistrictHoldsWhatItsRowsSay() {
    DistrictProfile chagai = DistrictProfile.of(CATALOGUE, "Chagai", List.of());
    assertThat(ids(chagai.sitesByMineral()))
        .containsExactlyInAnyOrderElementsOf(
            CATALOGUE.sites().stream()
                .filter(s -> s.district().equals("Chagai"))
                .map(Site::id)
                .toList());
    assertOrdered(chagai.sitesByMineral());
    assertThat(chagai.risks()).singleElement().extracting(r -> r.district()).isEqualTo("Chagai");
    assertThat(chagai.incidents())
        .allMatch(i -> i.district().equals("Chagai"))
        .extracting(i -> -i.date().toEpochDay())
        .isSorted();
    assertThat(chagai.byYear().stream().mapToInt(YearCount::incidents).sum())
        .isEqualTo(chagai.incidents().size());
    assertThat(chagai.byYear()).hasSize(23);
  }

  /** Drawn as it was, an outline holds what lies in the districts split off since. */
  @Test
  void anOldOutlineHoldsTheDistrictsSplitFromIt() {
    DistrictProfile alone = DistrictProfile.of(CATALOGUE, "Pishin", List.of());
    DistrictProfile both = DistrictProfile.of(CATALOGUE, "Pishin", List.of("Karezat", "Pishin"));
    assertThat(both.names()).containsExactly("Karezat", "Pishin");
    assertThat(ids(both.sitesByMineral())).containsAll(ids(alone.sitesByMineral()));
    assertThat(both.risks().stream().map(r -> -r.rank()).toList()).isSorted();
  }

  @Test
  void aDistrictOfWhichNothingIsKnownIsEmptyAndNotBroken() {
    DistrictProfile nowhere = DistrictProfile.of(CATALOGUE, "Nowhere", List.of());
    assertThat(nowhere.risks()).isEmpty();
    assertThat(nowhere.sitesByMineral()).isEmpty();
    assertThat(nowhere.incidents()).isEmpty();
    assertThat(nowhere.byYear()).allMatch(y -> y.incidents() == 0 && y.fatalities() == null);
  }

  @Test
  void everySiteIncidentAndLicenceIsInTheProfileOfItsDistrictOnly() {
    Set<String> districts =
        CATALOGUE.sites().stream().map(Site::district).collect(Collectors.toSet());
    int sites = 0;
    for (String district : districts) {
      sites += ids(DistrictProfile.of(CATALOGUE, district, List.of()).sitesByMineral()).size();
    }
    assertThat(sites).isEqualTo(CATALOGUE.sites().size());
  }

  @Test
  void deathsOfAYearAreSummedWhereTheSourcesGiveThem() {
    List<Incident> all = CATALOGUE.incidents();
    int given =
        all.stream().map(Incident::fatalities).filter(f -> f != null).mapToInt(f -> f).sum();
    List<YearCount> years = YearCount.of(all, all);
    assertThat(
            years.stream().map(YearCount::fatalities).filter(f -> f != null).mapToInt(f -> f).sum())
        .isEqualTo(given);
    assertThat(years.stream().mapToInt(YearCount::incidents).sum()).isEqualTo(all.size());
    assertThat(YearCount.of(List.of(), List.of())).isEmpty();
  }
}
