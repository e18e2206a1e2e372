package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.Facet;

/** A filter as people would say it. */
final class FilterWords {

  private FilterWords() {}

  /** Such as {@code copper or gold · operating · Balochistan}; empty when nothing is hidden. */
  static String of(AtlasFilter filter) {
    List<String> parts = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (!filter.chosen(facet).isEmpty()) {
        boolean all = facet == Facet.MINERAL && filter.everyMineral();
        String words = list(filter.chosen(facet), all ? "and" : "or");
        parts.add(prefix(facet) + words + suffix(facet));
      }
    }
    if (filter.criticalOnly()) {
      parts.add("with a mineral on the U.S. critical list of 2025");
    }
    if (!filter.years().isEvery()) {
      parts.add("incidents of " + filter.years().text());
    }
    if (!filter.cql().isEmpty()) {
      parts.add("where " + filter.cql());
    }
    if (!filter.text().isEmpty()) {
      parts.add("named “" + filter.text() + "”");
    }
    return String.join(" · ", parts);
  }

  private static String prefix(Facet facet) {
    return switch (facet) {
      case OPERATOR -> "operated by ";
      case LICENCE_HOLDER -> "licences held by ";
      case LICENCE_STATUS -> "licences ";
      case RISK_LEVEL -> "risk ";
      case INCIDENT_KIND -> "incidents: ";
      case INCIDENT_TARGET -> "incidents against ";
      case EVIDENCE -> "figures ";
      default -> "";
    };
  }

  private static String suffix(Facet facet) {
    return facet == Facet.SITE_TYPE ? " sites" : "";
  }

  /** {@code copper, gold or silver}. */
  static String list(Collection<String> words, String last) {
    List<String> all = List.copyOf(words);
    if (all.size() < 2) {
      return String.join("", all);
    }
    return String.join(", ", all.subList(0, all.size() - 1)) + " " + last + " " + all.getLast();
  }
}
