package pk.mineralatlas.render.strip;

/** One thing done for a feature on paper. */
sealed interface VectorAct {

  /**
   * Paints its path.
   *
   * @param pass of a layer whose features are merged, lower passes come first
   */
  record Path(PathLook look, int pass) implements VectorAct {}

  /** Draws short strokes across its line; lengths in steps. */
  record Ties(PathLook look, double length, double every) implements VectorAct {}

  /**
   * Puts a mark at each position of a point, in the middle of the box of anything else.
   *
   * @param spot of points within a square of that side, in steps, one is drawn; 0 draws all
   */
  record Stamp(MarkLook mark, double spot) implements VectorAct {}

  default int passOf() {
    return this instanceof Path path ? path.pass() : 1;
  }

  /** How far it reaches beyond the geometry, steps. */
  default double reach() {
    return switch (this) {
      case Path path -> path.look().width() / 2;
      case Ties ties -> (ties.length() + ties.look().width()) / 2;
      case Stamp stamp -> stamp.mark().reach() + stamp.spot();
    };
  }
}
