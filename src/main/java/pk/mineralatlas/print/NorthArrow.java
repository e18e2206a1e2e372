package pk.mineralatlas.print;

import java.awt.geom.Path2D;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.style.Typeface;

/** An arrow that points to true north at the map's centre. */
final class NorthArrow {

  private static final double PROBE_DEG = 0.005;

  private NorthArrow() {}

  /** Height of the arrow with its letter. */
  static double heightMm(TypeScale type) {
    return 15 * Math.pow(type.factor(), 0.8);
  }

  /** Draws the arrow with its letter into a box. */
  static void draw(SheetCanvas canvas, Box box, MapFrame map, TypeScale type) {
    TextStyle letter = type.body().with(Typeface.SANS_BOLD);
    double lengthMm = Math.max(1, box.heightMm() - 2.2 * letter.sizeMm());
    double halfMm = lengthMm * 0.24;
    double xMm = box.centreXMm();
    double yMm = box.yMm() + 1.3 * letter.sizeMm() + lengthMm / 2;
    double turn = leanRad(map);
    var before = canvas.graphics().getTransform();
    canvas.graphics().rotate(turn, xMm, yMm);
    canvas.fill(half(xMm, yMm, lengthMm, -halfMm), TypeScale.INK);
    Path2D right = half(xMm, yMm, lengthMm, halfMm);
    canvas.draw(right, 0.2, TypeScale.INK);
    String north = type.words().of("N");
    canvas.textCentred(
        north, xMm, yMm - lengthMm / 2 - 0.35 * letter.sizeMm(), type.suiting(north, letter));
    canvas.graphics().setTransform(before);
  }

  /** How far true north leans clockwise from the page's upper edge at the map's centre, radians. */
  static double leanRad(MapFrame map) {
    LonLat centre = map.centre();
    double south = Math.max(-90, centre.latDeg() - PROBE_DEG);
    double north = Math.min(90, centre.latDeg() + PROBE_DEG);
    MapPoint from = map.projection().project(centre.lonDeg(), south);
    MapPoint to = map.projection().project(centre.lonDeg(), north);
    double lean = Math.atan2(to.xM() - from.xM(), to.yM() - from.yM());
    return Double.isNaN(lean) ? 0 : lean;
  }

  private static Path2D half(double xMm, double yMm, double lengthMm, double halfMm) {
    Path2D path = new Path2D.Double();
    path.moveTo(xMm, yMm - lengthMm / 2);
    path.lineTo(xMm + halfMm, yMm + lengthMm / 2);
    path.lineTo(xMm, yMm + lengthMm * 0.3);
    path.closePath();
    return path;
  }
}
