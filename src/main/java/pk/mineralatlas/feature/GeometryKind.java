package pk.mineralatlas.feature;

/** What the geometries of a layer are; a layer holds one kind. */
public enum GeometryKind {
  /** Each part is one or more positions. */
  POINT,
  /** Each part is a line of two or more positions. */
  LINE,
  /**
   * Each part is a closed ring: shells clockwise, each followed by its holes, counter-clockwise.
   */
  POLYGON
}
