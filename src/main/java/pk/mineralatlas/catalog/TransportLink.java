package pk.mineralatlas.catalog;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.LonLat;

/**
 * A road or railway as an ordered list of named places, or a port, border crossing, dry port,
 * airport or smelter as a point.
 *
 * @param kind highway, motorway, railway, port, border crossing, dry port, airport or smelter
 * @param ref its number or code, such as N-40
 * @param status open, closed, proposed, under construction, disused or seasonal
 * @param waypoints the places a line passes, in order; straight legs between them are schematic
 * @param position where a point stands; null for a line or where no position is published
 * @param lengthKm published length, or null
 */
public record TransportLink(
    String id,
    String name,
    String kind,
    String ref,
    String status,
    List<Waypoint> waypoints,
    @Nullable LonLat position,
    @Nullable BigDecimal lengthKm,
    String summary,
    Source source) {

  /** A named place a line passes. */
  public record Waypoint(String name, LonLat position) {}
}
