/** The search box and what it finds. */
@NullMarked
package pk.mineralatlas.ui.search;

import org.jspecify.annotations.NullMarked;
