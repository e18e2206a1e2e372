package pk.mineralatlas.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.mineralatlas.catalog.SearchEntry.Texts;
import pk.mineralatlas.catalog.SearchHit.Kind;

/** What of the catalogue's records a search can find, and by which words. */
final class CatalogueEntries {

  private CatalogueEntries() {}

  static List<SearchEntry> of(CatalogueReader reader) throws SQLException {
    List<SearchEntry> entries = new ArrayList<>();
    List<Site> sites = reader.sites();
    sites.forEach(site -> entries.add(entry(site)));
    List<Licence> licences = reader.licences();
    licences.forEach(licence -> entries.add(entry(licence)));
    reader.belts().forEach(belt -> entries.add(entry(belt)));
    reader.incidents().forEach(incident -> entries.add(entry(incident)));
    entries.addAll(districts(reader.districtRisks(), sites, licences));
    return entries;
  }

  private static SearchEntry entry(Site site) {
    String subtitle =
        "%s, %s · %s, %s"
            .formatted(
                capitalised(site.primaryCommodity()),
                site.type(),
                site.district(),
                site.province());
    return new SearchEntry(
        Kind.SITE,
        site.id(),
        site.name(),
        site.altNames(),
        site.nameUr(),
        subtitle,
        site.position(),
        site.precision(),
        50 + Math.min(50, 3 * site.factCount()),
        new Texts(
            site.district() + " " + site.province(),
            site.operator() + " " + String.join(" ", site.operators()),
            String.join(" ", site.commodities())
                + " "
                + site.primaryCommodity()
                + " "
                + site.depositType(),
            site.summary() + " " + site.hostGeology()));
  }

  private static SearchEntry entry(Licence licence) {
    String where = joined(", ", licence.district(), licence.province());
    return new SearchEntry(
        Kind.LICENCE,
        licence.id(),
        licence.name(),
        licence.number().isEmpty() ? List.of() : List.of(licence.number().split(";")),
        "",
        joined(" · ", capitalised(licence.type()), licence.number(), where),
        licence.position(),
        licence.precision(),
        45,
        new Texts(
            where,
            licence.holder() + " " + String.join(" ", licence.holders()),
            String.join(" ", licence.minerals()) + " " + String.join(" ", licence.commodities()),
            licence.summary() + " " + String.join(" ", licence.otherNames())));
  }

  private static SearchEntry entry(Belt belt) {
    return new SearchEntry(
        Kind.BELT,
        belt.id(),
        belt.name(),
        List.of(),
        belt.nameUr(),
        "Schematic %s · %s".formatted(belt.kind(), String.join(", ", belt.commodities())),
        null,
        null,
        35,
        new Texts("", "", String.join(" ", belt.commodities()), belt.summary() + " " + belt.age()));
  }

  private static SearchEntry entry(Incident incident) {
    return new SearchEntry(
        Kind.INCIDENT,
        incident.id(),
        incident.place(),
        List.of(),
        "",
        "%s, %s · %s, %s"
            .formatted(
                capitalised(incident.type()),
                incident.date(),
                incident.district(),
                incident.province()),
        incident.position(),
        incident.precision(),
        10,
        new Texts(
            incident.district() + " " + incident.province(),
            incident.actor(),
            "",
            "%s %s %s %s"
                .formatted(
                    incident.summary(),
                    incident.target(),
                    String.join(" ", incident.otherNames()),
                    incident.date().getYear())));
  }

  private static List<SearchEntry> districts(
      List<DistrictRisk> risks, List<Site> sites, List<Licence> licences) {
    Map<String, String> provinces = new LinkedHashMap<>();
    risks.forEach(risk -> provinces.put(risk.district(), risk.province()));
    sites.forEach(site -> provinces.putIfAbsent(site.district(), site.province()));
    licences.stream()
        .filter(licence -> !licence.district().isEmpty())
        .forEach(licence -> provinces.putIfAbsent(licence.district(), licence.province()));
    return provinces.entrySet().stream()
        .map(
            e ->
                new SearchEntry(
                    Kind.DISTRICT,
                    e.getKey(),
                    e.getKey(),
                    List.of(),
                    "",
                    "District, " + e.getValue(),
                    null,
                    null,
                    SearchEntry.DISTRICT_WEIGHT,
                    new Texts(e.getValue(), "", "", "")))
        .toList();
  }

  private static String joined(String divider, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(divider));
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
