/** The window: what stands where in it, its commands, and what of it is remembered. */
@NullMarked
package pk.mineralatlas.ui.shell;

import org.jspecify.annotations.NullMarked;
