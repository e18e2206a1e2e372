package pk.mineralatlas.print;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled faces inside one PDF; each is embedded when it is first used, as a subset. */
final class PdfFonts {

  private final PDDocument document;
  private final SheetFonts faces;
  private final Map<Face, PDFont> embedded = new EnumMap<>(Face.class);

  PdfFonts(PDDocument document, SheetFonts faces) {
    this.document = document;
    this.faces = faces;
  }

  /** The embedded font that draws what the AWT font draws; empty where it is not a bundled one. */
  Optional<PDFont> fontFor(Font font) throws IOException {
    Optional<Face> face = faces.faceOf(font);
    return face.isEmpty() ? Optional.empty() : Optional.of(embed(face.get()));
  }

  /** The embedded face. */
  PDFont embed(Face face) throws IOException {
    PDFont known = embedded.get(face);
    if (known != null) {
      return known;
    }
    try (InputStream in = SheetFonts.open(face)) {
      PDFont font = PDType0Font.load(document, in, true);
      embedded.put(face, font);
      return font;
    }
  }
}
