/** Shapefiles as a GeoTools data store. */
@NullMarked
package pk.mineralatlas.source.store;

import org.jspecify.annotations.NullMarked;
