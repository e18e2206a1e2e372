package pk.mineralatlas.map;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.style.json.ColourText;
import pk.mineralatlas.style.json.StrictObject;

/**
 * A {@link MapState} as a JSON object, to be put into a settings file. Reading is strict about
 * types and lenient about names: a layer, facet or theme this version does not know is left out.
 */
public final class MapStateJson {

  /** The farthest out a saved view may be; anything beyond shows nothing of use. */
  private static final double MAX_METRES_PER_PX = 100_000;

  private static final double MAX_COORDINATE_M = 10_000_000;

  private MapStateJson() {}

  public static JsonObject write(MapState state) {
    JsonObject json = new JsonObject();
    json.put("centre", JsonArray.from(state.centre().xM(), state.centre().yM()));
    json.put("metresPerPx", state.metresPerPx());
    JsonArray layers = new JsonArray();
    state.layers().forEach(layer -> layers.add(writeLayer(layer)));
    json.put("layers", layers);
    if (!state.opened().isEmpty()) {
      json.put("opened", OpenedFileJson.write(state.opened()));
    }
    json.put("filter", writeFilter(state.filter()));
    json.put("theme", state.theme().name());
    json.put("labels", state.labels().name());
    json.put("graticule", state.graticule());
    state
        .selection()
        .filter(s -> s.layer() instanceof AtlasLayer)
        .ifPresent(s -> json.put("selection", JsonArray.from(s.layer().id(), s.id())));
    state.ground().background().ifPresent(c -> json.put("background", ColourText.write(c)));
    if (!state.ground().isInAtlasProjection()) {
      json.put("projection", state.ground().projection());
    }
    if (!state.given().isEmpty()) {
      JsonObject given = new JsonObject();
      state.given().forEach((layer, said) -> given.put(layer.id(), GivenLayerJson.write(said)));
      json.put("given", given);
    }
    return json;
  }

  private static JsonObject writeLayer(LayerState layer) {
    JsonObject json = new JsonObject();
    json.put("id", layer.id().id());
    json.put("visible", layer.visible());
    json.put("opacity", layer.opacity());
    return json;
  }

  private static JsonObject writeFilter(AtlasFilter filter) {
    JsonObject chosen = new JsonObject();
    filter.chosen().forEach((facet, values) -> chosen.put(facet.name(), new JsonArray(values)));
    JsonObject json = new JsonObject();
    json.put("chosen", chosen);
    json.put("everyMineral", filter.everyMineral());
    json.put("criticalOnly", filter.criticalOnly());
    if (!filter.years().isEvery()) {
      json.put("years", JsonArray.from(filter.years().from(), filter.years().to()));
    }
    json.put("cql", filter.cql());
    json.put("text", filter.text());
    return json;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException in one line, if a value is missing or cannot be
   */
  public static MapState read(JsonObject json) {
    JsonArray centre = required(json.getArray("centre", null), "centre");
    List<OpenedFile> opened = OpenedFileJson.read(json.getArray("opened", new JsonArray()));
    return new MapState(
        new MapPoint(coordinate(centre, 0), coordinate(centre, 1)),
        within(json.getDouble("metresPerPx", Double.NaN), 1e-3, MAX_METRES_PER_PX, "metresPerPx"),
        readLayers(required(json.getArray("layers", null), "layers"), opened),
        opened,
        readFilter(required(json.getObject("filter", null), "filter")),
        constant(Theme.values(), json.getString("theme"), () -> Theme.LIGHT),
        constant(LabelLanguage.values(), json.getString("labels"), () -> LabelLanguage.ENGLISH),
        json.getBoolean("graticule", false),
        readSelection(json.getArray("selection", null)),
        readGround(json),
        readGiven(json.getObject("given", new JsonObject())));
  }

  private static MapGround readGround(JsonObject json) {
    return new MapGround(
        ColourText.read(StrictObject.of("map", json, json.keySet()), "background"),
        json.getString("projection", MapGround.ATLAS_PROJECTION));
  }

  private static Map<AtlasLayer, GivenLayer> readGiven(JsonObject json) {
    Map<AtlasLayer, GivenLayer> given = new EnumMap<>(AtlasLayer.class);
    for (String id : json.keySet()) {
      AtlasLayer.find(id)
          .ifPresent(layer -> given.put(layer, GivenLayerJson.read("given." + id, json.get(id))));
    }
    return given;
  }

  private static double coordinate(JsonArray centre, int index) {
    return within(
        centre.getDouble(index, Double.NaN), -MAX_COORDINATE_M, MAX_COORDINATE_M, "centre");
  }

  private static List<LayerState> readLayers(JsonArray layers, List<OpenedFile> opened) {
    List<LayerState> states = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      JsonObject layer = required(layers.getObject(i, null), "layers");
      double opacity = within(layer.getDouble("opacity", 1), 0, 1, "opacity");
      boolean visible = layer.getBoolean("visible", true);
      find(layer.getString("id", ""), opened)
          .ifPresent(id -> states.add(new LayerState(id, visible, opacity)));
    }
    return states;
  }

  private static Optional<? extends LayerId> find(String id, List<OpenedFile> opened) {
    Optional<AtlasLayer> known = AtlasLayer.find(id);
    return known.isPresent()
        ? known
        : opened.stream().map(OpenedFile::layer).filter(file -> file.id().equals(id)).findFirst();
  }

  private static AtlasFilter readFilter(JsonObject json) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    JsonObject facets = required(json.getObject("chosen", null), "filter.chosen");
    for (String name : facets.keySet()) {
      Facet.find(name).ifPresent(facet -> chosen.put(facet, strings(facets.getArray(name))));
    }
    return new AtlasFilter(
        chosen,
        json.getBoolean("everyMineral", false),
        json.getBoolean("criticalOnly", false),
        readYears(json.getArray("years", null)),
        json.getString("cql", ""),
        json.getString("text", ""));
  }

  private static Set<String> strings(@Nullable JsonArray array) {
    Set<String> values = new LinkedHashSet<>();
    for (Object value : array == null ? List.of() : array) {
      if (value instanceof String text) {
        values.add(text);
      }
    }
    return values;
  }

  private static YearRange readYears(@Nullable JsonArray years) {
    return years == null
        ? YearRange.EVERY
        : new YearRange(years.getInt(0, Integer.MIN_VALUE), years.getInt(1, Integer.MAX_VALUE));
  }

  private static Optional<Selected> readSelection(@Nullable JsonArray selection) {
    return selection == null
        ? Optional.empty()
        : AtlasLayer.find(selection.getString(0, ""))
            .map(layer -> new Selected(layer, selection.getString(1, "")));
  }

  private static <E extends Enum<E>> E constant(
      E[] constants, @Nullable String name, Supplier<E> otherwise) {
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseGet(otherwise);
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("the saved map lacks “%s”".formatted(name));
    }
    return value;
  }

  private static double within(double value, double min, double max, String name) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          "the saved map's “%s” is %s, not between %s and %s".formatted(name, value, min, max));
    }
    return value;
  }
}
