/** The state of the map: layers, viewport, filter, selection and years. */
@NullMarked
package pk.mineralatlas.map;

import org.jspecify.annotations.NullMarked;
