package pk.mineralatlas.render;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A grey PNG image of 16 bits a sample, not interlaced (W3C, Portable Network Graphics, third
 * edition). Java's own reader looks for every image format there is before it reads the first,
 * which the start cannot wait for. Immutable; any thread.
 *
 * @param widthPx columns
 * @param heightPx rows
 * @param samples 0 to 65535, row by row from the top
 */
@SuppressWarnings("ArrayRecordComponent")
record GreyPng(int widthPx, int heightPx, float[] samples) {

  private static final long SIGNATURE = 0x89504e470d0a1a0aL;
  private static final int IHDR = 0x49484452;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454e44;

  /** Bit depth 16, colour type grey, the one compression and filter method, not interlaced. */
  private static final byte[] GREY_16 = {16, 0, 0, 0, 0};

  private static final int IHDR_LENGTH = 13;
  private static final int CRC_LENGTH = 4;
  private static final int BYTES = 2;

  /**
   * Reads an image.
   *
   * @throws IOException in one line, if it is no image of this kind
   */
  static GreyPng read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readLong() != SIGNATURE || in.readInt() != IHDR_LENGTH || in.readInt() != IHDR) {
      throw new IOException("it is no PNG");
    }
    int width = in.readInt();
    int height = in.readInt();
    if (!Arrays.equals(in.readNBytes(GREY_16.length), GREY_16)) {
      throw new IOException("it is not grey with 16 bits a sample");
    }
    in.skipNBytes(CRC_LENGTH);
    byte[] rows = rows(in, height, 1 + BYTES * width);
    return new GreyPng(width, height, samples(rows, width, height));
  }

  /** The unpacked rows, each behind a byte that names its filter. */
  private static byte[] rows(DataInputStream in, int height, int stride) throws IOException {
    byte[] rows = new byte[Math.multiplyExact(height, stride)];
    int filled = 0;
    try (Inflater inflater = new Inflater()) {
      for (int length = in.readInt(), type = in.readInt(); type != IEND; ) {
        byte[] chunk = in.readNBytes(length);
        if (type == IDAT) {
          inflater.setInput(chunk);
          filled += inflater.inflate(rows, filled, rows.length - filled);
        }
        in.skipNBytes(CRC_LENGTH);
        length = in.readInt();
        type = in.readInt();
      }
    } catch (DataFormatException e) {
      throw new IOException("its pixels are damaged: " + e.getMessage(), e);
    }
    if (filled < rows.length) {
      throw new IOException("it ends early");
    }
    return rows;
  }

  private static float[] samples(byte[] rows, int width, int height) throws IOException {
    int stride = 1 + BYTES * width;
    float[] samples = new float[width * height];
    ByteBuffer buffer = ByteBuffer.wrap(rows);
    for (int row = 0; row < height; row++) {
      int start = row * stride + 1;
      unfilter(rows, start, stride, rows[start - 1]);
      for (int column = 0; column < width; column++) {
        samples[row * width + column] = buffer.getShort(start + BYTES * column) & 0xffff;
      }
    }
    return samples;
  }

  /** Adds to each byte what its filter foretold from those before it and above it (section 9). */
  private static void unfilter(byte[] rows, int start, int stride, int filter) throws IOException {
    boolean first = start == 1;
    for (int i = start; i < start + stride - 1; i++) {
      int left = i - BYTES >= start ? rows[i - BYTES] & 0xff : 0;
      int up = first ? 0 : rows[i - stride] & 0xff;
      int corner = first || i - BYTES < start ? 0 : rows[i - stride - BYTES] & 0xff;
      rows[i] +=
          (byte)
              switch (filter) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> paeth(left, up, corner);
                default -> throw new IOException("it has an unknown filter " + filter);
              };
    }
  }

  private static int paeth(int left, int up, int corner) {
    int fromLeft = Math.abs(up - corner);
    int fromUp = Math.abs(left - corner);
    int fromCorner = Math.abs(left + up - 2 * corner);
    if (fromLeft <= fromUp && fromLeft <= fromCorner) {
      return left;
    }
    return fromUp <= fromCorner ? up : corner;
  }
}
