package pk.mineralatlas.print;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.HashMap;
import java.util.Map;

/**
 * A text as a drawing needs it that looks the same wherever its font is missing: its outlines, and
 * what stands in them. Immutable.
 *
 * @param text its characters
 * @param font the font at its size
 * @param outline as drawn from the origin, y down
 * @param width how far it advances
 * @param isPlain whether it runs from left to right, each character for itself
 */
record SvgText(String text, Font font, Shape outline, double width, boolean isPlain) {

  /** Outlines are taken at this size, for they come rounded to parts of a unit. */
  private static final float SHAPED_SIZE = 400;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  static SvgText of(String text, Font font) {
    return of(text, font, Map.of());
  }

  static SvgText of(AttributedCharacterIterator iterator, Font otherwise) {
    StringBuilder text = new StringBuilder();
    for (char c = iterator.first(); c != AttributedCharacterIterator.DONE; c = iterator.next()) {
      text.append(c);
    }
    iterator.first();
    Font font = iterator.getAttribute(TextAttribute.FONT) instanceof Font own ? own : otherwise;
    return of(text.toString(), font, iterator.getAttributes());
  }

  private static SvgText of(
      String text, Font font, Map<AttributedCharacterIterator.Attribute, Object> attributes) {
    Map<AttributedCharacterIterator.Attribute, Object> large = new HashMap<>(attributes);
    large.put(TextAttribute.FONT, font.deriveFont(SHAPED_SIZE));
    TextLayout layout = new TextLayout(new AttributedString(text, large).getIterator(), EXACT);
    double scale = font.getSize2D() / SHAPED_SIZE;
    return new SvgText(
        text,
        font,
        layout.getOutline(AffineTransform.getScaleInstance(scale, scale)),
        layout.getAdvance() * scale,
        layout.isLeftToRight() && !Font.textRequiresLayout(text.toCharArray(), 0, text.length()));
  }

  /** What programs may set instead that know the font, or have one like it. */
  String css() {
    String name = font.getFontName();
    boolean serif = name.contains("Serif");
    String weight =
        name.contains("SemiBold")
            ? "600"
            : name.contains("Medium") ? "500" : name.contains("Bold") ? "700" : "400";
    return "font-family=\"%s\" font-weight=\"%s\"%s"
        .formatted(
            serif ? "Noto Serif, Georgia, serif" : "Inter, Helvetica, Arial, sans-serif",
            weight,
            name.contains("Italic") ? " font-style=\"italic\"" : "");
  }
}
