package pk.mineralatlas.map.document;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pk.mineralatlas.map.AtlasFilter;
import pk.mineralatlas.map.Facet;
import pk.mineralatlas.map.YearRange;
import pk.mineralatlas.style.json.StrictObject;

/** What narrows the catalogue's layers, as JSON: the key {@code filter} of a map. */
final class FilterJson {

  private static final Set<String> KEYS = keys();
  private static final int MOST_VALUES = 10_000;

  private FilterJson() {}

  private static Set<String> keys() {
    Set<String> keys =
        new HashSet<>(List.of("everyMineral", "criticalOnly", "years", "cql", "text"));
    Arrays.stream(Facet.values()).map(FilterJson::key).forEach(keys::add);
    return keys;
  }

  private static String key(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  static AtlasFilter read(StrictObject map) {
    return map.object("filter", KEYS).map(FilterJson::readFilter).orElseGet(AtlasFilter::none);
  }

  private static AtlasFilter readFilter(StrictObject filter) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, new LinkedHashSet<>(filter.texts(key(facet), MOST_VALUES)));
    }
    return new AtlasFilter(
        chosen,
        filter.flag("everyMineral", false),
        filter.flag("criticalOnly", false),
        years(filter),
        filter.text("cql").orElse(""),
        filter.text("text").orElse(""));
  }

  private static YearRange years(StrictObject filter) {
    List<Double> years = filter.numbers("years", 2, 2, Integer.MIN_VALUE, Integer.MAX_VALUE);
    if (years.isEmpty()) {
      return YearRange.EVERY;
    }
    if (years.getFirst() > years.getLast()) {
      throw filter.fault("years", "the earlier year comes first");
    }
    return new YearRange(years.getFirst().intValue(), years.getLast().intValue());
  }

  static void write(AtlasFilter filter, JsonObject map) {
    if (filter.equals(AtlasFilter.none())) {
      return;
    }
    JsonObject json = new JsonObject();
    filter.chosen().forEach((facet, values) -> json.put(key(facet), new JsonArray(values)));
    json.put("everyMineral", filter.everyMineral());
    json.put("criticalOnly", filter.criticalOnly());
    if (!filter.years().isEvery()) {
      json.put("years", JsonArray.from(filter.years().from(), filter.years().to()));
    }
    putText(json, "cql", filter.cql());
    putText(json, "text", filter.text());
    map.put("filter", json);
  }

  private static void putText(JsonObject json, String key, String text) {
    if (!text.isEmpty()) {
      json.put(key, text);
    }
  }
}
