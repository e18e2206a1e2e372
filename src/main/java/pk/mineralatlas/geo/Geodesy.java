package pk.mineralatlas.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;

/**
 * Distances, directions and areas on the WGS 84 ellipsoid (C. F. F. Karney, Algorithms for
 * geodesics, Journal of Geodesy 87, 2013). Any thread.
 */
public final class Geodesy {

  private Geodesy() {}

  /** Length of the shortest line over the ground between two positions, metres. */
  public static double distanceM(LonLat a, LonLat b) {
    return Geodesic.WGS84.Inverse(
            a.latDeg(), a.lonDeg(), b.latDeg(), b.lonDeg(), GeodesicMask.DISTANCE)
        .s12;
  }

  /** Direction from a to b at a, degrees clockwise from true north, 0 to 360. */
  public static double azimuthDeg(LonLat a, LonLat b) {
    double azimuth =
        Geodesic.WGS84.Inverse(a.latDeg(), a.lonDeg(), b.latDeg(), b.lonDeg(), GeodesicMask.AZIMUTH)
            .azi1;
    return (azimuth + 360) % 360;
  }

  /** Where one arrives after a distance in a direction. */
  public static LonLat destination(LonLat from, double azimuthDeg, double distanceM) {
    GeodesicData end = Geodesic.WGS84.Direct(from.latDeg(), from.lonDeg(), azimuthDeg, distanceM);
    return new LonLat(end.lon2, end.lat2);
  }

  /**
   * Area inside a ring on the ellipsoid, square metres, never negative.
   *
   * @param lonLat the ring as lon, lat, lon, lat … in degrees; closed or not
   */
  public static double ringAreaM2(double[] lonLat) {
    PolygonArea polygon = new PolygonArea(Geodesic.WGS84, false);
    for (int i = 0; i + 1 < lonLat.length; i += 2) {
      polygon.AddPoint(lonLat[i + 1], lonLat[i]);
    }
    PolygonResult result = polygon.Compute();
    return Math.abs(result.area);
  }

  /**
   * A closed ring of points at the same distance from a centre whose area on the ellipsoid is
   * exactly the one asked for (to a millionth): the polygon's own area is measured and the radius
   * corrected, since a polygon inside a circle is smaller than the circle.
   *
   * @param areaM2 the area the ring shall have
   * @param vertices how many distinct vertices, at least 8
   * @return lon, lat, lon, lat … in degrees, the first position repeated at the end, clockwise
   */
  public static double[] circleOfArea(LonLat centre, double areaM2, int vertices) {
    if (!(areaM2 > 0) || vertices < 8) {
      throw new IllegalArgumentException(
          "a circle of %s m² with %d vertices cannot be drawn".formatted(areaM2, vertices));
    }
    double radiusM = Math.sqrt(areaM2 / Math.PI);
    double[] ring = circle(centre, radiusM, vertices);
    for (int i = 0; i < 8; i++) {
      double ratio = areaM2 / ringAreaM2(ring);
      if (Math.abs(ratio - 1) < 1e-9) {
        break;
      }
      radiusM *= Math.sqrt(ratio);
      ring = circle(centre, radiusM, vertices);
    }
    return ring;
  }

  /** A closed clockwise ring of positions at one distance from the centre: lon, lat, lon, lat … */
  public static double[] circle(LonLat centre, double radiusM, int vertices) {
    double[] ring = new double[2 * vertices + 2];
    for (int i = 0; i < vertices; i++) {
      LonLat p = destination(centre, 360.0 * i / vertices, radiusM);
      ring[2 * i] = p.lonDeg();
      ring[2 * i + 1] = p.latDeg();
    }
    ring[2 * vertices] = ring[0];
    ring[2 * vertices + 1] = ring[1];
    return ring;
  }
}
