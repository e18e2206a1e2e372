/** The layers panel: what is drawn, how strongly, in which order, and what its signs mean. */
@NullMarked
package pk.mineralatlas.ui.layers;

import org.jspecify.annotations.NullMarked;
