package pk.mineralatlas.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes a page as an image that knows its resolution. */
public final class PngOutput {

  public static final double MIN_DPI = 36;
  public static final double MAX_DPI = 1200;

  private static final double MM_PER_INCH = 25.4;
  private static final long MAX_PIXELS = 160_000_000;

  private PngOutput() {}

  /**
   * Writes one page.
   *
   * @param pageIndex from 0
   * @throws PrintException in one line, when the resolution is out of range, the image would not
   *     fit into memory, or the file cannot be written
   */
  public static void write(MapSheet sheet, int pageIndex, double dpi, Path file)
      throws PrintException {
    PageFile.checkedFolder(file.toAbsolutePath().normalize());
    BufferedImage image = draw(sheet, pageIndex, dpi);
    PageFile.write(file, out -> encode(image, dpi, out));
  }

  /**
   * Writes all pages: the first into the file itself, the second into a file beside it named like
   * {@code map-2.png}, and so on.
   *
   * @return the files written
   * @throws PrintException as {@link #write} does; pages written before stay
   */
  public static List<Path> writeAll(MapSheet sheet, double dpi, Path file) throws PrintException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < sheet.pageCount(); i++) {
      Path each = i == 0 ? file : file.resolveSibling(numbered(file, i + 1));
      write(sheet, i, dpi, each);
      files.add(each);
    }
    return List.copyOf(files);
  }

  private static String numbered(Path file, int number) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 1
        ? name + "-" + number
        : name.substring(0, dot) + "-" + number + name.substring(dot);
  }

  /** The page as an image, white where nothing is drawn. */
  public static BufferedImage draw(MapSheet sheet, int pageIndex, double dpi)
      throws PrintException {
    if (!(dpi >= MIN_DPI && dpi <= MAX_DPI)) {
      throw new PrintException(
          "A resolution of %s dpi is not possible; choose %.0f to %.0f."
              .formatted(dpi, MIN_DPI, MAX_DPI));
    }
    int widthPx = (int) Math.round(sheet.page().widthMm() * dpi / MM_PER_INCH);
    int heightPx = (int) Math.round(sheet.page().heightMm() * dpi / MM_PER_INCH);
    checkSize(sheet, widthPx, heightPx);
    return sheet.image(pageIndex, dpi / MM_PER_INCH, () -> false);
  }

  private static void checkSize(MapSheet sheet, int widthPx, int heightPx) throws PrintException {
    long pixels = (long) widthPx * heightPx;
    long affordable = Math.min(MAX_PIXELS, Runtime.getRuntime().maxMemory() / 10);
    if (pixels > affordable) {
      double fits =
          Math.sqrt(
              affordable
                  * MM_PER_INCH
                  * MM_PER_INCH
                  / (sheet.page().widthMm() * sheet.page().heightMm()));
      throw new PrintException(
          String.format(
              Locale.ROOT,
              "An image of %d × %d pixels is too large; %s allows up to %.0f dpi, or choose PDF.",
              widthPx,
              heightPx,
              sheet.page().paper().title(),
              Math.floor(fits)));
    }
  }

  /** Encodes an image as PNG with its resolution. */
  public static void encode(BufferedImage image, double dpi, OutputStream out) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), parameters);
      putResolution(metadata, dpi);
      writer.setOutput(stream);
      writer.write(metadata, new IIOImage(image, null, metadata), parameters);
    } finally {
      writer.dispose();
    }
  }

  private static void putResolution(IIOMetadata metadata, double dpi)
      throws IIOInvalidTreeException {
    String pixelsPerMetre = String.valueOf(Math.round(dpi / MM_PER_INCH * 1000));
    IIOMetadataNode density = new IIOMetadataNode("pHYs");
    density.setAttribute("pixelsPerUnitXAxis", pixelsPerMetre);
    density.setAttribute("pixelsPerUnitYAxis", pixelsPerMetre);
    density.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
    root.appendChild(density);
    metadata.mergeTree("javax_imageio_png_1.0", root);
  }
}
