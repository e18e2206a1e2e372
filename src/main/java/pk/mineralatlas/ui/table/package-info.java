/** The deposits the filter leaves, as a table and as a file. */
@NullMarked
package pk.mineralatlas.ui.table;

import org.jspecify.annotations.NullMarked;
