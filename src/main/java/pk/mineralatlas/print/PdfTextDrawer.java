package pk.mineralatlas.print;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes text into a PDF. Latin text is written with its font. What needs shaping, such as Urdu, is
 * drawn as the outlines of the whole shaped run, with the characters themselves laid invisibly
 * behind it and named as its replacement text, so that it can be found and copied.
 */
final class PdfTextDrawer implements IPdfBoxGraphics2DFontTextDrawer {

  private static final float SHAPED_SIZE = 200;
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  private final PdfFonts fonts;

  PdfTextDrawer(PdfFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) {
    return true;
  }

  @Override
  public void drawText(AttributedCharacterIterator iterator, IFontTextDrawerEnv env)
      throws IOException {
    if (iterator.getAttribute(TextAttribute.CHAR_REPLACEMENT) instanceof PdfPicture picture) {
      env.getContentStream().drawForm(picture.form());
      return;
    }
    Font font = fontOf(iterator, env);
    String text = textOf(iterator);
    Optional<PDFont> embedded = fonts.fontFor(font);
    if (embedded.isPresent() && isPlain(text) && font.canDisplayUpTo(text) < 0) {
      drawPlain(text, font, embedded.get(), env);
    } else if (isOfOneFont(iterator)) {
      drawShaped(text, shaped(text, font), font.getSize2D() / SHAPED_SIZE, iterator, env);
    } else {
      drawShaped(text, new TextLayout(iterator, MEASURE), 1, iterator, env);
    }
  }

  private static boolean isOfOneFont(AttributedCharacterIterator iterator) {
    iterator.first();
    return iterator.getRunLimit(TextAttribute.FONT) >= iterator.getEndIndex();
  }

  private static Font fontOf(AttributedCharacterIterator iterator, IFontTextDrawerEnv env) {
    return iterator.getAttribute(TextAttribute.FONT) instanceof Font font ? font : env.getFont();
  }

  private static String textOf(AttributedCharacterIterator iterator) {
    StringBuilder text = new StringBuilder();
    for (char c = iterator.first(); c != AttributedCharacterIterator.DONE; c = iterator.next()) {
      text.append(c);
    }
    return text.toString();
  }

  /** Whether every character stands for itself, left to right. */
  private static boolean isPlain(String text) {
    return text.codePoints().allMatch(c -> c < 0x0590 || (c >= 0x2010 && c < 0x2E80));
  }

  private void drawPlain(String text, Font font, PDFont embedded, IFontTextDrawerEnv env)
      throws IOException {
    PDPageContentStream content = env.getContentStream();
    env.applyPaint(env.getPaint(), null);
    content.beginText();
    content.setFont(embedded, font.getSize2D());
    AffineTransform place = new AffineTransform(font.getTransform());
    place.scale(1, -1);
    content.setTextMatrix(new Matrix(place));
    content.showText(text);
    content.endText();
  }

  private static TextLayout shaped(String text, Font font) {
    return new TextLayout(
        text,
        Map.of(
            TextAttribute.FONT,
            font.deriveFont(SHAPED_SIZE),
            TextAttribute.RUN_DIRECTION,
            isPlain(text) ? TextAttribute.RUN_DIRECTION_LTR : TextAttribute.RUN_DIRECTION_RTL),
        MEASURE);
  }

  private void drawShaped(
      String text,
      TextLayout layout,
      double scale,
      AttributedCharacterIterator iterator,
      IFontTextDrawerEnv env)
      throws IOException {
    PDPageContentStream content = env.getContentStream();
    Shape outline = layout.getOutline(AffineTransform.getScaleInstance(scale, scale));
    COSDictionary properties = new COSDictionary();
    properties.setString(COSName.ACTUAL_TEXT, text);
    content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
    env.applyPaint(env.getPaint(), outline);
    addPath(content, outline);
    content.fill();
    writeBehind(runs(text, iterator, env), layout.getAdvance() * scale, content);
    content.endMarkedContent();
  }

  /** Characters beside each other on the page, in an embedded font. */
  private record Run(StringBuilder text, PDFont font, float size) {

    double width() throws IOException {
      return font.getStringWidth(text.toString()) / 1000 * size;
    }
  }

  /** The characters in the order they stand on the page, those that a font has. */
  private List<Run> runs(String text, AttributedCharacterIterator iterator, IFontTextDrawerEnv env)
      throws IOException {
    List<Run> runs = new ArrayList<>();
    for (int at : visualOrder(text)) {
      iterator.setIndex(iterator.getBeginIndex() + at);
      Font font = fontOf(iterator, env);
      Optional<PDFont> embedded = fonts.fontFor(font);
      char c = text.charAt(at);
      if (embedded.isEmpty() || !font.canDisplay(c) || Character.getType(c) == Character.FORMAT) {
        continue;
      }
      boolean isNext = !runs.isEmpty() && runs.getLast().font().equals(embedded.get());
      if (!isNext) {
        runs.add(new Run(new StringBuilder(), embedded.get(), font.getSize2D()));
      }
      runs.getLast().text().append(c);
    }
    return runs;
  }

  /** Which character stands where, from the left. */
  private static int[] visualOrder(String text) {
    int base = isPlain(text) ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT;
    Bidi bidi = new Bidi(text, base);
    byte[] levels = new byte[text.length()];
    Integer[] order = new Integer[text.length()];
    for (int i = 0; i < order.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  /** The characters themselves, invisible, as wide as the shaped run. */
  private static void writeBehind(List<Run> runs, double widthUnits, PDPageContentStream content)
      throws IOException {
    double natural = 0;
    for (Run run : runs) {
      natural += run.width();
    }
    if (natural <= 0) {
      return;
    }
    content.beginText();
    content.setRenderingMode(RenderingMode.NEITHER);
    content.setHorizontalScaling((float) (100 * widthUnits / natural));
    content.setTextMatrix(Matrix.getScaleInstance(1, -1));
    for (Run run : runs) {
      content.setFont(run.font(), run.size());
      content.showText(run.text().toString());
    }
    content.setHorizontalScaling(100);
    content.setRenderingMode(RenderingMode.FILL);
    content.endText();
  }

  private static void addPath(PDPageContentStream content, Shape shape) throws IOException {
    float[] c = new float[6];
    float lastX = 0;
    float lastY = 0;
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      int end =
          switch (it.currentSegment(c)) {
            case PathIterator.SEG_MOVETO -> {
              content.moveTo(c[0], c[1]);
              yield 0;
            }
            case PathIterator.SEG_LINETO -> {
              content.lineTo(c[0], c[1]);
              yield 0;
            }
            case PathIterator.SEG_QUADTO -> {
              quadTo(content, lastX, lastY, c);
              yield 2;
            }
            case PathIterator.SEG_CUBICTO -> {
              content.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
              yield 4;
            }
            default -> {
              content.closePath();
              yield -1;
            }
          };
      if (end >= 0) {
        lastX = c[end];
        lastY = c[end + 1];
      }
    }
  }

  /** A quadratic curve as a cubic one, which is all that PDF knows. */
  private static void quadTo(PDPageContentStream content, float x, float y, float[] c)
      throws IOException {
    content.curveTo(
        x + 2f / 3 * (c[0] - x),
        y + 2f / 3 * (c[1] - y),
        c[2] + 2f / 3 * (c[0] - c[2]),
        c[3] + 2f / 3 * (c[1] - c[3]),
        c[2],
        c[3]);
  }

  @Override
  public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
    return env.getCalculationGraphics().getFontMetrics(font);
  }
}
