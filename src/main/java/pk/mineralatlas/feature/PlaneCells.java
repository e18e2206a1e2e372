package pk.mineralatlas.feature;

import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.Extent;

/**
 * The cells of a Hilbert curve over a part of the map plane.
 *
 * @param perMX cells to a metre eastwards
 */
record PlaneCells(double minX, double minY, double perMX, double perMY) {

  static PlaneCells of(@Nullable Extent extent) {
    return extent == null
        ? new PlaneCells(0, 0, 0, 0)
        : of(extent.minXM(), extent.minYM(), extent.maxXM(), extent.maxYM());
  }

  static PlaneCells of(double minX, double minY, double maxX, double maxY) {
    return new PlaneCells(
        minX,
        minY,
        maxX > minX ? Hilbert.MAX / (maxX - minX) : 0,
        maxY > minY ? Hilbert.MAX / (maxY - minY) : 0);
  }

  /** How far along the curve a point lies. */
  long hilbert(double xM, double yM) {
    return Hilbert.distance((int) (perMX * (xM - minX)), (int) (perMY * (yM - minY)));
  }
}
