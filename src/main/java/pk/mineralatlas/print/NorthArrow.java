package pk.mineralatlas.print;

import java.awt.geom.Path2D;
import pk.mineralatlas.geo.LambertConformalConic;

/** An arrow that points to true north at the map's centre. */
final class NorthArrow {

  private NorthArrow() {}

  /** Draws the arrow with its letter into a box. */
  static void draw(SheetCanvas canvas, Box box, MapFrame map, TypeScale type) {
    TextStyle letter = type.body().with(Face.SANS_BOLD);
    double lengthMm = Math.max(1, box.heightMm() - 2.2 * letter.sizeMm());
    double halfMm = lengthMm * 0.24;
    double xMm = box.centreXMm();
    double yMm = box.yMm() + 1.3 * letter.sizeMm() + lengthMm / 2;
    double turn = LambertConformalConic.PAKISTAN.convergenceRad(map.centre().lonDeg());
    var before = canvas.graphics().getTransform();
    canvas.graphics().rotate(turn, xMm, yMm);
    canvas.fill(half(xMm, yMm, lengthMm, -halfMm), TypeScale.INK);
    Path2D right = half(xMm, yMm, lengthMm, halfMm);
    canvas.draw(right, 0.2, TypeScale.INK);
    canvas.textCentred("N", xMm, yMm - lengthMm / 2 - 0.35 * letter.sizeMm(), letter);
    canvas.graphics().setTransform(before);
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
