package pk.mineralatlas.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import org.jspecify.annotations.Nullable;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.geo.Viewport;
import pk.mineralatlas.style.Ink;
import pk.mineralatlas.style.Palette;

/** Makes pictures of the hillshade to lay over the land of a view. Any thread. */
final class ShadeView {

  /** How dark the darkest and how bright the brightest slopes become. */
  private static final double DEEPEST = 0.62;

  private static final double BRIGHTEST = 0.75;

  /** Slopes that are hardly any, such as steps between heights of whole metres, are not shown. */
  private static final double UNSEEN = 0.03;

  /** How much is worked out around the view for when it is moved, as a share of its sides. */
  private static final double AROUND = 0.25;

  private final ShadeGrid grid;
  private @Nullable ShadeRaster last;

  ShadeView(ShadeGrid grid) {
    this.grid = grid;
  }

  /**
   * The shade of a view.
   *
   * @param mask grey, of the view's size in the output's pixels: how strongly each is shaded
   */
  BufferedImage over(BufferedImage mask, Viewport view, double pxPerUnit, Palette palette) {
    int width = mask.getWidth();
    int height = mask.getHeight();
    double pixelM = view.metresPerPx() / pxPerUnit;
    Extent extent = view.extent();
    int left = (int) Math.round(extent.minXM() / pixelM);
    int top = (int) Math.round(-extent.maxYM() / pixelM);
    ShadeRaster raster = raster(pixelM, left, top, width, height);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    byte[] land = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
    int[] tones = tones(palette);
    byte[] shade = raster.shade();
    for (int y = 0; y < height; y++) {
      int from = raster.index(left, top + y);
      for (int x = 0, i = y * width; x < width; x++, i++) {
        pixels[i] = tones[127 + shade[from + x] * (land[i] & 255) / 255];
      }
    }
    return image;
  }

  private synchronized ShadeRaster raster(double pixelM, int left, int top, int width, int height) {
    ShadeRaster known = last;
    if (known == null || !known.covers(pixelM, left, top, width, height)) {
      int aroundX = (int) (width * AROUND);
      int aroundY = (int) (height * AROUND);
      known =
          ShadeRaster.of(
              grid,
              pixelM,
              left - aroundX,
              top - aroundY,
              width + 2 * aroundX,
              height + 2 * aroundY);
      last = known;
    }
    return known;
  }

  /** The premultiplied colour of each shade from −127 to 127. */
  private static int[] tones(Palette palette) {
    int[] tones = new int[255];
    for (int i = 0; i < tones.length; i++) {
      double shade = (i - 127) / 127.0;
      double seen = Math.max(0, Math.abs(shade) - UNSEEN) / (1 - UNSEEN);
      double alpha = shade < 0 ? DEEPEST * Math.pow(seen, 0.9) : BRIGHTEST * seen;
      tones[i] = premultiplied(palette.argb(shade < 0 ? Ink.SHADE : Ink.GLOW), alpha);
    }
    return tones;
  }

  private static int premultiplied(int rgb, double alpha) {
    int a = (int) Math.round(alpha * 255);
    int r = (int) Math.round(((rgb >> 16) & 255) * alpha);
    int g = (int) Math.round(((rgb >> 8) & 255) * alpha);
    int b = (int) Math.round((rgb & 255) * alpha);
    return (a << 24) | (r << 16) | (g << 8) | b;
  }
}
