package pk.mineralatlas.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import pk.mineralatlas.render.strip.DrawnGroup;
import pk.mineralatlas.style.Typeface;

/**
 * Draws on a page whose unit is the millimetre, y down. Texts go through {@link
 * Graphics2D#drawString}, so that a PDF gets them as text. Not for several threads.
 */
final class SheetCanvas {

  /** Letters of this size stand well on whole pixels. */
  private static final double SMALL_PX = 24;

  private final Graphics2D graphics;
  private final SheetFonts fonts;
  private final SheetTarget target;
  private final boolean blackAndWhite;
  private final BooleanSupplier cancelled;

  /**
   * @param graphics scaled so that its unit is a millimetre of paper
   * @param blackAndWhite whether every colour becomes its grey
   * @param cancelled whether the drawing is no longer wanted
   */
  SheetCanvas(
      Graphics2D graphics,
      SheetFonts fonts,
      SheetTarget target,
      boolean blackAndWhite,
      BooleanSupplier cancelled) {
    this.graphics = graphics;
    this.fonts = fonts;
    this.target = target;
    this.blackAndWhite = blackAndWhite;
    this.cancelled = cancelled;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  Graphics2D graphics() {
    return graphics;
  }

  SheetFonts fonts() {
    return fonts;
  }

  SheetTarget target() {
    return target;
  }

  BooleanSupplier cancelled() {
    return cancelled;
  }

  boolean isBlackAndWhite() {
    return blackAndWhite;
  }

  /** Draws what readers can show and hide by itself; this canvas must not be used meanwhile. */
  void group(DrawnGroup group, Consumer<SheetCanvas> drawing) {
    target
        .layers()
        .group(
            graphics,
            group,
            g -> drawing.accept(new SheetCanvas(g, fonts, target, blackAndWhite, cancelled)));
  }

  /** The colour, or the grey as bright as it. */
  private Color ink(Color color) {
    if (!blackAndWhite) {
      return color;
    }
    double luma = 0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue();
    int grey = (int) Math.round(luma);
    return new Color(grey, grey, grey, color.getAlpha());
  }

  /** Sets a text with its baseline starting at a point; Urdu in Nastaliq, whatever was asked. */
  void text(String text, double xMm, double baselineMm, TextStyle asked) {
    if (text.isEmpty()) {
      return;
    }
    TextStyle style = SheetFonts.suited(text, asked);
    graphics.setColor(ink(style.color()));
    if (style.face() == Typeface.NASTALIQ) {
      var line = fonts.rightToLeft(text, style.sizeMm()).getIterator();
      graphics.drawString(line, (float) xMm, (float) baselineMm);
    } else if (isSmallOnPixels(style)) {
      fillOutline(text, xMm, baselineMm, style);
    } else {
      graphics.setFont(fonts.font(style.face(), style.sizeMm()));
      graphics.drawString(text, (float) xMm, (float) baselineMm);
    }
  }

  /** Java2D sets glyphs on whole pixels, which small letters show as uneven gaps. */
  private boolean isSmallOnPixels(TextStyle style) {
    return !target.isVector() && style.sizeMm() * target.pxPerMm() < SMALL_PX;
  }

  private void fillOutline(String text, double xMm, double baselineMm, TextStyle style) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(xMm, baselineMm);
    graphics.scale(style.sizeMm(), style.sizeMm());
    graphics.fill(fonts.outline(text, style.face()));
    graphics.setTransform(before);
  }

  void textRight(String text, double rightMm, double baselineMm, TextStyle style) {
    text(text, rightMm - fonts.widthMm(text, style), baselineMm, style);
  }

  void textCentred(String text, double centreMm, double baselineMm, TextStyle style) {
    text(text, centreMm - fonts.widthMm(text, style) / 2, baselineMm, style);
  }

  /** A text centred on a point and turned, degrees clockwise. */
  void textTurned(String text, double xMm, double yMm, double turnDeg, TextStyle style) {
    var before = graphics.getTransform();
    graphics.rotate(Math.toRadians(turnDeg), xMm, yMm);
    textCentred(text, xMm, yMm + fonts.belowMiddleMm(text, style), style);
    graphics.setTransform(before);
  }

  void line(double x1Mm, double y1Mm, double x2Mm, double y2Mm, double widthMm, Color color) {
    draw(new Line2D.Double(x1Mm, y1Mm, x2Mm, y2Mm), widthMm, color);
  }

  void draw(Shape shape, double widthMm, Color color) {
    graphics.setColor(ink(color));
    graphics.setStroke(
        new BasicStroke((float) widthMm, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    graphics.draw(shape);
  }

  void fill(Shape shape, Color color) {
    graphics.setColor(ink(color));
    graphics.fill(shape);
  }
}
