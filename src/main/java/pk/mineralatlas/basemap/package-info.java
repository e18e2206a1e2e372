/**
 * The builder that makes {@code shapefiles/} and the relief image out of public packages and the
 * catalogue. Not needed to run the atlas. Coordinates are longitudes and latitudes, WGS 84, unless
 * a name says otherwise.
 */
@NullMarked
package pk.mineralatlas.basemap;

import org.jspecify.annotations.NullMarked;
