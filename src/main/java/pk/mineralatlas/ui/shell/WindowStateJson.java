package pk.mineralatlas.ui.shell;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import pk.mineralatlas.map.MapState;
import pk.mineralatlas.map.MapStateJson;

/** A {@link WindowState} as a JSON object. */
public final class WindowStateJson {

  private static final double LARGEST_PX = 20_000;

  private WindowStateJson() {}

  public static JsonObject write(WindowState state) {
    JsonObject json = new JsonObject();
    WindowState.Bounds b = state.bounds();
    if (Double.isFinite(b.x()) && Double.isFinite(b.y())) {
      json.put("position", JsonArray.from(b.x(), b.y()));
    }
    json.put("size", JsonArray.from(b.width(), b.height()));
    json.put("maximized", state.maximized());
    WindowState.Panels p = state.panels();
    JsonObject panels = new JsonObject();
    panels.put("leftPx", p.leftPx());
    panels.put("rightPx", p.rightPx());
    panels.put("tablePx", p.tablePx());
    panels.put("filterPart", p.filterPart());
    panels.put("left", p.left());
    panels.put("right", p.right());
    panels.put("table", p.table());
    json.put("panels", panels);
    json.put("mapSize", JsonArray.from(state.mapSize().widthPx(), state.mapSize().heightPx()));
    state.openFolder().ifPresent(folder -> json.put("openFolder", folder.toString()));
    state.map().ifPresent(map -> json.put("map", MapStateJson.write(map)));
    return json;
  }

  /**
   * Reads what {@link #write} wrote; what is missing takes its first value.
   *
   * @throws IllegalArgumentException in one line, if a value cannot be
   */
  public static WindowState read(JsonObject json) {
    WindowState first = WindowState.first();
    JsonArray position = json.getArray("position", new JsonArray());
    JsonArray size = json.getArray("size", new JsonArray());
    JsonObject map = json.getObject("map", null);
    return new WindowState(
        new WindowState.Bounds(
            bounded(position.getDouble(0, Double.NaN), Double.NaN),
            bounded(position.getDouble(1, Double.NaN), Double.NaN),
            positive(size.getDouble(0, first.bounds().width()), "width"),
            positive(size.getDouble(1, first.bounds().height()), "height")),
        json.getBoolean("maximized", false),
        panels(json.getObject("panels", new JsonObject()), first.panels()),
        mapSize(json.getArray("mapSize", new JsonArray()), first.mapSize()),
        Optional.ofNullable(map).map(WindowStateJson::readMap),
        folder(json.getString("openFolder", "")));
  }

  private static Optional<Path> folder(String path) {
    try {
      return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static MapState readMap(JsonObject json) {
    return MapStateJson.read(json);
  }

  private static WindowState.Panels panels(JsonObject json, WindowState.Panels first) {
    return new WindowState.Panels(
        positive(json.getDouble("leftPx", first.leftPx()), "leftPx"),
        positive(json.getDouble("rightPx", first.rightPx()), "rightPx"),
        positive(json.getDouble("tablePx", first.tablePx()), "tablePx"),
        Math.clamp(json.getDouble("filterPart", first.filterPart()), 0.0, 1.0),
        json.getBoolean("left", true),
        json.getBoolean("right", true),
        json.getBoolean("table", false));
  }

  private static WindowState.MapSize mapSize(JsonArray json, WindowState.MapSize first) {
    return new WindowState.MapSize(
        (int) positive(json.getInt(0, first.widthPx()), "mapSize"),
        (int) positive(json.getInt(1, first.heightPx()), "mapSize"));
  }

  private static double bounded(double value, double otherwise) {
    return Math.abs(value) <= LARGEST_PX ? value : otherwise;
  }

  private static double positive(double value, String name) {
    if (!(value > 0 && value <= LARGEST_PX)) {
      throw new IllegalArgumentException(
          "the saved window's “%s” is %s, not a size".formatted(name, value));
    }
    return value;
  }
}
