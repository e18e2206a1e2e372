package pk.mineralatlas.print;

/** What kind of PDF is written. */
public enum PdfForm {
  /** For screens and printers. */
  USUAL,

  /**
   * For keeping: PDF/A-2b (ISO 19005-2), which says all that is needed to show it alike for ever.
   */
  ARCHIVE
}
