package pk.mineralatlas.source;

/**
 * How a shapefile is written.
 *
 * @param wkt the reference system as well-known text, version 1
 * @param spatialIndex whether a quadtree ({@code .qix}) goes with it
 */
public record WriteOptions(String wkt, boolean spatialIndex) {}
