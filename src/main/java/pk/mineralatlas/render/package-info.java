/**
 * Drawing the map: layers with rules through {@code strip} and {@code raster}, the atlas's own
 * signs, labels and relief with Java2D; and finding what was hit.
 */
@NullMarked
package pk.mineralatlas.render;

import org.jspecify.annotations.NullMarked;
