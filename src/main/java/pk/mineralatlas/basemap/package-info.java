/** The builder that makes shapefiles/ out of public packages. */
@NullMarked
package pk.mineralatlas.basemap;

import org.jspecify.annotations.NullMarked;
