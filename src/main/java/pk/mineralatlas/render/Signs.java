package pk.mineralatlas.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import pk.mineralatlas.style.Typeface;

/** Short signs centred in symbols. */
final class Signs {

  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  private Signs() {}

  /** Draws a sign in the graphics' colour, its ink centred on a point. */
  static void draw(Graphics2D g, String sign, double xPx, double yPx, double sizePx) {
    Font font = Typeface.SANS_SEMIBOLD.font(sizePx);
    Rectangle2D ink = font.createGlyphVector(MEASURE, sign).getVisualBounds();
    g.setFont(font);
    g.drawString(sign, (float) (xPx - ink.getCenterX()), (float) (yPx - ink.getCenterY()));
  }
}
