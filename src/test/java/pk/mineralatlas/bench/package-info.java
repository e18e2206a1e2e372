/** Mains that print how long people wait; not tests. */
@NullMarked
package pk.mineralatlas.bench;

import org.jspecify.annotations.NullMarked;
