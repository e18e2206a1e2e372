package pk.mineralatlas.print;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DLosslessImageEncoder;
import java.awt.Image;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Images that no viewer smooths in a way of its own: archives forbid it (ISO 19005-2, 6.2.8). */
final class PdfPlainImages extends PdfBoxGraphics2DLosslessImageEncoder {

  @Override
  public PDImageXObject encodeImage(
      PDDocument document,
      PDPageContentStream content,
      Image image,
      IPdfBoxGraphics2DImageEncoderEnv env) {
    PDImageXObject encoded = super.encodeImage(document, content, image, env);
    encoded.setInterpolate(false);
    return encoded;
  }
}
