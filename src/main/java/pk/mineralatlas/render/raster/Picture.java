package pk.mineralatlas.render.raster;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import pk.mineralatlas.feature.QuietThreads;

/**
 * Pixels to draw on. Several threads may write to different rows at once.
 *
 * @param argbPre premultiplied 0xAARRGGBB, row after row from the upper left; longer where it is
 *     used again for a smaller picture
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Picture(int[] argbPre, int widthPx, int heightPx) {

  private static final ColorModel PREMULTIPLIED =
      new DirectColorModel(
          ColorSpace.getInstance(ColorSpace.CS_sRGB),
          32,
          0xff0000,
          0xff00,
          0xff,
          0xff000000,
          true,
          DataBuffer.TYPE_INT);

  public Picture {
    if (widthPx < 1 || heightPx < 1 || (long) widthPx * heightPx > argbPre.length) {
      throw new IllegalArgumentException(
          "%d pixels are not enough for %d × %d".formatted(argbPre.length, widthPx, heightPx));
    }
  }

  /** An empty picture. */
  public static Picture of(int widthPx, int heightPx) {
    return new Picture(
        new int[Math.multiplyExact(Math.max(1, widthPx), Math.max(1, heightPx))],
        widthPx,
        heightPx);
  }

  /** Lays this picture over another of the same size, with all processors. */
  public void over(Picture below) {
    if (below.widthPx != widthPx || below.heightPx != heightPx) {
      throw new IllegalArgumentException(
          "%d × %d pixels over %d × %d"
              .formatted(widthPx, heightPx, below.widthPx, below.heightPx));
    }
    QuietThreads.all(
        heightPx, row -> Tint.lay(argbPre, below.argbPre, row * widthPx, (row + 1) * widthPx));
  }

  /** An image of these pixels; shared, not copied. */
  public BufferedImage image() {
    WritableRaster raster =
        Raster.createPackedRaster(
            new DataBufferInt(argbPre, widthPx * heightPx),
            widthPx,
            heightPx,
            widthPx,
            new int[] {0xff0000, 0xff00, 0xff, 0xff000000},
            null);
    return new BufferedImage(PREMULTIPLIED, raster, true, null);
  }

  /** The pixels of an image of {@link BufferedImage#TYPE_INT_ARGB_PRE}; shared, not copied. */
  public static Picture on(BufferedImage image) {
    if (image.getType() != BufferedImage.TYPE_INT_ARGB_PRE) {
      throw new IllegalArgumentException("an image of type " + image.getType());
    }
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new Picture(pixels, image.getWidth(), image.getHeight());
  }
}
