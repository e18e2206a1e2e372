package pk.mineralatlas.basemap;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * Areas that tile the land without gap or overlap and share their edges vertex for vertex.
 *
 * @param districts by id
 * @param provinces by name; each the union of its districts
 * @param country the union of the provinces
 * @param neighbours by ISO code, cut to the map's box
 */
record Coverage(
    Map<String, Geometry> districts,
    Map<String, Geometry> provinces,
    Geometry country,
    Map<String, Geometry> neighbours) {}
