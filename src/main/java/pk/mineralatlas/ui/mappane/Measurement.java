package pk.mineralatlas.ui.mappane;

import java.util.ArrayList;
import java.util.List;
import pk.mineralatlas.geo.Geodesy;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.ui.GroundText;

/**
 * Positions measured along, over the ground. Immutable; any thread.
 *
 * @param points in the order they were set
 * @param closed whether the last is joined to the first, so that there is an area
 */
record Measurement(List<LonLat> points, boolean closed) {

  /** Pieces into which a side is cut, since the shortest way over the ground bends on the map. */
  private static final int PIECES = 24;

  Measurement {
    points = List.copyOf(points);
  }

  static Measurement none() {
    return new Measurement(List.of(), false);
  }

  Measurement with(LonLat point) {
    List<LonLat> more = new ArrayList<>(points);
    more.add(point);
    return new Measurement(more, false);
  }

  Measurement withoutLast() {
    return points.isEmpty()
        ? this
        : new Measurement(closed ? points : points.subList(0, points.size() - 1), false);
  }

  Measurement joined() {
    return points.size() >= 3 ? new Measurement(points, true) : this;
  }

  boolean isEmpty() {
    return points.isEmpty();
  }

  /** Length of all sides, metres. */
  double lengthM() {
    double sum = 0;
    for (int i = 1; i < points.size(); i++) {
      sum += Geodesy.distanceM(points.get(i - 1), points.get(i));
    }
    return closed ? sum + Geodesy.distanceM(points.getLast(), points.getFirst()) : sum;
  }

  /** Area inside, square metres; 0 while open. */
  double areaM2() {
    if (!closed) {
      return 0;
    }
    double[] ring = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      ring[2 * i] = points.get(i).lonDeg();
      ring[2 * i + 1] = points.get(i).latDeg();
    }
    return Geodesy.ringAreaM2(ring);
  }

  /** Positions along the shortest ways from point to point. */
  List<LonLat> path() {
    List<LonLat> path = new ArrayList<>();
    int sides = closed ? points.size() : points.size() - 1;
    for (int i = 0; i < sides; i++) {
      addSide(path, points.get(i), points.get((i + 1) % points.size()));
    }
    if (!points.isEmpty()) {
      path.add(closed ? points.getFirst() : points.getLast());
    }
    return path;
  }

  private static void addSide(List<LonLat> path, LonLat a, LonLat b) {
    double lengthM = Geodesy.distanceM(a, b);
    double azimuthDeg = Geodesy.azimuthDeg(a, b);
    path.add(a);
    for (int i = 1; i < PIECES; i++) {
      path.add(Geodesy.destination(a, azimuthDeg, lengthM * i / PIECES));
    }
  }

  /** One line for people. */
  String text() {
    if (points.isEmpty()) {
      return "Click the map to set the first point";
    }
    if (points.size() == 1) {
      return "Click on to measure along; double click ends";
    }
    String length = GroundText.length(lengthM());
    return closed ? GroundText.area(areaM2()) + "  ·  outline " + length : length;
  }
}
