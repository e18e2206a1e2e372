package pk.mineralatlas.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pk.mineralatlas.catalog.Agreement;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.Licence;
import pk.mineralatlas.catalog.Site;

/**
 * An agreement and how it touches a thing.
 *
 * @param link the strongest link that holds
 * @param via the parties or minerals it is linked by; empty where it names the site
 */
public record LinkedAgreement(Agreement agreement, Link link, List<String> via) {

  /** How an agreement touches a thing; from strongest to weakest. */
  public enum Link {
    /** The agreement names the site. */
    NAMES_SITE("names this site"),
    /** A party of it operates the site or holds a licence that names it. */
    PARTY("one of its parties works here"),
    /** It speaks of a mineral found here, without saying where: a weak link. */
    MINERAL("speaks of its minerals, not of this place");

    private final String text;

    Link(String text) {
      this.text = text;
    }

    /** The link in a few words. */
    public String text() {
      return text;
    }
  }

  static List<LinkedAgreement> of(Catalogue catalogue, Site site) {
    Set<String> parties = new TreeSet<>(site.operators());
    for (Licence licence : catalogue.licences()) {
      if (licence.siteIds().contains(site.id())) {
        parties.addAll(licence.holders());
      }
    }
    return of(catalogue, Set.of(site.id()), parties, new TreeSet<>(site.commodities()));
  }

  static List<LinkedAgreement> of(Catalogue catalogue, Licence licence) {
    return of(
        catalogue,
        new TreeSet<>(licence.siteIds()),
        new TreeSet<>(licence.holders()),
        new TreeSet<>(licence.commodities()));
  }

  private static List<LinkedAgreement> of(
      Catalogue catalogue, Set<String> siteIds, Set<String> parties, Set<String> minerals) {
    List<LinkedAgreement> linked = new ArrayList<>();
    for (Agreement agreement : catalogue.agreements()) {
      List<String> shared = agreement.parties().stream().filter(parties::contains).toList();
      List<String> common = agreement.minerals().stream().filter(minerals::contains).toList();
      if (agreement.siteIds().stream().anyMatch(siteIds::contains)) {
        linked.add(new LinkedAgreement(agreement, Link.NAMES_SITE, List.of()));
      } else if (!shared.isEmpty()) {
        linked.add(new LinkedAgreement(agreement, Link.PARTY, shared));
      } else if (!common.isEmpty()) {
        linked.add(new LinkedAgreement(agreement, Link.MINERAL, common));
      }
    }
    return List.copyOf(linked);
  }
}
