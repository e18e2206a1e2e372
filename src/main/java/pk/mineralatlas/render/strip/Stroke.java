package pk.mineralatlas.render.strip;

import pk.mineralatlas.render.raster.Pen;
import pk.mineralatlas.render.raster.Sprite;
import pk.mineralatlas.render.raster.Tint;
import pk.mineralatlas.style.DashPattern;

/** One thing done for a feature, ready for the pixels of a picture. */
sealed interface Stroke {

  /** Fills the inside. */
  record Area(Tint tint) implements Stroke {}

  /**
   * Draws the edge or line.
   *
   * @param pass of a layer whose features are merged, lower passes come first
   */
  record Edge(Tint tint, Pen pen, int pass) implements Stroke {}

  /**
   * Draws the edge or line in pieces.
   *
   * @param unit pixels of the picture to one of the pattern
   */
  record Dashes(Tint tint, Pen pen, DashPattern pattern, double unit, int pass) implements Stroke {}

  /** Draws short strokes across the line. */
  record Ties(Tint tint, Pen pen, double lengthPx, double everyPx) implements Stroke {}

  /**
   * Puts a symbol at each position of a point, in the middle of the box of anything else.
   *
   * @param spotPx of points within a square of that side one is drawn; 0 draws all
   */
  record Stamp(Sprite sprite, double spotPx) implements Stroke {}

  default int passOf() {
    return switch (this) {
      case Edge edge -> edge.pass();
      case Dashes dashes -> dashes.pass();
      case Area _, Ties _, Stamp _ -> 1;
    };
  }

  /** How far it reaches beyond the geometry, pixels. */
  default double reachPx() {
    return switch (this) {
      case Area _ -> 1;
      case Edge edge -> edge.pen().reachPx() + 1;
      case Dashes dashes -> dashes.pen().reachPx() + 1;
      case Ties ties -> ties.lengthPx() / 2 + ties.pen().reachPx() + 1;
      case Stamp stamp -> stamp.sprite().reachPx() + stamp.spotPx();
    };
  }
}
