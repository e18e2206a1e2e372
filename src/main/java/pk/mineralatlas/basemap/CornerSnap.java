package pk.mineralatlas.basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * Makes corners that lie close together one: each takes the place of the first one seen near it.
 */
final class CornerSnap {

  private final double tolerance;
  private final Map<Long, List<Coordinate>> cells = new HashMap<>();

  CornerSnap(double tolerance) {
    this.tolerance = tolerance;
  }

  Coordinate snapped(double x, double y) {
    Coordinate wanted = new Coordinate(x, y);
    long column = (long) Math.floor(x / tolerance);
    long row = (long) Math.floor(y / tolerance);
    for (long c = column - 1; c <= column + 1; c++) {
      for (long r = row - 1; r <= row + 1; r++) {
        for (Coordinate near : cells.getOrDefault(key(c, r), List.of())) {
          if (near.distance(wanted) <= tolerance) {
            return near;
          }
        }
      }
    }
    cells.computeIfAbsent(key(column, row), k -> new ArrayList<>()).add(wanted);
    return wanted;
  }

  private static long key(long column, long row) {
    return (column << 32) ^ (row & 0xFFFFFFFFL);
  }
}
