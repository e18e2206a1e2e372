package pk.mineralatlas.print;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.mineralatlas.style.Typeface;
import pk.mineralatlas.style.Typefaces;

/**
 * The typefaces of paper, and how wide their texts are. Widths are measured at a large size and
 * scaled, so that they are those of the outlines, whatever the resolution. Any thread.
 */
final class SheetFonts {

  private static final float MEASURED_SIZE = 200;
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  private static final SheetFonts BUNDLED = new SheetFonts(Typefaces.bundled());

  /** Latin words with the figures and marks in and at them, which one face sets alike. */
  private static final Pattern LATIN =
      Pattern.compile("[0-9\\p{IsLatin}]*\\p{IsLatin}(?:[^\\p{IsArabic}]*[\\p{IsLatin}0-9.])?");

  private final Typefaces faces;

  private SheetFonts(Typefaces faces) {
    this.faces = faces;
  }

  /** The fonts inside the application. */
  static SheetFonts bundled() {
    return BUNDLED;
  }

  /** The font files. */
  Typefaces faces() {
    return faces;
  }

  /** The face at a size in the unit of the page. */
  Font font(Typeface face, double size) {
    return faces.font(face, size);
  }

  /** Whether the face has a glyph for every character. */
  boolean canShow(Typeface face, String text) {
    return font(face, 1).canDisplayUpTo(text) < 0;
  }

  /** The style in the only face that has the letters of Urdu, where a text has some. */
  static TextStyle suited(String text, TextStyle style) {
    return style.face() != Typeface.NASTALIQ && SheetWords.hasUrdu(text)
        ? style.with(Typeface.NASTALIQ)
        : style;
  }

  /** Width of a text in millimetres. */
  double widthMm(String text, TextStyle asked) {
    if (text.isEmpty()) {
      return 0;
    }
    TextStyle style = suited(text, asked);
    double width =
        style.face() == Typeface.NASTALIQ
            ? shaped(text).getAdvance()
            : font(style.face(), MEASURED_SIZE).getStringBounds(text, MEASURE).getWidth();
    return width / MEASURED_SIZE * style.sizeMm();
  }

  /** What the letters of a text cover at a size of 1, from the start of its baseline. */
  Shape outline(String text, Typeface face) {
    Shape large = font(face, MEASURED_SIZE).createGlyphVector(MEASURE, text).getOutline();
    return AffineTransform.getScaleInstance(1.0 / MEASURED_SIZE, 1.0 / MEASURED_SIZE)
        .createTransformedShape(large);
  }

  /** How far the ink of a line of Nastaliq reaches above and below its baseline, millimetres. */
  double[] inkMm(String text, TextStyle style) {
    var bounds = shaped(text).getBounds();
    double scale = style.sizeMm() / MEASURED_SIZE;
    return new double[] {-bounds.getMinY() * scale, bounds.getMaxY() * scale};
  }

  /** How far below the middle of its line a text's baseline stands, for its face. */
  double belowMiddleMm(String text, TextStyle asked) {
    TextStyle style = suited(text, asked);
    if (style.face() != Typeface.NASTALIQ) {
      return 0.36 * style.sizeMm();
    }
    double[] ink = inkMm(text, style);
    return (ink[0] - ink[1]) / 2;
  }

  /** A line that reads from the right; what Nastaliq has no letters for is set upright in it. */
  AttributedString rightToLeft(String text, double size) {
    Font font = font(Typeface.NASTALIQ, size);
    AttributedString line = new AttributedString(text);
    line.addAttribute(TextAttribute.FONT, font);
    line.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_RTL);
    Font latin = font(Typeface.SANS, size);
    Matcher matcher = LATIN.matcher(text);
    while (matcher.find()) {
      line.addAttribute(TextAttribute.FONT, latin, matcher.start(), matcher.end());
    }
    for (int i = font.canDisplayUpTo(text); i >= 0 && i < text.length(); i++) {
      if (!font.canDisplay(text.charAt(i)) && latin.canDisplay(text.charAt(i))) {
        line.addAttribute(TextAttribute.FONT, latin, i, i + 1);
      }
    }
    return line;
  }

  private TextLayout shaped(String text) {
    return new TextLayout(rightToLeft(text, MEASURED_SIZE).getIterator(), MEASURE);
  }
}
