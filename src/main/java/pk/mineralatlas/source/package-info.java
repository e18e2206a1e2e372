/** Reading and writing files of geographic data; the only home of file formats. */
@NullMarked
package pk.mineralatlas.source;

import org.jspecify.annotations.NullMarked;
