/**
 * Drawing the map with Java2D: symbols, lines, fills, labels and relief, and finding what was hit.
 */
@NullMarked
package pk.mineralatlas.render;

import org.jspecify.annotations.NullMarked;
