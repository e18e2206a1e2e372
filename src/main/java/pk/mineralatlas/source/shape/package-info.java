/** The shapes of a shapefile: records, their index, rings and how they nest. */
@NullMarked
package pk.mineralatlas.source.shape;

import org.jspecify.annotations.NullMarked;
