package pk.mineralatlas.print;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * Filters and deflates rows of a PNG. Each row gets the filter whose bytes are the least in sum, as
 * the standard advises. Pieces may be made by a thread each.
 */
final class PngRows {

  private static final int LEVEL = 5;
  private static final int[] FILTERS = {0, 1, 2, 4};

  /**
   * Some rows made ready.
   *
   * @param filtered what is summed up
   * @param deflated the same as blocks of RFC 1951 that end on a byte
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Piece(byte[] filtered, byte[] deflated) {}

  private final int widthPx;
  private final int channels;
  private byte[] last;

  PngRows(int widthPx, boolean hasAlpha) {
    this.widthPx = widthPx;
    this.channels = hasAlpha ? 4 : 3;
    this.last = new byte[widthPx * channels];
  }

  /** The bytes of a row with its filter. */
  int bytes() {
    return 1 + widthPx * channels;
  }

  /** Remembers a row as the one above the next image. */
  void keepLast(BufferedImage image, int row) {
    byte[] kept = new byte[widthPx * channels];
    read(image, row, new int[widthPx], kept);
    last = kept;
  }

  Piece piece(BufferedImage image, int from, int to) {
    int[] argb = new int[widthPx];
    byte[] above = new byte[widthPx * channels];
    byte[] row = new byte[widthPx * channels];
    byte[] filtered = new byte[(to - from) * bytes()];
    if (from == 0) {
      System.arraycopy(last, 0, above, 0, above.length);
    } else {
      read(image, from - 1, argb, above);
    }
    for (int y = from; y < to; y++) {
      read(image, y, argb, row);
      filter(row, above, filtered, (y - from) * bytes());
      byte[] done = above;
      above = row;
      row = done;
    }
    return new Piece(filtered, deflated(filtered));
  }

  private void read(BufferedImage image, int y, int[] argb, byte[] row) {
    int[] from = argb;
    int at = 0;
    if (image.getType() == BufferedImage.TYPE_INT_RGB
        || image.getType() == BufferedImage.TYPE_INT_ARGB) {
      from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
      at = y * widthPx;
    } else {
      image.getRGB(0, y, widthPx, 1, argb, 0, widthPx);
    }
    for (int x = 0, i = 0; x < widthPx; x++) {
      int pixel = from[at + x];
      row[i++] = (byte) (pixel >> 16);
      row[i++] = (byte) (pixel >> 8);
      row[i++] = (byte) pixel;
      if (channels == 4) {
        row[i++] = (byte) (pixel >>> 24);
      }
    }
  }

  private void filter(byte[] row, byte[] above, byte[] out, int at) {
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int filter : FILTERS) {
      long sum = sum(filter, row, above);
      if (sum < least) {
        least = sum;
        best = filter;
      }
    }
    out[at] = (byte) best;
    write(best, row, above, out, at + 1);
  }

  private long sum(int filter, byte[] row, byte[] above) {
    byte[] scratch = new byte[row.length];
    write(filter, row, above, scratch, 0);
    long sum = 0;
    for (byte b : scratch) {
      sum += Math.abs(b);
    }
    return sum;
  }

  private void write(int filter, byte[] row, byte[] above, byte[] out, int at) {
    int bpp = channels;
    switch (filter) {
      case 1 -> {
        System.arraycopy(row, 0, out, at, bpp);
        for (int i = bpp; i < row.length; i++) {
          out[at + i] = (byte) (row[i] - row[i - bpp]);
        }
      }
      case 2 -> {
        for (int i = 0; i < row.length; i++) {
          out[at + i] = (byte) (row[i] - above[i]);
        }
      }
      case 4 -> {
        for (int i = 0; i < bpp; i++) {
          out[at + i] = (byte) (row[i] - above[i]);
        }
        for (int i = bpp; i < row.length; i++) {
          out[at + i] =
              (byte) (row[i] - paeth(row[i - bpp] & 255, above[i] & 255, above[i - bpp] & 255));
        }
      }
      default -> System.arraycopy(row, 0, out, at, row.length);
    }
  }

  /** The neighbour nearest to left + up − corner. */
  private static int paeth(int left, int up, int corner) {
    int byLeft = Math.abs(up - corner);
    int byUp = Math.abs(left - corner);
    int byCorner = Math.abs(left + up - 2 * corner);
    return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
  }

  private static byte[] deflated(byte[] filtered) {
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(filtered);
      ByteArrayOutputStream out = new ByteArrayOutputStream(filtered.length / 8 + 64);
      byte[] buffer = new byte[1 << 14];
      int count;
      do {
        count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        out.write(buffer, 0, count);
      } while (count == buffer.length);
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
