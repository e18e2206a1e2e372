package pk.mineralatlas.render.strip;

import pk.mineralatlas.style.MarkShape;

/** The outlines of marks, around their middle, y down. */
public final class MarkOutline {

  /** How far a side of a many-sided figure may lie from its circle, pixels. */
  private static final double CIRCLE_TOLERANCE_PX = 0.02;

  private static final int FEWEST_SIDES = 16;

  /** The inner corners of a five-pointed star lie at (3 − √5)/2 of the outer ones' distance. */
  private static final double STAR_WAIST = 0.381966;

  /** Half the width of a cross's arms, of half its size. */
  private static final double ARM = 0.33;

  private MarkOutline() {}

  /**
   * The corners of a mark as x, y, x, y …; the last is joined to the first.
   *
   * @param half the distance from the middle to the farthest side, in the unit wanted
   */
  public static double[] of(MarkShape shape, double half) {
    return switch (shape) {
      case CIRCLE -> circle(half);
      case SQUARE -> scaled(half, -1, -1, 1, -1, 1, 1, -1, 1);
      case DIAMOND -> scaled(half, 0, -1, 1, 0, 0, 1, -1, 0);
      case TRIANGLE -> scaled(half, 0, -1, 1, 0.866, -1, 0.866);
      case STAR -> star(half);
      case CROSS ->
          scaled(
              half, -ARM, -1, ARM, -1, ARM, -ARM, 1, -ARM, 1, ARM, ARM, ARM, ARM, 1, -ARM, 1, -ARM,
              ARM, -1, ARM, -1, -ARM, -ARM, -ARM);
    };
  }

  private static double[] circle(double half) {
    double tolerance = Math.min(CIRCLE_TOLERANCE_PX, half / 8);
    int sides = Math.max(FEWEST_SIDES, (int) Math.ceil(Math.PI / Math.acos(1 - tolerance / half)));
    // corners a little outside, so that the area is the circle's
    double angle = 2 * Math.PI / sides;
    double radius = half * Math.sqrt(angle / Math.sin(angle));
    double[] xy = new double[2 * sides];
    for (int i = 0; i < sides; i++) {
      xy[2 * i] = radius * Math.cos(i * angle);
      xy[2 * i + 1] = radius * Math.sin(i * angle);
    }
    return xy;
  }

  private static double[] star(double half) {
    double[] xy = new double[20];
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? half : half * STAR_WAIST;
      xy[2 * i] = radius * Math.sin(i * Math.PI / 5);
      xy[2 * i + 1] = -radius * Math.cos(i * Math.PI / 5);
    }
    return xy;
  }

  private static double[] scaled(double half, double... corners) {
    for (int i = 0; i < corners.length; i++) {
      corners[i] *= half;
    }
    return corners;
  }
}
