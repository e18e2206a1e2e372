package pk.mineralatlas.print;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.Base64;

/**
 * Writes what is drawn as SVG. Lines and areas stay such; texts are outlines, so that they look
 * alike without the fonts, with their characters laid invisibly over them, so that they are found
 * and copied. One thread.
 */
final class SvgGraphics extends PlainGraphics {

  /** Besides, no scale differs from the other by more than this. */
  private static final double EVEN = 1e-6;

  private final SvgPage page;

  SvgGraphics(SvgPage page) {
    this.page = page;
  }

  private SvgGraphics(SvgGraphics other) {
    super(other);
    this.page = other.page;
  }

  @Override
  public SvgGraphics create() {
    return new SvgGraphics(this);
  }

  SvgPage page() {
    return page;
  }

  @Override
  public void fill(Shape shape) {
    Shape onPage = getTransform().createTransformedShape(shape);
    if (isSeen(onPage.getBounds2D())) {
      String path = SvgNumbers.path(onPage);
      page.element(
          clipOnPage(),
          "<path d=\"%s\"%s%s/>"
              .formatted(path, paint("fill"), SvgPage.rule(onPage, " fill-rule")));
    }
  }

  @Override
  public void draw(Shape shape) {
    AffineTransform t = getTransform();
    Stroke stroke = getStroke();
    boolean isEven =
        Math.abs(t.getScaleX() - t.getScaleY()) < EVEN * Math.abs(t.getScaleX()) + EVEN
            && Math.abs(t.getShearX() + t.getShearY()) < EVEN;
    if (!(stroke instanceof BasicStroke pen) || !isEven) {
      fill(stroke.createStrokedShape(shape));
      return;
    }
    double scale = Math.sqrt(Math.abs(t.getDeterminant()));
    Shape onPage = t.createTransformedShape(shape);
    Rectangle2D box = onPage.getBounds2D();
    double reach = pen.getLineWidth() * scale * Math.max(1, pen.getMiterLimit());
    box.setRect(
        box.getX() - reach,
        box.getY() - reach,
        box.getWidth() + 2 * reach,
        box.getHeight() + 2 * reach);
    if (isSeen(box)) {
      page.element(
          clipOnPage(),
          "<path d=\"%s\" fill=\"none\"%s%s/>"
              .formatted(SvgNumbers.path(onPage), paint("stroke"), line(pen, scale)));
    }
  }

  private static String line(BasicStroke pen, double scale) {
    StringBuilder out = new StringBuilder();
    out.append(" stroke-width=\"%s\"".formatted(SvgNumbers.of(pen.getLineWidth() * scale)));
    switch (pen.getEndCap()) {
      case BasicStroke.CAP_ROUND -> out.append(" stroke-linecap=\"round\"");
      case BasicStroke.CAP_SQUARE -> out.append(" stroke-linecap=\"square\"");
      default -> {}
    }
    switch (pen.getLineJoin()) {
      case BasicStroke.JOIN_ROUND -> out.append(" stroke-linejoin=\"round\"");
      case BasicStroke.JOIN_BEVEL -> out.append(" stroke-linejoin=\"bevel\"");
      default -> out.append(miter(pen.getMiterLimit()));
    }
    float[] dashes = pen.getDashArray();
    if (dashes != null) {
      out.append(" stroke-dasharray=\"");
      for (float dash : dashes) {
        out.append(SvgNumbers.of(dash * scale)).append(' ');
      }
      out.append('"');
      if (pen.getDashPhase() != 0) {
        out.append(
            " stroke-dashoffset=\"%s\"".formatted(SvgNumbers.of(pen.getDashPhase() * scale)));
      }
    }
    return out.toString();
  }

  private static String miter(float limit) {
    return limit == 4 ? "" : " stroke-miterlimit=\"%s\"".formatted(SvgNumbers.of(limit));
  }

  private String paint(String what) {
    Color colour = getColor();
    double opacity = colour.getAlpha() / 255.0 * opacity();
    return " %s=\"%s\"%s"
        .formatted(
            what,
            SvgNumbers.of(colour),
            opacity >= 1 ? "" : " %s-opacity=\"%s\"".formatted(what, SvgNumbers.of(opacity)));
  }

  private double opacity() {
    Composite composite = getComposite();
    return composite instanceof AlphaComposite alpha ? alpha.getAlpha() : 1;
  }

  private boolean isSeen(Rectangle2D box) {
    Shape clip = clipOnPage();
    return clip == null || box.isEmpty() || clip.getBounds2D().intersects(box);
  }

  @Override
  public void drawString(String text, float x, float y) {
    if (!text.isEmpty()) {
      draw(SvgText.of(text, getFont()), x, y);
    }
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    if (text.getEndIndex() > text.getBeginIndex()) {
      draw(SvgText.of(text, getFont()), x, y);
    }
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    fill(glyphs.getOutline(x, y));
  }

  private void draw(SvgText text, double x, double y) {
    AffineTransform place = getTransform();
    place.translate(x, y);
    Shape outline = place.createTransformedShape(text.outline());
    if (outline.getBounds2D().isEmpty() || !isSeen(outline.getBounds2D())) {
      return;
    }
    String characters = SvgNumbers.escaped(text.text());
    String shape = "<path d=\"%s\"%s%%s/>".formatted(SvgNumbers.path(outline), paint("fill"));
    if (text.isPlain()) {
      page.element(clipOnPage(), shape.formatted(""));
      page.element(clipOnPage(), invisible(text, place, characters));
    } else {
      page.element(
          clipOnPage(), shape.formatted(" role=\"img\" aria-label=\"%s\"".formatted(characters)));
    }
  }

  private static String invisible(SvgText text, AffineTransform place, String characters) {
    double scale = Math.sqrt(Math.abs(place.getDeterminant()));
    AffineTransform inMm = new AffineTransform(place);
    inMm.scale(1 / scale, 1 / scale);
    boolean isUpright = inMm.getShearX() == 0 && inMm.getScaleX() > 0;
    String at =
        isUpright
            ? "x=\"%s\" y=\"%s\""
                .formatted(SvgNumbers.of(inMm.getTranslateX()), SvgNumbers.of(inMm.getTranslateY()))
            : "transform=\"%s\"".formatted(SvgNumbers.of(inMm));
    return "<text %s font-size=\"%s\" textLength=\"%s\" %s fill-opacity=\"0\">%s</text>"
        .formatted(
            at,
            SvgNumbers.of(text.font().getSize2D() * scale),
            SvgNumbers.of(text.width() * scale),
            text.css(),
            characters);
  }

  @Override
  void drawPicture(BufferedImage image, AffineTransform place) {
    AffineTransform t = getTransform();
    t.concatenate(place);
    Rectangle2D box = new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight());
    if (isSeen(t.createTransformedShape(box).getBounds2D())) {
      page.element(
          clipOnPage(),
          "<image width=\"%d\" height=\"%d\" transform=\"%s\"%s xlink:href=\"data:image/png;base64,%s\"/>"
              .formatted(
                  image.getWidth(),
                  image.getHeight(),
                  SvgNumbers.of(t),
                  opacity() >= 1 ? "" : " opacity=\"%s\"".formatted(SvgNumbers.of(opacity())),
                  encoded(image)));
    }
  }

  private static String encoded(BufferedImage image) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      PngOutput.encode(image, 300, png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
