package pk.mineralatlas.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.DistrictRisk;
import pk.mineralatlas.catalog.Incident;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.catalog.Site;

/**
 * What the catalogue holds about a district.
 *
 * @param names the district and the present-day districts that share its outline
 * @param risks the ratings of those districts, highest first
 * @param sitesByMineral its sites, the mineral with most first
 * @param incidents newest first
 * @param byYear its incidents by year
 */
public record DistrictProfile(
    List<String> names,
    List<DistrictRisk> risks,
    List<MineralSites> sitesByMineral,
    List<Licence> licences,
    List<Incident> incidents,
    List<YearCount> byYear) {

  /**
   * The profile of a district.
   *
   * @param district its name on the map
   * @param also the present-day districts split from it that are drawn within it
   */
  public static DistrictProfile of(Catalogue catalogue, String district, Collection<String> also) {
    Set<String> names = new TreeSet<>(also);
    names.add(district);
    List<Site> sites =
        catalogue.sites().stream().filter(s -> names.contains(s.district())).toList();
    List<Incident> incidents =
        catalogue.incidents().stream()
            .filter(i -> names.contains(i.district()))
            .sorted(Comparator.comparing(Incident::date).reversed())
            .toList();
    return new DistrictProfile(
        List.copyOf(names),
        catalogue.districtRisks().stream()
            .filter(r -> names.contains(r.district()))
            .sorted(Comparator.comparingInt(DistrictRisk::rank).reversed())
            .toList(),
        MineralSites.of(sites),
        catalogue.licences().stream().filter(l -> names.contains(l.district())).toList(),
        incidents,
        YearCount.of(incidents, catalogue.incidents()));
  }
}
