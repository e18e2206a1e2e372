/** The years: how many incidents in each, and which of them are wanted. */
@NullMarked
package pk.mineralatlas.ui.timeline;

import org.jspecify.annotations.NullMarked;
