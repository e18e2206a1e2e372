/** The filter panel: facets with counts, the expression line, the chips of what is in force. */
@NullMarked
package pk.mineralatlas.ui.filter;

import org.jspecify.annotations.NullMarked;
