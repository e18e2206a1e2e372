/** Antialiased areas, lines and stamps on pixels, strip by strip, on all processors. */
@NullMarked
package pk.mineralatlas.render.raster;

import org.jspecify.annotations.NullMarked;
