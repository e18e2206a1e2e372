package pk.mineralatlas.ui.shell;

import java.util.Optional;
import pk.mineralatlas.map.MapState;

/**
 * What of a window outlives it.
 *
 * @param bounds where it was, when not maximised
 * @param maximized whether it filled the screen
 * @param panels how its parts were laid out
 * @param map what it showed; none in a first window
 */
public record WindowState(Bounds bounds, boolean maximized, Panels panels, Optional<MapState> map) {

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

  /** A first window. */
  public static WindowState first() {
    return new WindowState(
        new Bounds(Double.NaN, Double.NaN, 1440, 900),
        false,
        new Panels(272, 352, 240, 0.56, true, true, false),
        Optional.empty());
  }
}
