package pk.mineralatlas.print;

import java.awt.Color;
import pk.mineralatlas.style.Typeface;

/**
 * How words are set on a page: their sizes, which larger paper, read from farther away, has larger,
 * and their language.
 *
 * @param factor 1 on A3
 * @param language of the page's words
 */
record TypeScale(double factor, PageLanguage language) {

  /** Nastaliq needs so much of its size from baseline to baseline. */
  private static final double URDU_LEADING = 2.0;

  /** How far below the middle of its line the baseline of Nastaliq stands, of its size. */
  private static final double URDU_BASELINE = 0.42;

  static final Color INK = new Color(0x18202C);
  static final Color SOFT = new Color(0x5A6472);
  static final Color FAINT = new Color(0xC9CED6);

  private static final double A3_DIAGONAL_MM = Math.hypot(297, 420);

  static TypeScale of(PageSize page) {
    return of(page, PageLanguage.BOTH);
  }

  static TypeScale of(PageSize page, PageLanguage language) {
    double ratio = Math.hypot(page.widthMm(), page.heightMm()) / A3_DIAGONAL_MM;
    return new TypeScale(ratio, language);
  }

  /** The page's words. */
  SheetWords words() {
    return SheetWords.of(language);
  }

  /** Whether the page reads from the right. */
  boolean isUrdu() {
    return language == PageLanguage.URDU;
  }

  /** A style in the typeface that a text of this page needs. */
  TextStyle suiting(String text, TextStyle style) {
    return isUrdu() && SheetWords.hasUrdu(text) ? style.with(Typeface.NASTALIQ) : style;
  }

  /** From baseline to baseline of lines that may be in either language of the page. */
  double leadingMm(TextStyle style) {
    return lineMm(style, style.leadingMm());
  }

  /** The height of a line, which is as given on pages without Urdu sentences. */
  double lineMm(TextStyle style, double latinMm) {
    return isUrdu() ? Math.max(latinMm, URDU_LEADING * style.sizeMm()) : latinMm;
  }

  /** How far below the middle of its line a text's baseline stands. */
  double belowMiddleMm(String text, TextStyle style) {
    boolean isNastaliq = suiting(text, style).face() == Typeface.NASTALIQ;
    return (isNastaliq ? URDU_BASELINE : 0.36) * style.sizeMm();
  }

  private double pt(double onA3Pt, double growth, double leastPt) {
    return Math.max(leastPt, onA3Pt * Math.pow(factor, growth));
  }

  TextStyle title() {
    return new TextStyle(Typeface.SERIF_BOLD, pt(23, 0.75, 14), INK);
  }

  TextStyle urduTitle() {
    return new TextStyle(Typeface.NASTALIQ, pt(20, 0.75, 12), INK);
  }

  TextStyle subtitle() {
    return new TextStyle(Typeface.SANS, pt(9, 0.5, 7), SOFT);
  }

  TextStyle heading() {
    return new TextStyle(Typeface.SANS_SEMIBOLD, pt(7.2, 0.5, 6), INK);
  }

  TextStyle body() {
    return new TextStyle(Typeface.SANS, pt(7, 0.5, 5.8), INK);
  }

  TextStyle table() {
    return new TextStyle(Typeface.SANS, pt(6.6, 0.5, 5.6), INK);
  }

  TextStyle tableUrdu() {
    return new TextStyle(Typeface.NASTALIQ, pt(6.2, 0.5, 5.4), INK);
  }

  TextStyle note() {
    return new TextStyle(Typeface.SANS, pt(5.9, 0.5, 5.2), SOFT);
  }

  TextStyle degree() {
    return new TextStyle(Typeface.SANS, pt(6.2, 0.5, 5.4), INK);
  }

  TextStyle grid() {
    return new TextStyle(Typeface.SANS_BOLD, pt(6.4, 0.5, 5.6), new Color(0x0F6B5C));
  }

  /** The distance between parts. */
  double gapMm() {
    return 6 * Math.pow(factor, 0.6);
  }

  /** The width of the band between map and border that holds the degrees. */
  double bandMm() {
    return degree().sizeMm() * 1.75;
  }

  /** What the renderer's pixel is on paper: its 12 px label comes out at some 7.5 pt on A3. */
  double mapPixelMm() {
    return 0.21 * Math.max(0.84, Math.pow(factor, 0.5));
  }
}
