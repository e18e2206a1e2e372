package pk.mineralatlas.print;

import java.awt.Graphics2D;
import java.awt.font.GraphicAttribute;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Something ready-made in a PDF, as a character of a text: texts are what the library lets the
 * atlas write into its stream itself.
 */
final class PdfPicture extends GraphicAttribute {

  /** Stands for an object in a text. */
  private static final String OBJECT = "\uFFFC";

  private final PDFormXObject form;

  private PdfPicture(PDFormXObject form) {
    super(ROMAN_BASELINE);
    this.form = form;
  }

  /** Puts a form on a graphics whose texts are drawn by {@link PdfTextDrawer}. */
  static void draw(Graphics2D g, PDFormXObject form) {
    AttributedString text = new AttributedString(OBJECT);
    text.addAttribute(TextAttribute.CHAR_REPLACEMENT, new PdfPicture(form));
    g.drawString(text.getIterator(), 0f, 0f);
  }

  PDFormXObject form() {
    return form;
  }

  @Override
  public float getAscent() {
    return 0;
  }

  @Override
  public float getDescent() {
    return 0;
  }

  @Override
  public float getAdvance() {
    return 0;
  }

  /** A graphics without {@link PdfTextDrawer} has nothing to draw it with. */
  @Override
  public void draw(Graphics2D graphics, float x, float y) {}
}
