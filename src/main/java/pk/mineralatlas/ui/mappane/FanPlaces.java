package pk.mineralatlas.ui.mappane;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.geo.ViewPoint;

/**
 * Where the things at one spot stand when they are spread: few on a ring, at even heights on its
 * right and left, so that the names beside them have a line each; many on a spiral, closely. In the
 * view's pixels.
 *
 * @param centre the middle, moved off the spot where the view's edge is near
 * @param spots one for each thing, in its order
 * @param named whether there is room for a name beside each
 */
record FanPlaces(ViewPoint centre, List<Spot> spots, boolean named) {

  private static final int MOST_NAMED = 14;
  private static final double LINE_PX = 28;
  private static final double LEAST_RADIUS_PX = 46;
  private static final double SPIRAL_GAP_PX = 30;
  private static final double EDGE_PX = 20;

  /**
   * The place of one thing.
   *
   * @param right whether its name stands to the right of it
   */
  record Spot(ViewPoint at, boolean right) {}

  static FanPlaces about(ViewPoint spot, int count, double widthPx, double heightPx) {
    List<Spot> spots = count <= MOST_NAMED ? ring(count) : spiral(count);
    double reachX = 0;
    double reachY = 0;
    for (Spot s : spots) {
      reachX = Math.max(reachX, Math.abs(s.at().xPx()));
      reachY = Math.max(reachY, Math.abs(s.at().yPx()));
    }
    ViewPoint centre =
        new ViewPoint(
            within(spot.xPx(), reachX + EDGE_PX, widthPx),
            within(spot.yPx(), reachY + EDGE_PX, heightPx));
    List<Spot> moved = new ArrayList<>();
    for (Spot s : spots) {
      moved.add(
          new Spot(
              new ViewPoint(centre.xPx() + s.at().xPx(), centre.yPx() + s.at().yPx()), s.right()));
    }
    return new FanPlaces(centre, List.copyOf(moved), count <= MOST_NAMED);
  }

  /** The value moved so far inside that the reach fits on either side, where it can. */
  private static double within(double value, double reach, double size) {
    return size < 2 * reach ? size / 2 : Math.clamp(value, reach, size - reach);
  }

  private static List<Spot> ring(int count) {
    int onTheRight = (count + 1) / 2;
    double radius = Math.max(LEAST_RADIUS_PX, onTheRight * LINE_PX / 2 + 10);
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean right = i < onTheRight;
      int inColumn = right ? onTheRight : count - onTheRight;
      int row = right ? i : i - onTheRight;
      double y = (row - (inColumn - 1) / 2.0) * LINE_PX;
      double x = Math.sqrt(radius * radius - y * y);
      spots.add(new Spot(new ViewPoint(right ? x : -x, y), right));
    }
    return spots;
  }

  /** Archimedes' spiral, walked at even steps. */
  private static List<Spot> spiral(int count) {
    List<Spot> spots = new ArrayList<>();
    double angle = 0;
    for (int i = 0; i < count; i++) {
      double radius = LEAST_RADIUS_PX + SPIRAL_GAP_PX * angle / (2 * Math.PI);
      double x = radius * Math.sin(angle);
      spots.add(new Spot(new ViewPoint(x, -radius * Math.cos(angle)), x >= 0));
      angle += SPIRAL_GAP_PX / radius;
    }
    return spots;
  }
}
