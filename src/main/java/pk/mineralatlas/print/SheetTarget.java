package pk.mineralatlas.print;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a page is drawn for.
 *
 * @param pxPerMm pixels to a millimetre of paper; of a vector target, the resolution wanted for
 *     what can only be drawn as an image
 * @param isVector whether the target keeps lines and texts as such
 * @param document the PDF the page is drawn into, where it is one
 * @param marks takes what can be clicked
 */
public record SheetTarget(
    double pxPerMm, boolean isVector, Optional<PDDocument> document, PageMarks marks) {

  private static final double MM_PER_INCH = 25.4;

  /** A screen or an image. */
  public static SheetTarget pixels(double pxPerMm) {
    return new SheetTarget(pxPerMm, false, Optional.empty(), PageMarks.NONE);
  }

  /** A printer. */
  public static SheetTarget vector() {
    return new SheetTarget(300 / MM_PER_INCH, true, Optional.empty(), PageMarks.NONE);
  }

  /** A PDF. */
  static SheetTarget pdf(PDDocument document) {
    return new SheetTarget(300 / MM_PER_INCH, true, Optional.of(document), PageMarks.NONE);
  }
}
