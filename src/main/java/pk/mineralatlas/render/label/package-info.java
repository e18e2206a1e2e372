/**
 * Placing and drawing the names on the map: one pass by importance over labels that never overlap.
 */
@NullMarked
package pk.mineralatlas.render.label;

import org.jspecify.annotations.NullMarked;
