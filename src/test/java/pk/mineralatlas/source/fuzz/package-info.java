/** Readers of shapefiles fed with inputs that a fuzzer makes up. */
@NullMarked
package pk.mineralatlas.source.fuzz;

import org.jspecify.annotations.NullMarked;
