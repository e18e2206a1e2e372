package pk.mineralatlas.geo;

import java.util.function.DoubleUnaryOperator;

/**
 * Tables for projecting many positions: the radius of the parallels, and sine and cosine of the
 * meridians' angles, at steps of an eighth of a degree, between which cubic Hermite polynomials are
 * laid. Between {@value #MIN_LAT_DEG} and {@value #MAX_LAT_DEG} degrees of latitude the result is
 * within a fifth of a millimetre of the formulas, in Pakistan within a hundredth of one, at a tenth
 * of their cost; nearer to the poles, where the radius bends too sharply, there are no tables.
 * Immutable; any thread.
 */
final class ConicTables {

  private static final int STEPS_PER_DEG = 8;
  private static final int MIN_LAT_DEG = -60;
  private static final int MAX_LAT_DEG = 75;
  private static final int LAT_STEPS = (MAX_LAT_DEG - MIN_LAT_DEG) * STEPS_PER_DEG;

  /** From any central meridian to longitudes beyond the antimeridian. */
  private static final int MAX_TURN_DEG = 250;

  private final double centralMeridianDeg;

  /** At each step the radius and its derivative by steps. */
  private final double[] radiusM;

  /** At each step sine and cosine of the angle. */
  private final double[] turn;

  /** Angle on the map for a step of longitude, radians. */
  private final double stepRad;

  /**
   * @param n how many times faster the true longitude turns than the angle on the map
   * @param radiusM the radius of a parallel by its latitude in radians, metres
   * @param slopeM its derivative by the latitude, metres a radian
   */
  ConicTables(
      double centralMeridianDeg,
      double n,
      DoubleUnaryOperator radiusM,
      DoubleUnaryOperator slopeM) {
    this.centralMeridianDeg = centralMeridianDeg;
    this.stepRad = n * Math.toRadians(1.0 / STEPS_PER_DEG);
    this.radiusM = new double[2 * (LAT_STEPS + 2)];
    double latStepRad = Math.toRadians(1.0 / STEPS_PER_DEG);
    for (int step = 0; step < this.radiusM.length / 2; step++) {
      double phi = latStepRad * (step + MIN_LAT_DEG * STEPS_PER_DEG);
      this.radiusM[2 * step] = radiusM.applyAsDouble(phi);
      this.radiusM[2 * step + 1] = slopeM.applyAsDouble(phi) * latStepRad;
    }
    this.turn = new double[2 * (2 * MAX_TURN_DEG * STEPS_PER_DEG + 2)];
    for (int step = 0; step < turn.length / 2; step++) {
      double theta = stepRad * (step - MAX_TURN_DEG * STEPS_PER_DEG);
      turn[2 * step] = Math.sin(theta);
      turn[2 * step + 1] = Math.cos(theta);
    }
  }

  /**
   * Projects a position in place, with the pole of the cone as the origin and y up.
   *
   * @param at index of the longitude
   * @return false, and nothing is changed, where the tables do not reach
   */
  boolean project(double[] lonLat, int at) {
    double latSteps = (lonLat[at + 1] - MIN_LAT_DEG) * STEPS_PER_DEG;
    double lonSteps = (lonLat[at] - centralMeridianDeg + MAX_TURN_DEG) * STEPS_PER_DEG;
    boolean isWithin =
        latSteps >= 0
            && latSteps <= LAT_STEPS
            && lonSteps >= 0
            && lonSteps <= 2 * MAX_TURN_DEG * STEPS_PER_DEG;
    if (!isWithin) {
      return false;
    }
    int i = (int) latSteps;
    double u = latSteps - i;
    double r =
        hermite(u, radiusM[2 * i], radiusM[2 * i + 1], radiusM[2 * i + 2], radiusM[2 * i + 3]);
    int j = (int) lonSteps;
    double v = lonSteps - j;
    double sin0 = turn[2 * j];
    double cos0 = turn[2 * j + 1];
    double sin1 = turn[2 * j + 2];
    double cos1 = turn[2 * j + 3];
    lonLat[at] = r * hermite(v, sin0, stepRad * cos0, sin1, stepRad * cos1);
    lonLat[at + 1] = -r * hermite(v, cos0, -stepRad * sin0, cos1, -stepRad * sin1);
    return true;
  }

  /** The cubic through two values with two derivatives, at u between 0 and 1. */
  private static double hermite(double u, double p0, double d0, double p1, double d1) {
    double w = 1 - u;
    return w * w * ((1 + 2 * u) * p0 + u * d0) + u * u * ((1 + 2 * w) * p1 - w * d1);
  }
}
