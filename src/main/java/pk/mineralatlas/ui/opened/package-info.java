/** Files that someone opens as layers: finding, reading and keeping them. */
@NullMarked
package pk.mineralatlas.ui.opened;

import org.jspecify.annotations.NullMarked;
