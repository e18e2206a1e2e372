package pk.mineralatlas.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * A box of longitudes and latitudes, WGS 84, that does not cross the antimeridian.
 *
 * @param westDeg smallest longitude
 * @param southDeg smallest latitude
 * @param eastDeg largest longitude
 * @param northDeg largest latitude
 */
public record GeoBounds(double westDeg, double southDeg, double eastDeg, double northDeg) {

  /** The box that holds all of Pakistan and the areas it administers, with a small margin. */
  public static final GeoBounds PAKISTAN = new GeoBounds(60.5, 23.4, 77.9, 37.3);

  private static final int EDGE_STEPS = 32;

  public GeoBounds {
    if (!(westDeg <= eastDeg && southDeg <= northDeg)) {
      throw new IllegalArgumentException(
          "bounds %s,%s,%s,%s: west must not exceed east, nor south north"
              .formatted(westDeg, southDeg, eastDeg, northDeg));
    }
  }

  /** The middle of the box in degrees. */
  public LonLat centre() {
    return new LonLat((westDeg + eastDeg) / 2, (southDeg + northDeg) / 2);
  }

  /** Whether the position lies in the box or on its edge. */
  public boolean contains(LonLat position) {
    return position.lonDeg() >= westDeg
        && position.lonDeg() <= eastDeg
        && position.latDeg() >= southDeg
        && position.latDeg() <= northDeg;
  }

  /** Whether the two boxes share at least a point. */
  public boolean intersects(GeoBounds other) {
    return westDeg <= other.eastDeg
        && other.westDeg <= eastDeg
        && southDeg <= other.northDeg
        && other.southDeg <= northDeg;
  }

  /**
   * A map extent that holds the box: its edges are walked, since they bend in the projection, and
   * the extent is grown by what an edge can bend beyond its chord between two steps.
   */
  public Extent project(MapProjection projection) {
    List<MapPoint> outline = new ArrayList<>();
    LonLat[] corners = {
      new LonLat(westDeg, southDeg),
      new LonLat(eastDeg, southDeg),
      new LonLat(eastDeg, northDeg),
      new LonLat(westDeg, northDeg)
    };
    double bendM = 0;
    for (int i = 0; i < corners.length; i++) {
      LonLat next = corners[(i + 1) % corners.length];
      bendM = Math.max(bendM, walk(projection, corners[i], next, outline));
    }
    Extent extent = Extent.between(outline.getFirst(), outline.getLast());
    for (MapPoint point : outline) {
      extent = extent.union(Extent.between(point, point));
    }
    return extent.grownBy(bendM);
  }

  /**
   * Adds points along an edge and returns how far it strays at most from the chords between them:
   * an eighth of the greatest second difference, with a little to spare.
   */
  private static double walk(
      MapProjection projection, LonLat from, LonLat to, List<MapPoint> outline) {
    double bendM = 0;
    int first = outline.size();
    for (int i = 0; i <= EDGE_STEPS; i++) {
      double part = (double) i / EDGE_STEPS;
      outline.add(
          projection.project(
              from.lonDeg() + (to.lonDeg() - from.lonDeg()) * part,
              from.latDeg() + (to.latDeg() - from.latDeg()) * part));
      if (i >= 2) {
        MapPoint a = outline.get(first + i - 2);
        MapPoint b = outline.get(first + i - 1);
        MapPoint c = outline.get(first + i);
        double bend = Math.hypot(a.xM() - 2 * b.xM() + c.xM(), a.yM() - 2 * b.yM() + c.yM());
        bendM = Math.max(bendM, bend / 8 * 1.1);
      }
    }
    return bendM;
  }
}
