package pk.mineralatlas.print;

/**
 * What a page is drawn for.
 *
 * @param pxPerMm pixels to a millimetre of paper; of a vector target, the resolution wanted for
 *     what can only be drawn as an image
 * @param isVector whether the target keeps lines and texts as such
 */
public record SheetTarget(double pxPerMm, boolean isVector) {

  private static final double MM_PER_INCH = 25.4;

  /** A PDF file or a printer. */
  public static SheetTarget vector() {
    return new SheetTarget(300 / MM_PER_INCH, true);
  }
}
