package pk.mineralatlas.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a published wording stands for: «Degan Exploration» for «Degan Exploration Works (FWO)»,
 * «lignite» for «coal». A wording that is not listed stands for its own parts between semicolons.
 */
final class SynonymTable {

  private final Map<String, List<String>> meanings;

  private SynonymTable(Map<String, List<String>> meanings) {
    this.meanings = meanings;
  }

  /** Reads a table of the columns published and names. */
  static SynonymTable of(CsvTable table) {
    table.withColumns("published", "names");
    Map<String, List<String>> meanings = new HashMap<>();
    for (CsvTable.Row row : table.rows()) {
      if (meanings.put(row.required("published"), row.list("names")) != null) {
        throw row.bad("published", "'%s' is listed twice".formatted(row.text("published")));
      }
    }
    return new SynonymTable(Map.copyOf(meanings));
  }

  /** The names a wording is listed with; empty where it is not listed. */
  List<String> findNames(String published) {
    return meanings.getOrDefault(published.strip(), List.of());
  }

  /** The names a wording of several parts stands for, without repeats. */
  List<String> namesOf(String published) {
    List<String> whole = meanings.get(published.strip());
    if (whole != null) {
      return whole;
    }
    return Arrays.stream(published.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .flatMap(part -> meanings.getOrDefault(part, List.of(part)).stream())
        .distinct()
        .toList();
  }
}
