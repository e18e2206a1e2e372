package pk.mineralatlas.render;

import java.awt.image.BufferedImage;
import java.util.BitSet;

/** Compares pictures of the same size. */
public final class Pixels {

  /** A place counts as inked differently where a channel is off by so much … */
  private static final int INKED = 110;

  /** … and as missing where nothing near it in the other picture comes closer than this. */
  private static final int CLOSE = 90;

  private Pixels() {}

  /** Mean difference of all channels, of 1. */
  public static double meanDifference(BufferedImage a, BufferedImage b) {
    int[] ofA = rgb(a);
    int[] ofB = rgb(b);
    long sum = 0;
    for (int i = 0; i < ofA.length; i++) {
      for (int shift = 0; shift < 24; shift += 8) {
        sum += difference(ofA[i], ofB[i], shift);
      }
    }
    return sum / (3.0 * 255 * ofA.length);
  }

  /** The part of the pixels of which a channel is off by more than a part of its range. */
  public static double partFartherThan(double part, BufferedImage a, BufferedImage b) {
    int[] ofA = rgb(a);
    int[] ofB = rgb(b);
    int count = 0;
    for (int i = 0; i < ofA.length; i++) {
      if (distance(ofA[i], ofB[i]) > part * 255) {
        count++;
      }
    }
    return (double) count / ofA.length;
  }

  /** How many pixels of one picture have no like in the other, there or beside. */
  static int missing(BufferedImage of, BufferedImage in) {
    return missingPixels(of, in).cardinality();
  }

  /** The pixels of one picture that have no like in the other, there or beside, row by row. */
  public static BitSet missingPixels(BufferedImage of, BufferedImage in) {
    int[] wanted = rgb(of);
    int[] found = rgb(in);
    int widthPx = of.getWidth();
    BitSet missing = new BitSet(wanted.length);
    for (int y = 1; y < of.getHeight() - 1; y++) {
      for (int i = y * widthPx + 1; i < (y + 1) * widthPx - 1; i++) {
        if (distance(wanted[i], found[i]) > INKED
            && nearest(wanted[i], found, i, widthPx) > CLOSE) {
          missing.set(i);
        }
      }
    }
    return missing;
  }

  /** How many groups pixels form, those that touch by a side or a corner being one. */
  public static int groups(BitSet pixels, int widthPx) {
    BitSet left = (BitSet) pixels.clone();
    int groups = 0;
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i)) {
      takeGroup(left, i, widthPx);
      groups++;
    }
    return groups;
  }

  private static void takeGroup(BitSet left, int start, int widthPx) {
    BitSet waiting = new BitSet();
    left.clear(start);
    waiting.set(start);
    while (!waiting.isEmpty()) {
      int i = waiting.nextSetBit(0);
      waiting.clear(i);
      for (int dy = -widthPx; dy <= widthPx; dy += widthPx) {
        for (int dx = -1; dx <= 1; dx++) {
          int beside = i + dy + dx;
          if (beside >= 0 && left.get(beside)) {
            left.clear(beside);
            waiting.set(beside);
          }
        }
      }
    }
  }

  /** White where two pictures are alike, black where a channel is off by its whole range. */
  public static BufferedImage difference(BufferedImage a, BufferedImage b) {
    int[] ofA = rgb(a);
    int[] ofB = rgb(b);
    for (int i = 0; i < ofA.length; i++) {
      ofA[i] = 0x010101 * (255 - distance(ofA[i], ofB[i]));
    }
    BufferedImage image =
        new BufferedImage(a.getWidth(), a.getHeight(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, a.getWidth(), a.getHeight(), ofA, 0, a.getWidth());
    return image;
  }

  private static int[] rgb(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static int nearest(int wanted, int[] in, int i, int widthPx) {
    int nearest = 255;
    for (int dy = -widthPx; dy <= widthPx; dy += widthPx) {
      for (int dx = -1; dx <= 1; dx++) {
        nearest = Math.min(nearest, distance(wanted, in[i + dy + dx]));
      }
    }
    return nearest;
  }

  private static int distance(int a, int b) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, difference(a, b, shift));
    }
    return most;
  }

  private static int difference(int a, int b, int shift) {
    return Math.abs((a >> shift & 255) - (b >> shift & 255));
  }
}
