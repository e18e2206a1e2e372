package pk.mineralatlas.source.store;

/** What {@code create spatial index} asks for. */
enum SpatialIndex {

  /** No boxes are kept. */
  NONE,

  /** The boxes of the records are kept in memory from the first query with a box on. */
  IN_MEMORY,

  /** Besides, a quadtree goes with each file that is written. */
  WRITTEN
}
