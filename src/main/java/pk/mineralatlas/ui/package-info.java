/** The window. */
@NullMarked
package pk.mineralatlas.ui;

import org.jspecify.annotations.NullMarked;
