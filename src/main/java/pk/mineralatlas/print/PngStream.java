package pk.mineralatlas.print;

import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import pk.mineralatlas.feature.QuietThreads;

/**
 * Writes a PNG (ISO/IEC 15948) as its rows come, so that the whole image is never held. Rows are
 * filtered and deflated by all processors, a piece each; pieces end on a byte and are laid one
 * behind the other, as RFC 1951 allows. One thread.
 */
final class PngStream {

  /** Bytes of the image in a piece; the smaller, the more is lost between them. */
  private static final int PIECE_BYTES = 1 << 19;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte[] ZLIB_HEADER = {0x78, (byte) 0x9C};
  private static final byte[] LAST_BLOCK = {3, 0};
  private static final int PERCEPTUAL = 0;

  private final DataOutputStream out;
  private final PngRows rows;
  private final int widthPx;
  private final int heightPx;
  private final Adler32 sum = new Adler32();
  private int written;
  private boolean begun;

  /**
   * @param widthPx width of the image
   * @param heightPx height of the image
   * @param hasAlpha whether pixels may be transparent
   * @param dpi pixels to the inch
   * @param title what the image is called; blank for nothing
   */
  record Header(int widthPx, int heightPx, boolean hasAlpha, double dpi, String title) {}

  PngStream(OutputStream out, Header header) throws IOException {
    this.out = new DataOutputStream(out);
    this.widthPx = header.widthPx();
    this.heightPx = header.heightPx();
    this.rows = new PngRows(widthPx, header.hasAlpha());
    begin(header);
  }

  private void begin(Header header) throws IOException {
    out.write(SIGNATURE);
    chunk(
        "IHDR",
        concat(
            ints(widthPx, heightPx), new byte[] {8, (byte) (header.hasAlpha() ? 6 : 2), 0, 0, 0}));
    chunk("sRGB", new byte[] {PERCEPTUAL});
    chunk("gAMA", ints(45_455));
    int perMetre = (int) Math.round(header.dpi() / 0.0254);
    chunk("pHYs", concat(ints(perMetre, perMetre), new byte[] {1}));
    text("Software", "Mineral Atlas of Pakistan");
    if (!header.title().isBlank()) {
      text("Title", header.title());
    }
  }

  /** Latin text by the simple chunk that every program reads, other text as UTF-8. */
  private void text(String keyword, String text) throws IOException {
    byte[] key = keyword.getBytes(StandardCharsets.ISO_8859_1);
    if (StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)) {
      chunk("tEXt", concat(key, new byte[1], text.getBytes(StandardCharsets.ISO_8859_1)));
    } else {
      chunk("iTXt", concat(key, new byte[5], text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /**
   * Writes the next rows.
   *
   * @param image as wide as the whole; its first so many rows
   */
  void add(BufferedImage image, int count) throws IOException {
    if (image.getWidth() != widthPx || written + count > heightPx) {
      throw new IllegalArgumentException(
          "%d rows of %d pixels after row %d of %d × %d"
              .formatted(count, image.getWidth(), written, widthPx, heightPx));
    }
    int each = Math.max(1, PIECE_BYTES / rows.bytes());
    int pieces = (count + each - 1) / each;
    PngRows.Piece[] ready = new PngRows.Piece[pieces];
    QuietThreads.all(
        pieces, i -> ready[i] = rows.piece(image, i * each, Math.min(count, (i + 1) * each)));
    for (PngRows.Piece piece : ready) {
      sum.update(piece.filtered());
      put(piece.deflated());
    }
    rows.keepLast(image, count - 1);
    written += count;
  }

  private void put(byte[] deflated) throws IOException {
    chunk("IDAT", begun ? deflated : concat(ZLIB_HEADER, deflated));
    begun = true;
  }

  /** Ends the file; all rows must have come. */
  void finish() throws IOException {
    if (written != heightPx) {
      throw new IllegalStateException("%d of %d rows".formatted(written, heightPx));
    }
    put(concat(LAST_BLOCK, ints((int) sum.getValue())));
    chunk("IEND", new byte[0]);
    out.flush();
  }

  private void chunk(String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) crc.getValue());
  }

  private static byte[] ints(int... values) {
    byte[] bytes = new byte[4 * values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (values[i / 4] >>> (24 - 8 * (i % 4)));
    }
    return bytes;
  }

  private static byte[] concat(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
