package pk.mineralatlas.print;

/**
 * What a page is drawn for.
 *
 * @param pxPerMm pixels to a millimetre of paper; of a vector target, the resolution wanted for
 *     what can only be drawn as an image
 * @param isVector whether the target keeps lines and texts as such
 * @param layers keeps apart what readers can show and hide
 * @param marks takes what can be clicked
 */
public record SheetTarget(double pxPerMm, boolean isVector, PageLayers layers, PageMarks marks) {

  private static final double MM_PER_INCH = 25.4;

  /** A screen or an image. */
  public static SheetTarget pixels(double pxPerMm) {
    return new SheetTarget(pxPerMm, false, PageLayers.NONE, PageMarks.NONE);
  }

  /** A printer. */
  public static SheetTarget vector() {
    return vector(PageLayers.NONE, PageMarks.NONE);
  }

  /** A file of lines and texts. */
  static SheetTarget vector(PageLayers layers, PageMarks marks) {
    return new SheetTarget(300 / MM_PER_INCH, true, layers, marks);
  }
}
