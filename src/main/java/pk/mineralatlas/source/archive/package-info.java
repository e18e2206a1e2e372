/** Shapefiles inside of zip archives, unpacked for as long as they are read. */
@NullMarked
package pk.mineralatlas.source.archive;

import org.jspecify.annotations.NullMarked;
