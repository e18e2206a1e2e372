package pk.mineralatlas.source;

import java.util.Optional;

/**
 * How a shapefile is written.
 *
 * @param wkt the reference system as well-known text, version 1; an empty text for a file without
 *     {@code .prj}; nothing to leave a former {@code .prj} as it is
 * @param spatialIndex whether a quadtree ({@code .qix}) goes with it
 */
public record WriteOptions(Optional<String> wkt, boolean spatialIndex) {

  /** Options that say what the coordinates are, without an index. */
  public static WriteOptions of(String wkt) {
    return new WriteOptions(Optional.of(wkt), false);
  }

  /** The same with a quadtree. */
  public WriteOptions withSpatialIndex() {
    return new WriteOptions(wkt, true);
  }
}
