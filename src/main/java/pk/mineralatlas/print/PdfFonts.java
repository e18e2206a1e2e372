package pk.mineralatlas.print;

import java.awt.Font;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import pk.mineralatlas.style.Typeface;
import pk.mineralatlas.style.Typefaces;

/**
 * The bundled faces inside one PDF; each is embedded when it is first used, as a subset. To be
 * closed once the PDF is saved.
 */
final class PdfFonts implements Closeable {

  private final PDDocument document;
  private final Typefaces faces;
  private final Map<Typeface, PDFont> embedded = new EnumMap<>(Typeface.class);
  private final List<TrueTypeFont> open = new ArrayList<>();

  PdfFonts(PDDocument document, Typefaces faces) {
    this.document = document;
    this.faces = faces;
  }

  /** The embedded font that draws what the AWT font draws; empty where it is not a bundled one. */
  Optional<PDFont> fontFor(Font font) throws IOException {
    Optional<Typeface> face = faces.typefaceOf(font);
    return face.isEmpty() ? Optional.empty() : Optional.of(embed(face.get()));
  }

  /** The embedded face. */
  PDFont embed(Typeface face) throws IOException {
    PDFont known = embedded.get(face);
    if (known != null) {
      return known;
    }
    TrueTypeFont file = parse(face);
    open.add(file);
    PDFont font = PDType0Font.load(document, file, true);
    embedded.put(face, font);
    return font;
  }

  /** Without substitutions: Java sets Latin text without ligatures, and they take long to find. */
  private TrueTypeFont parse(Typeface face) throws IOException {
    try (InputStream in = faces.open(face)) {
      TrueTypeFont file = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
      file.setEnableGsub(false);
      return file;
    }
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont file : open) {
      file.close();
    }
  }
}
