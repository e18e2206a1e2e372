/** The table of a shapefile: dBASE files of every level, and the encoding of their text. */
@NullMarked
package pk.mineralatlas.source.dbf;

import org.jspecify.annotations.NullMarked;
