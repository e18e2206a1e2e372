package pk.mineralatlas.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes pages as images that know their resolution. A page is drawn and written a few rows at a
 * time, so that its size costs no memory.
 */
public final class PngOutput {

  public static final double MIN_DPI = 36;
  public static final double MAX_DPI = 1200;

  private static final double MM_PER_INCH = 25.4;

  /** Pixels drawn at a time. */
  private static final int BAND_PIXELS = 12_000_000;

  /** The widest image of which enough rows can be drawn at a time. */
  private static final int MOST_SIDE = 250_000;

  /**
   * How pages become images.
   *
   * @param dpi pixels to the inch
   * @param worldFile whether the position of the map goes into small files beside its image
   */
  public record Options(double dpi, boolean worldFile) {

    /** Nothing but the images. */
    public static Options of(double dpi) {
      return new Options(dpi, false);
    }
  }

  private PngOutput() {}

  /**
   * Writes all pages of a sheet; see {@link #writeAll(SheetBook, Options, Path, PageProgress)}.
   *
   * @return the images written
   */
  public static List<Path> writeAll(MapSheet sheet, Options options, Path file)
      throws PrintException {
    return writeAll(SheetBook.of(sheet), options, file, PageProgress.unwatched());
  }

  /**
   * Writes all pages of all sheets, or none: the first into the file itself, the second into a file
   * beside it named like {@code map-2.png}, and so on.
   *
   * @return the images written
   * @throws PrintException in one line, when the resolution is out of range, or a file cannot be
   *     written; its cause is a {@link PrintCancelledException} once the progress asked for that
   */
  public static List<Path> writeAll(
      SheetBook book, Options options, Path file, PageProgress progress) throws PrintException {
    Map<Path, PageFile.Content> files = new LinkedHashMap<>();
    List<Path> images = new ArrayList<>();
    int all = book.pageCount();
    for (MapSheet sheet : book.sheets()) {
      checkSize(sheet, options.dpi());
      for (int i = 0; i < sheet.pageCount(); i++) {
        int index = i;
        int number = images.size() + 1;
        Path image = PageFile.numbered(file, number);
        images.add(image);
        files.put(
            image,
            out -> {
              write(sheet, index, options.dpi(), out, progress);
              progress.ready(number, all);
            });
        if (options.worldFile() && sheet.hasMap(i)) {
          files.putAll(WorldFile.of(sheet.map(), options.dpi() / MM_PER_INCH).beside(image));
        }
      }
    }
    PageFile.writeAll(files);
    return List.copyOf(images);
  }

  private static void checkSize(MapSheet sheet, double dpi) throws PrintException {
    if (!(dpi >= MIN_DPI && dpi <= MAX_DPI)) {
      throw new PrintException(
          "A resolution of %s dpi is not possible; choose %.0f to %.0f."
              .formatted(dpi, MIN_DPI, MAX_DPI));
    }
    double longMm = Math.max(sheet.page().widthMm(), sheet.page().heightMm());
    if (longMm * dpi / MM_PER_INCH > MOST_SIDE) {
      throw new PrintException(
          String.format(
              Locale.ROOT,
              "An image with a side of %.0f pixels is too large for a PNG; this paper allows up to"
                  + " %.0f dpi, or choose PDF.",
              longMm * dpi / MM_PER_INCH,
              Math.floor(MOST_SIDE * MM_PER_INCH / longMm)));
    }
  }

  /**
   * Writes one page.
   *
   * @param pageIndex from 0
   * @throws PrintCancelledException once the progress asks for it
   * @throws IOException when the stream cannot take it
   */
  public static void write(
      MapSheet sheet, int pageIndex, double dpi, OutputStream out, PageProgress progress)
      throws IOException {
    write(sheet, pageIndex, dpi, BAND_PIXELS, out, progress);
  }

  static void write(
      MapSheet sheet,
      int pageIndex,
      double dpi,
      int bandPixels,
      OutputStream out,
      PageProgress progress)
      throws IOException {
    double pxPerMm = dpi / MM_PER_INCH;
    int widthPx = Math.max(1, (int) Math.round(sheet.page().widthMm() * pxPerMm));
    int heightPx = Math.max(1, (int) Math.round(sheet.page().heightMm() * pxPerMm));
    int rows = Math.clamp(bandPixels / widthPx, 1, heightPx);
    BufferedImage band = new BufferedImage(widthPx, rows, BufferedImage.TYPE_INT_RGB);
    PngStream png =
        new PngStream(out, new PngStream.Header(widthPx, heightPx, false, dpi, sheet.title()));
    for (int top = 0; top < heightPx; top += rows) {
      sheet.drawRows(pageIndex, band, top, pxPerMm, progress::isCancelled);
      if (progress.isCancelled()) {
        throw new PrintCancelledException();
      }
      png.add(band, Math.min(rows, heightPx - top));
    }
    png.finish();
  }

  /** Encodes an image with its resolution. */
  public static void encode(BufferedImage image, double dpi, OutputStream out) throws IOException {
    PngStream png =
        new PngStream(
            out,
            new PngStream.Header(
                image.getWidth(), image.getHeight(), image.getColorModel().hasAlpha(), dpi, ""));
    png.add(image, image.getHeight());
    png.finish();
  }
}
