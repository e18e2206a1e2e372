package pk.mineralatlas.render.label;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.Map;
import pk.mineralatlas.style.Typeface;

/**
 * A text set in one font, shaped whole, so that joined scripts join: its outline and extent about
 * the start of its baseline, pixels of the view, y down. Immutable; any thread.
 */
final class ShapedText {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** Latin letters beside Nastaliq, which stands small in its line. */
  private static final double LATIN_SCALE = 0.85;

  private final String text;
  private final Font font;
  private final boolean isMixed;
  private final double advancePx;
  private final Shape outline;
  private final Rectangle2D inkPx;

  private ShapedText(String text, Font font, boolean isMixed, double advancePx, Shape outline) {
    this.text = text;
    this.font = font;
    this.isMixed = isMixed;
    this.advancePx = advancePx;
    this.outline = outline;
    Rectangle2D ink = outline.getBounds2D();
    this.inkPx = ink.isEmpty() ? new Rectangle2D.Double(0, 0, advancePx, 0) : ink;
  }

  static ShapedText of(String text, Font font) {
    if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      boolean isMixed = font.canDisplayUpTo(text) >= 0;
      TextLayout layout =
          isMixed
              ? new TextLayout(mixed(text, font).getIterator(), EXACT)
              : new TextLayout(text, rightToLeft(font), EXACT);
      return new ShapedText(text, font, isMixed, layout.getAdvance(), layout.getOutline(null));
    }
    var glyphs = font.createGlyphVector(EXACT, text);
    double advancePx = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    return new ShapedText(text, font, false, advancePx, glyphs.getOutline());
  }

  /** The text with what its font lacks in the Latin one, a little smaller to match. */
  private static AttributedString mixed(String text, Font font) {
    AttributedString mixed = new AttributedString(text, rightToLeft(font));
    Font latin = Typeface.SANS_MEDIUM.font(LATIN_SCALE * font.getSize2D());
    for (int i = 0; i < text.length(); i++) {
      if (!font.canDisplay(text.charAt(i)) && latin.canDisplay(text.charAt(i))) {
        mixed.addAttribute(TextAttribute.FONT, latin, i, i + 1);
      }
    }
    return mixed;
  }

  private static Map<TextAttribute, Object> rightToLeft(Font font) {
    return Map.of(
        TextAttribute.FONT, font, TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_RTL);
  }

  String text() {
    return text;
  }

  Font font() {
    return font;
  }

  /** Whether its font alone does not hold all of its letters. */
  boolean isMixed() {
    return isMixed;
  }

  /** Its letters, each in a font that has it. */
  AttributedCharacterIterator letters() {
    return mixed(text, font).getIterator();
  }

  double advancePx() {
    return advancePx;
  }

  /** What the letters cover, without their halo. */
  Rectangle2D inkPx() {
    return inkPx;
  }

  Shape outline() {
    return outline;
  }
}
