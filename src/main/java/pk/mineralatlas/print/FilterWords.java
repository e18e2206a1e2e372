package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.Facet;

/** A filter as people would say it. */
final class FilterWords {

  private FilterWords() {}

  /** Such as {@code copper or gold · operating · Balochistan}; empty when nothing is hidden. */
  static String of(AtlasFilter filter, SheetWords words) {
    List<String> parts = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      Set<String> chosen = filter.chosen(facet);
      if (!chosen.isEmpty()) {
        List<String> said = chosen.stream().map(value -> value(facet, value, words)).toList();
        boolean all = facet == Facet.MINERAL && filter.everyMineral();
        parts.add(words.of(sentence(facet), all ? words.and(said) : words.or(said)));
      }
    }
    if (filter.criticalOnly()) {
      parts.add(words.of("with a mineral on the U.S. critical list of 2025"));
    }
    if (!filter.years().isEvery()) {
      parts.add(words.of("incidents of %s", years(filter, words)));
    }
    if (!filter.cql().isEmpty()) {
      parts.add(words.of("where %s", filter.cql()));
    }
    if (!filter.text().isEmpty()) {
      parts.add(words.of("named “%s”", filter.text()));
    }
    return String.join(" · ", parts);
  }

  private static String value(Facet facet, String value, SheetWords words) {
    return switch (facet) {
      case MINERAL -> words.mineral(value);
      case SITE_TYPE -> words.ofKind("type", value);
      case OPERATOR, LICENCE_HOLDER -> value;
      default -> words.of(value);
    };
  }

  private static String years(AtlasFilter filter, SheetWords words) {
    String years = filter.years().text();
    return words.isUrdu() ? years.replace("–", " تا ") : years;
  }

  private static String sentence(Facet facet) {
    return switch (facet) {
      case OPERATOR -> "operated by %s";
      case LICENCE_HOLDER -> "licences held by %s";
      case LICENCE_STATUS -> "licences %s";
      case RISK_LEVEL -> "risk %s";
      case INCIDENT_KIND -> "incidents: %s";
      case INCIDENT_TARGET -> "incidents against %s";
      case EVIDENCE -> "figures %s";
      case SITE_TYPE -> "%s sites";
      case MINERAL, PROVINCE, STATUS -> "%s";
    };
  }

  /** {@code copper, gold or silver}. */
  static String list(Collection<String> words, String last) {
    return SheetWords.joined(words, ", ", last);
  }
}
