package pk.mineralatlas.render.raster;

/**
 * One colour at every coverage, ready to be laid over pixels by the “over” rule of T. Porter and T.
 * Duff (Compositing digital images, 1984). Immutable; any thread.
 */
public final class Tint {

  /** Premultiplied pixels for a coverage of 0 … 255. */
  private final int[] covered = new int[256];

  /**
   * @param argb 0xAARRGGBB, not premultiplied
   */
  public Tint(int argb) {
    int alpha = argb >>> 24;
    for (int c = 0; c < covered.length; c++) {
      int a = (alpha * c + 127) / 255;
      covered[c] =
          (a << 24)
              | (premultiplied(argb >> 16, a) << 16)
              | (premultiplied(argb >> 8, a) << 8)
              | premultiplied(argb, a);
    }
  }

  private static int premultiplied(int channel, int alpha) {
    return ((channel & 255) * alpha + 127) / 255;
  }

  /** Whether nothing of it is ever seen. */
  public boolean isNothing() {
    return covered[255] >>> 24 == 0;
  }

  boolean isOpaque() {
    return covered[255] >>> 24 == 255;
  }

  /** The premultiplied pixel of full coverage. */
  int full() {
    return covered[255];
  }

  /** Lays the colour over a premultiplied pixel. */
  int over(int pixel, int coverage) {
    int top = covered[coverage];
    return top + scaled(pixel, 255 - (top >>> 24));
  }

  /** Lays premultiplied pixels over others at the same places. */
  static void lay(int[] top, int[] below, int from, int to) {
    for (int i = from; i < to; i++) {
      int pixel = top[i];
      int alpha = pixel >>> 24;
      if (alpha == 255) {
        below[i] = pixel;
      } else if (alpha != 0) {
        below[i] = pixel + scaled(below[i], 255 - alpha);
      }
    }
  }

  /** A premultiplied pixel times a share of 255, each channel rounded. */
  static int scaled(int pixel, int share) {
    int redBlue = (pixel & 0x00FF00FF) * share + 0x00800080;
    int alphaGreen = ((pixel >>> 8) & 0x00FF00FF) * share + 0x00800080;
    redBlue = ((redBlue + ((redBlue >>> 8) & 0x00FF00FF)) >>> 8) & 0x00FF00FF;
    alphaGreen = (alphaGreen + ((alphaGreen >>> 8) & 0x00FF00FF)) & 0xFF00FF00;
    return redBlue | alphaGreen;
  }
}
