package pk.mineralatlas.basemap;

import pk.mineralatlas.geo.LonLat;

/**
 * A town as the map shows it.
 *
 * @param population 0 where it is not known
 * @param capital country, province or empty
 */
record Town(String name, String nameUr, LonLat position, long population, String capital) {}
