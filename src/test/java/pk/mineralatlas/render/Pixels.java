package pk.mineralatlas.render;

import java.awt.image.BufferedImage;

/** Compares pictures of the same size. */
final class Pixels {

  /** A place counts as inked differently where a channel is off by so much … */
  private static final int INKED = 110;

  /** … and as missing where nothing near it in the other picture comes closer than this. */
  private static final int CLOSE = 90;

  private Pixels() {}

  /** Mean difference of all channels, of 1. */
  static double meanDifference(BufferedImage a, BufferedImage b) {
    long sum = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        for (int shift = 0; shift < 24; shift += 8) {
          sum += Math.abs((a.getRGB(x, y) >> shift & 255) - (b.getRGB(x, y) >> shift & 255));
        }
      }
    }
    return sum / (3.0 * 255 * a.getWidth() * a.getHeight());
  }

  /** How many pixels of one picture have no like in the other, there or beside. */
  static int missing(BufferedImage of, BufferedImage in) {
    int missing = 0;
    for (int y = 1; y < of.getHeight() - 1; y++) {
      for (int x = 1; x < of.getWidth() - 1; x++) {
        int wanted = of.getRGB(x, y);
        if (distance(wanted, in.getRGB(x, y)) > INKED && nearest(wanted, in, x, y) > CLOSE) {
          missing++;
        }
      }
    }
    return missing;
  }

  private static int nearest(int wanted, BufferedImage in, int x, int y) {
    int nearest = 255;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        nearest = Math.min(nearest, distance(wanted, in.getRGB(x + dx, y + dy)));
      }
    }
    return nearest;
  }

  private static int distance(int a, int b) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((a >> shift & 255) - (b >> shift & 255)));
    }
    return most;
  }
}
