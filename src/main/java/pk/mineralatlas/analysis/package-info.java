/** What lies near, overlaps and is exposed: distances, containment, incidents around a place. */
@NullMarked
package pk.mineralatlas.analysis;

import org.jspecify.annotations.NullMarked;
