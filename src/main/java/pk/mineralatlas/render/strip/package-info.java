/** Layers drawn by their rules on pixels: which features, in which order, on which strip. */
@NullMarked
package pk.mineralatlas.render.strip;

import org.jspecify.annotations.NullMarked;
