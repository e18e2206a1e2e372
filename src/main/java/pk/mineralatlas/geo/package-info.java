/**
 * Where things are: positions, extents, projections, the viewport, and distances on the ellipsoid.
 */
@NullMarked
package pk.mineralatlas.geo;

import org.jspecify.annotations.NullMarked;
