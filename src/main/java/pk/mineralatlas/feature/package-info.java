/** What is on the map: packed feature layers, their spatial index, filters and visible sets. */
@NullMarked
package pk.mineralatlas.feature;

import org.jspecify.annotations.NullMarked;
