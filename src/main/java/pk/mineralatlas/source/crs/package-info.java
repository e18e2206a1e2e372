/** The reference systems of shapefiles, and the way from them to the map plane. */
@NullMarked
package pk.mineralatlas.source.crs;

import org.jspecify.annotations.NullMarked;
