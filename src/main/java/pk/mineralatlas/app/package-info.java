/** The way in: command line, wiring, settings. */
@NullMarked
package pk.mineralatlas.app;

import org.jspecify.annotations.NullMarked;
