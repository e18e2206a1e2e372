package pk.mineralatlas.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the sites a published name means: by a curated table, else by name, other name or
 * identifier. A name that several sites bear finds none of them, rather than the wrong one.
 */
final class SiteNames {

  /** Words that say what a thing is and not which one it is. */
  private static final Set<String> KIND_WORDS =
      Set.of(
          "mine",
          "mines",
          "deposit",
          "prospect",
          "project",
          "coalfield",
          "coal",
          "field",
          "ore",
          "area",
          "block",
          "marble",
          "copper",
          "iron",
          "gold",
          "antimony",
          "chromite",
          "uranium");

  private final List<Map<String, Set<String>>> tiers = new ArrayList<>();

  private final SynonymTable curated;

  SiteNames(List<CsvTable.Row> sites, SynonymTable curated) {
    this.curated = curated;
    for (int tier = 0; tier < 4; tier++) {
      tiers.add(new HashMap<>());
    }
    for (CsvTable.Row site : sites) {
      String id = site.required("id");
      String name = site.required("name");
      put(0, id, id);
      put(0, SearchText.fold(name), id);
      put(1, SearchText.squeeze(name), id);
      for (String alt : site.list("alt_names")) {
        put(2, SearchText.squeeze(alt), id);
      }
      put(3, core(name), id);
    }
  }

  /** The identifiers of the sites the text means, by the curated table or by their names. */
  List<String> find(String text) {
    List<String> listed = curated.findNames(text);
    if (!listed.isEmpty()) {
      return listed;
    }
    String squeezed = SearchText.squeeze(text);
    List<String> keys = List.of(SearchText.fold(text), squeezed, squeezed, core(text));
    for (int tier = 0; tier < tiers.size(); tier++) {
      Set<String> ids = tiers.get(tier).get(keys.get(tier));
      if (ids != null && ids.size() == 1) {
        return List.copyOf(ids);
      }
    }
    return List.of();
  }

  private void put(int tier, String key, String id) {
    if (!key.isEmpty()) {
      tiers.get(tier).computeIfAbsent(key, k -> new TreeSet<>()).add(id);
    }
  }

  private static String core(String text) {
    StringBuilder core = new StringBuilder();
    for (String word : SearchText.words(text)) {
      if (!KIND_WORDS.contains(word)) {
        core.append(word);
      }
    }
    return core.toString();
  }
}
