package pk.mineralatlas.render.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Where in an area a name has room: stretches of lines that run within its largest part, the one
 * through the centre of the largest circle inside it first. Metres on the map plane. Immutable; any
 * thread.
 *
 * @param slots the best first
 * @param angleRad counter-clockwise turn of the lines; 0 unless the area is long and turned
 * @param radiusM of the largest circle inside
 */
record AreaSlots(List<Slot> slots, double angleRad, double radiusM) {

  private static final int ROWS = 18;
  private static final int KEPT = 10;
  private static final AreaSlots NONE = new AreaSlots(List.of(), 0, 0);

  /**
   * A stretch inside the area.
   *
   * @param xM its middle
   * @param yM its middle
   * @param lengthM from edge to edge
   */
  record Slot(double xM, double yM, double lengthM) {}

  /** The slots of level lines. */
  static AreaSlots level(Geometry area) {
    Polygon part = largestPart(area);
    return part == null ? NONE : of(part, 0);
  }

  /** The slots of lines along the area, where it is long and not too steep; level otherwise. */
  static AreaSlots along(Geometry area) {
    Polygon part = largestPart(area);
    return part == null ? NONE : of(part, axis(part));
  }

  private static @org.jspecify.annotations.Nullable Polygon largestPart(Geometry area) {
    Polygon largest = null;
    for (int i = 0; i < area.getNumGeometries(); i++) {
      if (area.getGeometryN(i) instanceof Polygon part
          && !part.isEmpty()
          && (largest == null || part.getArea() > largest.getArea())) {
        largest = part;
      }
    }
    return largest;
  }

  private static AreaSlots of(Polygon part, double angleRad) {
    double size = Math.sqrt(part.getArea());
    if (!(size > 0)) {
      return NONE;
    }
    Geometry thin = DouglasPeuckerSimplifier.simplify(part, size / 80);
    Polygon simple = largestPart(thin);
    if (simple == null) {
      return NONE;
    }
    AffineTransformation turn = AffineTransformation.rotationInstance(-angleRad);
    Polygon turned = (Polygon) turn.transform(simple);
    var circle = new MaximumInscribedCircle(turned, size / 40);
    Coordinate centre = circle.getCenter().getCoordinate();
    AffineTransformation back = AffineTransformation.rotationInstance(angleRad);
    List<Slot> slots = new ArrayList<>();
    for (Slot slot : slots(turned, centre)) {
      Coordinate at = back.transform(new Coordinate(slot.xM(), slot.yM()), new Coordinate());
      slots.add(new Slot(at.x, at.y, slot.lengthM()));
    }
    return new AreaSlots(slots, angleRad, circle.getRadiusLine().getLength());
  }

  private static List<Slot> slots(Polygon area, Coordinate centre) {
    Envelope box = area.getEnvelopeInternal();
    double step = box.getHeight() / ROWS;
    List<Slot> slots = new ArrayList<>();
    for (int row = -ROWS; row <= ROWS; row++) {
      double y = centre.y + row * step;
      if (y > box.getMinY() + step && y < box.getMaxY() - step) {
        addRow(area, y, 0.4 * step, slots);
      }
    }
    Comparator<Slot> best =
        Comparator.comparingDouble(
            slot ->
                -slot.lengthM()
                    * (1 - Math.min(0.9, Math.abs(slot.yM() - centre.y) / box.getHeight())));
    slots.sort(best);
    List<Slot> kept = new ArrayList<>();
    slots.stream().filter(s -> runsThrough(s, centre, step)).findFirst().ifPresent(kept::add);
    slots.stream().filter(s -> !kept.contains(s)).limit(KEPT).forEach(kept::add);
    return List.copyOf(kept);
  }

  private static boolean runsThrough(Slot slot, Coordinate centre, double step) {
    return Math.abs(slot.yM() - centre.y) < step / 2
        && Math.abs(slot.xM() - centre.x) <= slot.lengthM() / 2;
  }

  /** Adds the stretches inside the area along a line and a little above and below it. */
  private static void addRow(Polygon area, double y, double bandM, List<Slot> into) {
    double[] middle = crossings(area, y);
    double[] above = crossings(area, y + bandM);
    double[] below = crossings(area, y - bandM);
    for (int i = 0; i + 1 < middle.length; i += 2) {
      double x = (middle[i] + middle[i + 1]) / 2;
      double[] up = around(above, x);
      double[] down = around(below, x);
      double left = Math.max(middle[i], Math.max(up[0], down[0]));
      double right = Math.min(middle[i + 1], Math.min(up[1], down[1]));
      if (right > left) {
        into.add(new Slot((left + right) / 2, y, right - left));
      }
    }
  }

  /** The stretch that holds x, or an empty one. */
  private static double[] around(double[] crossings, double x) {
    for (int i = 0; i + 1 < crossings.length; i += 2) {
      if (crossings[i] <= x && x <= crossings[i + 1]) {
        return new double[] {crossings[i], crossings[i + 1]};
      }
    }
    return new double[] {x, x};
  }

  /** Where the level line at y enters and leaves the area, in turn. */
  private static double[] crossings(Polygon area, double y) {
    double[] found = addCrossings(area.getExteriorRing(), y, new double[0]);
    for (int i = 0; i < area.getNumInteriorRing(); i++) {
      found = addCrossings(area.getInteriorRingN(i), y, found);
    }
    Arrays.sort(found);
    return found;
  }

  private static double[] addCrossings(LineString ring, double y, double[] before) {
    double[] found = before;
    for (int i = 1; i < ring.getNumPoints(); i++) {
      Coordinate a = ring.getCoordinateN(i - 1);
      Coordinate b = ring.getCoordinateN(i);
      if ((a.y > y) != (b.y > y)) {
        found = Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x);
      }
    }
    return found;
  }

  /** The direction in which an area is long, by the scatter of its outline; 0 where it is not. */
  private static double axis(Polygon area) {
    Coordinate[] ring =
        org.locationtech.jts.densify.Densifier.densify(
                area.getExteriorRing(), area.getExteriorRing().getLength() / 200)
            .getCoordinates();
    Coordinate mean = area.getCentroid().getCoordinate();
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (Coordinate c : ring) {
      xx += (c.x - mean.x) * (c.x - mean.x);
      yy += (c.y - mean.y) * (c.y - mean.y);
      xy += (c.x - mean.x) * (c.y - mean.y);
    }
    double root = Math.hypot((xx - yy) / 2, xy);
    double longness = ((xx + yy) / 2 + root) / Math.max(1e-9, (xx + yy) / 2 - root);
    double angle = Math.atan2(2 * xy, xx - yy) / 2;
    return longness > 3 && Math.abs(angle) < Math.toRadians(65) ? angle : 0;
  }
}
