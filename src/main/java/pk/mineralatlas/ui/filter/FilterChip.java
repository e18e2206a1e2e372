package pk.mineralatlas.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.YearRange;

/**
 * One part of a filter that can be taken away by itself.
 *
 * @param text what the chip says
 * @param meaning the same in a sentence, for the tooltip and for screen readers
 * @param mineral the mineral whose sign goes with it
 * @param without the filter that is left when the chip is removed
 */
record FilterChip(String text, String meaning, Optional<String> mineral, AtlasFilter without) {

  private static final int EXPRESSION_LENGTH = 36;

  /** The chips of a filter, facet by facet, values in the order they were chosen. */
  static List<FilterChip> of(AtlasFilter filter) {
    List<FilterChip> chips = new ArrayList<>();
    filter
        .chosen()
        .forEach((facet, values) -> values.forEach(v -> chips.add(ofValue(filter, facet, v))));
    if (filter.criticalOnly()) {
      AtlasFilter rest = filter.withCriticalOnly(false);
      chips.add(chip("USGS critical", "Only sites with a USGS critical mineral", rest));
    }
    if (!filter.years().isEvery()) {
      String years = filter.years().text();
      AtlasFilter rest = filter.withYears(YearRange.EVERY);
      chips.add(chip("incidents " + years, "Incidents of the years " + years, rest));
    }
    if (!filter.text().isEmpty()) {
      String text = "“" + filter.text() + "”";
      chips.add(chip(text, "Names that hold " + text, filter.withText("")));
    }
    if (!filter.cql().isEmpty()) {
      String shown = shortened(filter.cql());
      chips.add(chip("CQL " + shown, "Expression: " + filter.cql(), filter.withCql("")));
    }
    return chips;
  }

  private static FilterChip ofValue(AtlasFilter filter, Facet facet, String value) {
    return new FilterChip(
        prefix(facet) + value,
        facet.title() + ": " + value,
        facet == Facet.MINERAL ? Optional.of(value) : Optional.empty(),
        filter.without(facet, value));
  }

  private static FilterChip chip(String text, String meaning, AtlasFilter without) {
    return new FilterChip(text, meaning, Optional.empty(), without);
  }

  /** Words such as «active» or «high» do not say of what they speak. */
  private static String prefix(Facet facet) {
    return switch (facet) {
      case MINERAL, PROVINCE, EVIDENCE, SITE_TYPE, OPERATOR -> "";
      case STATUS -> "status ";
      case LICENCE_HOLDER -> "holder ";
      case LICENCE_STATUS -> "licence ";
      case RISK_LEVEL -> "risk ";
      case INCIDENT_KIND -> "incident ";
      case INCIDENT_TARGET -> "target ";
    };
  }

  private static String shortened(String expression) {
    return expression.length() <= EXPRESSION_LENGTH
        ? expression
        : expression.substring(0, EXPRESSION_LENGTH - 1) + "…";
  }
}
