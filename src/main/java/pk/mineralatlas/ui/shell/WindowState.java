package pk.mineralatlas.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.map.MapState;
import pk.mineralatlas.ui.mappane.MapPane;

/**
 * What of a window outlives it.
 *
 * @param bounds where it was, when not maximised
 * @param maximized whether it filled the screen
 * @param panels how its parts were laid out
 * @param mapSize how large its map was, so that the first picture can be drawn before the window is
 *     there
 * @param map what it showed; none in a first window
 * @param openFolder where files to open were last chosen
 */
public record WindowState(
    Bounds bounds,
    boolean maximized,
    Panels panels,
    MapSize mapSize,
    Optional<MapState> map,
    Optional<Path> openFolder) {

  /** A window in which no file was chosen yet. */
  public WindowState(
      Bounds bounds, boolean maximized, Panels panels, MapSize mapSize, Optional<MapState> map) {
    this(bounds, maximized, panels, mapSize, map, Optional.empty());
  }

  /** The same window with another map. */
  public WindowState withMap(MapState other) {
    return new WindowState(bounds, maximized, panels, mapSize, Optional.of(other), openFolder);
  }

  /**
   * A window's place on the screen, logical pixels.
   *
   * @param x left edge; NaN where the system is to choose
   * @param y top edge; NaN where the system is to choose
   * @param width outer width
   * @param height outer height
   */
  public record Bounds(double x, double y, double width, double height) {}

  /**
   * The parts beside the map, logical pixels.
   *
   * @param leftPx width of the filter and layers
   * @param rightPx width of the details
   * @param tablePx height of the table
   * @param filterPart part of the left side's height that the filter takes, 0 to 1
   * @param left whether the left side is open
   * @param right whether the right side is open
   * @param table whether the table is open
   */
  public record Panels(
      double leftPx,
      double rightPx,
      double tablePx,
      double filterPart,
      boolean left,
      boolean right,
      boolean table) {}

  /** The view its map will have, unless the window comes out in another size. */
  public Viewport expectedView() {
    return map.map(saved -> saved.viewport(mapSize.widthPx(), mapSize.heightPx()))
        .orElseGet(() -> MapPane.firstView(mapSize.widthPx(), mapSize.heightPx()));
  }

  /** The size of a map view, logical pixels. */
  public record MapSize(int widthPx, int heightPx) {}

  /** A first window; its map is as large as the other sizes leave it. */
  public static WindowState first() {
    return new WindowState(
        new Bounds(Double.NaN, Double.NaN, 1440, 900),
        false,
        new Panels(272, 352, 240, 0.56, true, true, false),
        new MapSize(816, 768),
        Optional.empty());
  }
}
