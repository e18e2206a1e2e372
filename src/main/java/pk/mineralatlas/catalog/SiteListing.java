package pk.mineralatlas.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sites as a text for people or programs.
 *
 * @param fields the columns, in order
 * @param withFacts whether JSON and GeoJSON carry each site's statements with their sources
 */
public record SiteListing(
    Catalogue catalogue, List<Site> sites, List<SiteField> fields, boolean withFacts) {

  /** The forms a listing takes. */
  public enum Format {
    TABLE,
    CSV,
    JSON,
    GEOJSON
  }

  private static final int MAX_COLUMN = 44;

  /** Writes the listing; lines end in line feeds. */
  public void write(Format format, Appendable out) throws IOException {
    switch (format) {
      case TABLE -> writeTable(out);
      case CSV -> writeCsv(out);
      case JSON -> writeJson(out);
      case GEOJSON -> writeGeoJson(out);
    }
  }

  private void writeTable(Appendable out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(fields.stream().map(field -> field.text().replace('_', ' ')).toList());
    for (Site site : sites) {
      rows.add(fields.stream().map(field -> cell(field.line(catalogue, site))).toList());
    }
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < fields.size(); column++) {
      int of = column;
      widths.add(rows.stream().mapToInt(row -> row.get(of).length()).max().orElse(0));
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        line.append(row.get(column));
        line.repeat(' ', widths.get(column) - row.get(column).length() + 2);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    out.append(
        "\n%d %s. precision: how well the position is known; evidence: best grade of its statements.\n"
            .formatted(sites.size(), sites.size() == 1 ? "site" : "sites"));
  }

  private static String cell(String text) {
    String line = text.replace(";", ", ");
    return line.length() <= MAX_COLUMN ? line : line.substring(0, MAX_COLUMN - 1) + "…";
  }

  private void writeCsv(Appendable out) throws IOException {
    out.append(fields.stream().map(SiteField::text).collect(Collectors.joining(",", "", "\n")));
    for (Site site : sites) {
      out.append(
          fields.stream()
              .map(field -> quoted(field.line(catalogue, site)))
              .collect(Collectors.joining(",", "", "\n")));
    }
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private void writeJson(Appendable out) throws IOException {
    out.append("[\n");
    writeEach(out, this::object);
    out.append("]\n");
  }

  private void writeGeoJson(Appendable out) throws IOException {
    out.append("{\"type\":\"FeatureCollection\",\"features\":[\n");
    writeEach(out, this::feature);
    out.append("]}\n");
  }

  private void writeEach(Appendable out, Function<Site, String> form) throws IOException {
    for (int i = 0; i < sites.size(); i++) {
      out.append(form.apply(sites.get(i))).append(i + 1 < sites.size() ? ",\n" : "\n");
    }
  }

  private String object(Site site) {
    List<String> members = new ArrayList<>();
    for (SiteField field : fields) {
      members.add(JsonText.member(field.text(), field.value(catalogue, site)));
    }
    if (withFacts) {
      members.add(JsonText.string("facts") + ":" + facts(site));
    }
    return members.stream().collect(Collectors.joining(",", "{", "}"));
  }

  /** The precision is always told, since a position without it may pass for the deposit's. */
  private String feature(Site site) {
    List<String> members = new ArrayList<>();
    List<SiteField> told = new ArrayList<>(fields);
    for (SiteField always : List.of(SiteField.PRECISION, SiteField.POSITION_MEANS)) {
      if (!told.contains(always)) {
        told.add(always);
      }
    }
    for (SiteField field : told) {
      if (!field.isPosition()) {
        members.add(JsonText.member(field.text(), field.value(catalogue, site)));
      }
    }
    if (withFacts) {
      members.add(JsonText.string("facts") + ":" + facts(site));
    }
    return "{\"type\":\"Feature\",\"id\":%s,\"geometry\":{\"type\":\"Point\",\"coordinates\":[%s,%s]},\"properties\":%s}"
        .formatted(
            JsonText.string(site.id()),
            JsonText.number(site.position().lonDeg()),
            JsonText.number(site.position().latDeg()),
            members.stream().collect(Collectors.joining(",", "{", "}")));
  }

  private String facts(Site site) {
    return catalogue.factsOf(site.id()).stream()
        .map(SiteListing::fact)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String fact(Fact fact) {
    String value = fact.figure().map(JsonText::number).orElse("null");
    return "{%s,%s,\"value\":%s,%s,%s,%s,%s,\"source\":%s}"
        .formatted(
            JsonText.member("topic", fact.topic()),
            JsonText.member("statement", fact.statement()),
            value,
            JsonText.member("unit", fact.unit()),
            JsonText.member("as_of", fact.asOf()),
            JsonText.member("standard", fact.standard()),
            JsonText.member("confidence", fact.confidence().text()),
            source(fact.source()));
  }

  private static String source(Source source) {
    return "{%s,%s,%s,%s}"
        .formatted(
            JsonText.member("title", source.title()),
            JsonText.member("publisher", source.publisher()),
            JsonText.member("date", source.date()),
            JsonText.member("url", source.url()));
  }
}
