package pk.mineralatlas.render.label;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.util.Map;

/**
 * A text set in one font, shaped whole, so that joined scripts join: its outline and extent about
 * the start of its baseline, pixels of the view, y down. Immutable; any thread.
 */
final class ShapedText {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final String text;
  private final Font font;
  private final double advancePx;
  private final Shape outline;
  private final Rectangle2D inkPx;

  private ShapedText(String text, Font font, double advancePx, Shape outline) {
    this.text = text;
    this.font = font;
    this.advancePx = advancePx;
    this.outline = outline;
    Rectangle2D ink = outline.getBounds2D();
    this.inkPx = ink.isEmpty() ? new Rectangle2D.Double(0, 0, advancePx, 0) : ink;
  }

  static ShapedText of(String text, Font font) {
    if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      TextLayout layout = new TextLayout(text, rightToLeft(font), EXACT);
      return new ShapedText(text, font, layout.getAdvance(), layout.getOutline(null));
    }
    var glyphs = font.createGlyphVector(EXACT, text);
    double advancePx = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    return new ShapedText(text, font, advancePx, glyphs.getOutline());
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
