package pk.mineralatlas.render;

import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.LonLat;
import pk.mineralatlas.geo.MapPoint;
import pk.mineralatlas.geo.MapProjection;

/**
 * The hillshade of a relief on a square grid of the map plane, so that light falls from the upper
 * left of the map everywhere. Immutable; any thread.
 *
 * @param west x of the first column, metres
 * @param north y of the first row, metres
 * @param stepM from one sample to the next
 * @param columns from west to east
 * @param rows from north to south
 * @param shade from −127, turned away from the light, by 0, level, to 127, facing it
 */
@SuppressWarnings("ArrayRecordComponent")
record ShadeGrid(double west, double north, double stepM, int columns, int rows, byte[] shade) {

  /** Heights are raised so that slopes of a few degrees over kilometres are seen. */
  private static final double EXAGGERATION = 9;

  /** Positions are unprojected at every so many samples, and interpolated between. */
  private static final int STRIDE = 16;

  /** How much of the light comes from the north-west, the west and the north. */
  private static final double[][] LIGHTS = {
    {-0.5, 0.5, 0.7071, 0.6}, {-0.7071, 0, 0.7071, 0.2}, {0, 0.7071, 0.7071, 0.2}
  };

  private static final double LEVEL = 0.7071;

  /** The shade of all of the relief, sampled as densely as it. */
  static ShadeGrid of(Relief relief, MapProjection projection) {
    Extent extent = relief.bounds().project(projection);
    LonLat middle = relief.bounds().centre();
    double cellDeg = (relief.bounds().northDeg() - relief.bounds().southDeg()) / relief.rows();
    MapPoint here = projection.project(middle);
    double cellM = here.distanceTo(projection.project(middle.lonDeg(), middle.latDeg() + cellDeg));
    double stepM = cellM;
    int columns = (int) Math.ceil(extent.widthM() / stepM) + 1;
    int rows = (int) Math.ceil(extent.heightM() / stepM) + 1;
    ShadeGrid empty =
        new ShadeGrid(extent.minXM(), extent.maxYM(), stepM, columns, rows, new byte[0]);
    float[] heights = empty.heights(relief, projection);
    return new ShadeGrid(
        extent.minXM(), extent.maxYM(), stepM, columns, rows, empty.shadeOf(heights));
  }

  private float[] heights(Relief relief, MapProjection projection) {
    float[] heights = new float[columns * rows];
    for (int row = 0; row < rows; row += STRIDE) {
      for (int column = 0; column < columns; column += STRIDE) {
        block(relief, projection, column, row, heights);
      }
    }
    return heights;
  }

  private void block(
      Relief relief, MapProjection projection, int column, int row, float[] heights) {
    double x0 = west + column * stepM;
    double y0 = north - row * stepM;
    LonLat a = projection.unproject(x0, y0);
    LonLat b = projection.unproject(x0 + STRIDE * stepM, y0);
    LonLat c = projection.unproject(x0, y0 - STRIDE * stepM);
    LonLat d = projection.unproject(x0 + STRIDE * stepM, y0 - STRIDE * stepM);
    for (int j = 0; j < Math.min(STRIDE, rows - row); j++) {
      double v = j / (double) STRIDE;
      double lonWest = mix(a.lonDeg(), c.lonDeg(), v);
      double lonEast = mix(b.lonDeg(), d.lonDeg(), v);
      double latWest = mix(a.latDeg(), c.latDeg(), v);
      double latEast = mix(b.latDeg(), d.latDeg(), v);
      for (int i = 0; i < Math.min(STRIDE, columns - column); i++) {
        double u = i / (double) STRIDE;
        heights[(row + j) * columns + column + i] =
            (float) relief.heightAt(mix(lonWest, lonEast, u), mix(latWest, latEast, u));
      }
    }
  }

  private static double mix(double a, double b, double share) {
    return a + (b - a) * share;
  }

  private byte[] shadeOf(float[] heights) {
    byte[] shades = new byte[columns * rows];
    double perM = EXAGGERATION / (2 * stepM);
    for (int row = 1; row < rows - 1; row++) {
      for (int i = row * columns + 1; i < (row + 1) * columns - 1; i++) {
        double slopeX = (heights[i + 1] - heights[i - 1]) * perM;
        double slopeY = (heights[i - columns] - heights[i + columns]) * perM;
        shades[i] = (byte) Math.round(127 * light(slopeX, slopeY));
      }
    }
    return shades;
  }

  /** From −1 to 1 as against level ground, by Lambert's law for the lights together. */
  private static double light(double slopeX, double slopeY) {
    double length = Math.sqrt(slopeX * slopeX + slopeY * slopeY + 1);
    double sum = 0;
    for (double[] light : LIGHTS) {
      sum += light[3] * (light[2] - slopeX * light[0] - slopeY * light[1]) / length;
    }
    double against = sum - LEVEL;
    return Math.clamp(against < 0 ? against / LEVEL : against / (1 - LEVEL), -1, 1);
  }
}
