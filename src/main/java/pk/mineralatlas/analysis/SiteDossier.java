package pk.mineralatlas.analysis;

import java.util.List;
import java.util.function.Predicate;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.CriticalMineral;
import pk.mineralatlas.catalog.Site;

/**
 * All that is known of a site, read in one go: what the detail panel shows and the site report
 * prints. Immutable; made on any thread.
 *
 * @param critical which of its minerals stand on the U.S. Geological Survey's list of 2025
 */
public record SiteDossier(
    Site site, FactSheet facts, List<String> critical, Surroundings surroundings) {

  public SiteDossier {
    critical = List.copyOf(critical);
  }

  /**
   * Reads what the catalogue holds.
   *
   * @param incidentRadiusM how far incidents count as near
   */
  public static SiteDossier of(Catalogue catalogue, Site site, double incidentRadiusM) {
    Predicate<String> isCritical =
        commodity ->
            catalogue.criticalMinerals().stream()
                .filter(CriticalMineral::onDraft2025)
                .anyMatch(mineral -> mineral.commodity().equals(commodity));
    return new SiteDossier(
        site,
        FactSheet.of(catalogue.factsOf(site.id())),
        site.commodities().stream().filter(isCritical).toList(),
        Surroundings.of(catalogue, site, incidentRadiusM));
  }
}
