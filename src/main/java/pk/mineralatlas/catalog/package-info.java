/** The catalogue of sites, facts, sources, licences, incidents and agreements, in SQLite. */
@NullMarked
package pk.mineralatlas.catalog;

import org.jspecify.annotations.NullMarked;
