package pk.mineralatlas.map.document;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.GeoBounds;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.LabelLanguage;
import pk.mineralatlas.map.MapGround;
import pk.mineralatlas.map.Selected;
import pk.mineralatlas.style.FixedColour;
import pk.mineralatlas.style.Theme;
import pk.mineralatlas.style.json.ColourText;
import pk.mineralatlas.style.json.JsonFault;
import pk.mineralatlas.style.json.StrictObject;

/** A {@link MapDocument} as JSON, read strictly; throws {@link JsonFault}s. */
final class DocumentJson {

  static final String VERSION_KEY = "atlasMap";
  static final int VERSION = 1;

  private static final Set<String> KEYS =
      Set.of(
          VERSION_KEY,
          "background",
          "projection",
          "extent",
          "view",
          "layers",
          "filter",
          "theme",
          "names",
          "graticule",
          "selection");

  private static final Set<String> VIEW_KEYS = Set.of("centre", "metresPerPx", "size");
  private static final double MAX_METRES_PER_PX = 100_000;
  private static final double MAX_COORDINATE_M = 10_000_000;
  private static final int MAX_VIEW_PX = 100_000;
  private static final FixedColour WHITE = new FixedColour(0xFFFFFFFF);

  private DocumentJson() {}

  /** Reads a document that lies in a folder. */
  static MapDocument read(@Nullable Object json, Path folder) {
    checkVersion(json);
    StrictObject map = StrictObject.of("", json, KEYS);
    return new MapDocument(
        new MapGround(readBackground(map), readProjection(map)),
        readPart(map),
        DocumentLayersJson.read(map, folder),
        FilterJson.read(map),
        map.constant("theme", Theme.class).orElse(Theme.LIGHT),
        map.constant("names", LabelLanguage.class).orElse(LabelLanguage.ENGLISH),
        map.flag("graticule", false),
        readSelection(map));
  }

  /** Before all else: a newer document may have keys of which nothing is known yet. */
  private static void checkVersion(@Nullable Object json) {
    Object version = json instanceof JsonObject object ? object.get(VERSION_KEY) : null;
    if (!(version instanceof Number number)) {
      throw new JsonFault("", "this is no map of the atlas: it does not begin {\"atlasMap\": 1");
    }
    if (number.doubleValue() > VERSION) {
      throw new JsonFault(
          VERSION_KEY,
          "the map is of version %s and this atlas reads %d; open it with a newer one"
              .formatted(number, VERSION));
    }
    if (number.doubleValue() != VERSION) {
      throw new JsonFault(
          VERSION_KEY, "there is no version %s; write %d".formatted(number, VERSION));
    }
  }

  private static Optional<FixedColour> readBackground(StrictObject map) {
    boolean isAtlas = map.text("background").filter(MapGround.ATLAS_PROJECTION::equals).isPresent();
    if (isAtlas) {
      return Optional.empty();
    }
    FixedColour colour = ColourText.read(map, "background").orElse(WHITE);
    if (colour.argb() >>> 24 != 255) {
      throw map.fault("background", "nothing lies below it, so it cannot be translucent");
    }
    return Optional.of(colour);
  }

  private static String readProjection(StrictObject map) {
    String name = map.text("projection").orElse(MapGround.ATLAS_PROJECTION).strip();
    return name.equalsIgnoreCase(MapGround.ATLAS_PROJECTION) ? MapGround.ATLAS_PROJECTION : name;
  }

  private static Optional<MapDocument.Part> readPart(StrictObject map) {
    if (map.has("extent") && map.has("view")) {
      throw map.fault("view", "the part of the world is given by “extent” already; leave one out");
    }
    return map.has("extent")
        ? Optional.of(readBox(map))
        : map.object("view", VIEW_KEYS).map(DocumentJson::readView);
  }

  private static MapDocument.Box readBox(StrictObject map) {
    List<Double> d = map.numbers("extent", 4, 4, -180, 180);
    if (Math.abs(d.get(1)) > 90 || Math.abs(d.get(3)) > 90) {
      throw map.fault("extent", "latitudes end at 90; the order is west, south, east, north");
    }
    if (!(d.get(0) < d.get(2) && d.get(1) < d.get(3))) {
      throw map.fault(
          "extent",
          "west has to be less than east, and south than north; the order is west, south, east,"
              + " north");
    }
    return new MapDocument.Box(new GeoBounds(d.get(0), d.get(1), d.get(2), d.get(3)));
  }

  private static MapDocument.View readView(StrictObject view) {
    List<Double> centre = view.numbers("centre", 2, 2, -MAX_COORDINATE_M, MAX_COORDINATE_M);
    List<Double> size = view.numbers("size", 2, 2, 1, MAX_VIEW_PX);
    Optional<Double> scale = view.number("metresPerPx", 1e-3, MAX_METRES_PER_PX);
    if (centre.isEmpty() || size.isEmpty() || scale.isEmpty()) {
      throw view.fault("a view is “centre”, “metresPerPx” and “size”");
    }
    return new MapDocument.View(
        new MapPoint(centre.get(0), centre.get(1)),
        scale.get(),
        size.get(0).intValue(),
        size.get(1).intValue());
  }

  private static Optional<Selected> readSelection(StrictObject map) {
    List<String> texts = map.texts("selection", 2);
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    AtlasLayer layer = AtlasLayer.find(texts.getFirst()).orElse(null);
    if (layer == null || texts.size() != 2) {
      throw map.fault("selection", "it is a layer of the catalogue and an id");
    }
    return Optional.of(new Selected(layer, texts.getLast()));
  }

  /** Writes a document that is to lie in a folder. */
  static JsonObject write(MapDocument map, Path folder) {
    JsonObject json = new JsonObject();
    json.put(VERSION_KEY, VERSION);
    json.put(
        "background",
        map.ground().background().map(ColourText::write).orElse(MapGround.ATLAS_PROJECTION));
    json.put("projection", map.ground().projection());
    map.part().ifPresent(part -> writePart(part, json));
    json.put("theme", StrictObject.word(map.theme()));
    json.put("names", StrictObject.word(map.names()));
    json.put("graticule", map.graticule());
    map.selection()
        .filter(s -> s.layer() instanceof AtlasLayer)
        .ifPresent(s -> json.put("selection", JsonArray.from(s.layer().id(), s.id())));
    FilterJson.write(map.filter(), json);
    json.put("layers", DocumentLayersJson.write(map.layers(), folder));
    return json;
  }

  private static void writePart(MapDocument.Part part, JsonObject json) {
    switch (part) {
      case MapDocument.Box box -> {
        GeoBounds b = box.bounds();
        json.put("extent", JsonArray.from(b.westDeg(), b.southDeg(), b.eastDeg(), b.northDeg()));
      }
      case MapDocument.View view -> {
        JsonObject object = new JsonObject();
        object.put("centre", JsonArray.from(view.centre().xM(), view.centre().yM()));
        object.put("metresPerPx", view.metresPerPx());
        object.put("size", JsonArray.from(view.widthPx(), view.heightPx()));
        json.put("view", object);
      }
    }
  }
}
