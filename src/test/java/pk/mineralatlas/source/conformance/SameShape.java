package pk.mineralatlas.source.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Whether two shapes cover the same points, with the same heights and measures. */
final class SameShape {

  /** The format calls any measure below this “no measure”. */
  private static final double LEAST_MEASURE = -1e38;

  private SameShape() {}

  /** What differs: nothing, shape, heights or measures. */
  static String difference(@Nullable Geometry ours, byte @Nullable [] wkb) {
    Geometry theirs;
    try {
      theirs = wkb == null ? null : new WKBReader().read(wkb);
    } catch (ParseException | IllegalArgumentException e) {
      return "shape";
    }
    boolean oursIsEmpty = ours == null || ours.isEmpty();
    boolean theirsIsEmpty = theirs == null || theirs.isEmpty();
    if (oursIsEmpty || theirsIsEmpty || ours == null || theirs == null) {
      return oursIsEmpty == theirsIsEmpty ? "" : "shape";
    }
    GeometryCollection one = ordered(ours);
    GeometryCollection other = ordered(theirs);
    if (!one.equalsExact(other)) {
      return coverTheSame(ours, theirs) ? "" : "shape";
    }
    if (!Arrays.equals(ordinates(one, Coordinate.Z), ordinates(other, Coordinate.Z))) {
      return "heights";
    }
    boolean sameM = Arrays.equals(ordinates(one, Coordinate.M), ordinates(other, Coordinate.M));
    return sameM ? "" : "measures";
  }

  /** The parts in an order, each beginning and running in an agreed way. */
  private static GeometryCollection ordered(Geometry geometry) {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      parts.add(geometry.getGeometryN(i).norm());
    }
    parts.sort(null);
    return new GeometryFactory().createGeometryCollection(parts.toArray(Geometry[]::new));
  }

  private static boolean coverTheSame(Geometry ours, Geometry theirs) {
    try {
      return ours.isValid() && theirs.isValid() && ours.equalsTopo(theirs);
    } catch (TopologyException | IllegalArgumentException e) {
      return false;
    }
  }

  /** All heights or measures in an order; where there is none, NaN. */
  private static double[] ordinates(Geometry geometry, int ordinate) {
    return Arrays.stream(geometry.getCoordinates())
        .mapToDouble(c -> ordinate == Coordinate.Z ? c.getZ() : measure(c.getM()))
        .sorted()
        .toArray();
  }

  private static double measure(double value) {
    return value > LEAST_MEASURE ? value : Double.NaN;
  }
}
