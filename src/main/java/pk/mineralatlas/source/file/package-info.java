/**
 * The files a shapefile consists of: found, mapped, replaced together, and what is odd about them.
 */
@NullMarked
package pk.mineralatlas.source.file;

import org.jspecify.annotations.NullMarked;
