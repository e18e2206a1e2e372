package pk.mineralatlas.analysis;

import java.util.List;
import pk.mineralatlas.catalog.Belt;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.catalog.Site;

/**
 * What the catalogue holds about a mineral belt. Its outline is schematic: what it rests on stands
 * in the belt's extentBasis, and nothing here is measured from it.
 *
 * @param sitesByMineral the sites listed in it, the mineral with most first
 * @param licences licences that name one of those sites
 */
public record BeltProfile(Belt belt, List<MineralSites> sitesByMineral, List<Licence> licences) {

  /** The profile of a belt. */
  public static BeltProfile of(Catalogue catalogue, Belt belt) {
    List<Site> sites =
        belt.siteIds().stream().flatMap(id -> catalogue.findSite(id).stream()).toList();
    List<Licence> licences =
        catalogue.licences().stream()
            .filter(licence -> licence.siteIds().stream().anyMatch(belt.siteIds()::contains))
            .toList();
    return new BeltProfile(belt, MineralSites.of(sites), licences);
  }
}
