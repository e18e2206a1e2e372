package pk.mineralatlas.analysis;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.catalog.TransportLink;
import pk.mineralatlas.catalog.TransportLink.Waypoint;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.LonLat;

/**
 * The nearest position of a road, railway or point. A leg between two waypoints is the geodesic
 * between them; along it the distance to a position has one minimum, which a golden-section search
 * closes in on. Legs that cannot win are passed over by a lower bound on a sphere.
 */
final class Course {

  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final double TOLERANCE_M = 5;

  /** Less than the length of a degree of latitude anywhere on the ellipsoid. */
  private static final double SHORTEST_DEGREE_M = 110_500;

  /** No leg of some hundred kilometres bends this far beyond the box of its ends. */
  private static final double BEND_DEG = 0.05;

  private Course() {}

  /**
   * The nearest position.
   *
   * @param where at which or between which named places it lies, or empty
   */
  record Nearest(LonLat at, double metres, String where) {}

  /** The nearest position of a link; null where the link has no position. */
  static @Nullable Nearest nearest(TransportLink link, LonLat from) {
    List<Waypoint> waypoints = link.waypoints();
    if (waypoints.isEmpty()) {
      LonLat position = link.position();
      return position == null ? null : new Nearest(position, Geodesy.distanceM(from, position), "");
    }
    Nearest best = atWaypoint(waypoints.getFirst(), from);
    for (int i = 1; i < waypoints.size(); i++) {
      Waypoint a = waypoints.get(i - 1);
      Waypoint b = waypoints.get(i);
      if (lowerBoundM(a.position(), b.position(), from) < best.metres()) {
        Nearest candidate = onLeg(a, b, from);
        best = candidate.metres() < best.metres() ? candidate : best;
      }
    }
    return best;
  }

  private static Nearest atWaypoint(Waypoint waypoint, LonLat from) {
    return new Nearest(
        waypoint.position(), Geodesy.distanceM(from, waypoint.position()), "at " + waypoint.name());
  }

  private static Nearest onLeg(Waypoint a, Waypoint b, LonLat from) {
    LonLat start = a.position();
    LonLat end = b.position();
    GeodesicLine leg =
        Geodesic.WGS84.InverseLine(
            start.latDeg(),
            start.lonDeg(),
            end.latDeg(),
            end.lonDeg(),
            GeodesicMask.DISTANCE_IN | GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
    double low = 0;
    double high = leg.Distance();
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double leftM = distanceM(leg, left, from);
    double rightM = distanceM(leg, right, from);
    while (high - low > TOLERANCE_M) {
      if (leftM < rightM) {
        high = right;
        right = left;
        rightM = leftM;
        left = high - GOLDEN * (high - low);
        leftM = distanceM(leg, left, from);
      } else {
        low = left;
        left = right;
        leftM = rightM;
        right = low + GOLDEN * (high - low);
        rightM = distanceM(leg, right, from);
      }
    }
    if (low == 0) {
      return atWaypoint(a, from);
    }
    if (high == leg.Distance()) {
      return atWaypoint(b, from);
    }
    LonLat at = at(leg, (low + high) / 2);
    String where = "between %s and %s".formatted(a.name(), b.name());
    return new Nearest(at, Geodesy.distanceM(from, at), where);
  }

  private static double distanceM(GeodesicLine leg, double alongM, LonLat from) {
    return Geodesy.distanceM(from, at(leg, alongM));
  }

  private static LonLat at(GeodesicLine leg, double alongM) {
    GeodesicData data = leg.Position(alongM, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
    return new LonLat(data.lon2, data.lat2);
  }

  /**
   * No position of the leg is nearer than this: the gap to the leg's box, along the meridian and
   * along the parallel, with the box widened by what a leg bends beyond its ends.
   */
  private static double lowerBoundM(LonLat a, LonLat b, LonLat from) {
    double northGapDeg = gap(a.latDeg(), b.latDeg(), from.latDeg());
    double eastGapDeg = gap(a.lonDeg(), b.lonDeg(), from.lonDeg());
    double farthestLatDeg = Math.max(from.latDeg(), Math.max(a.latDeg(), b.latDeg()));
    double eastM = eastGapDeg * SHORTEST_DEGREE_M * Math.cos(Math.toRadians(farthestLatDeg));
    return Math.max(northGapDeg * SHORTEST_DEGREE_M, 0.99 * eastM);
  }

  private static double gap(double a, double b, double from) {
    double gapDeg = Math.max(Math.min(a, b) - from, from - Math.max(a, b));
    return Math.max(0, gapDeg - BEND_DEG);
  }
}
