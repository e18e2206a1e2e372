package pk.mineralatlas.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.mineralatlas.style.Theme;

/**
 * The typefaces of paper, and how wide their texts are. Widths are measured at a large size and
 * scaled, so that they are those of the outlines, whatever the resolution. Any thread.
 */
final class SheetFonts {

  private static final String FOLDER = "fonts/";
  private static final float MEASURED_SIZE = 200;
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  /** Latin words with the figures and marks in and at them, which one face sets alike. */
  private static final Pattern LATIN =
      Pattern.compile("[0-9\\p{IsLatin}]*\\p{IsLatin}(?:[^\\p{IsArabic}]*[\\p{IsLatin}0-9.])?");

  private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
  private final Map<String, Face> faceByFontName = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private SheetFonts() {}

  private static final class Bundled {
    private static final SheetFonts FONTS = load(Theme.class);
  }

  /** The fonts inside the application. */
  static SheetFonts bundled() {
    return Bundled.FONTS;
  }

  /** Loads the fonts that lie beside a class; one that is missing is replaced and reported. */
  static SheetFonts load(Class<?> beside) {
    SheetFonts all = new SheetFonts();
    for (Face face : Face.values()) {
      all.loadFace(face, beside);
    }
    return all;
  }

  private void loadFace(Face face, Class<?> beside) {
    try (InputStream in = beside.getResourceAsStream(FOLDER + face.file())) {
      if (in == null) {
        useFallback(face, "it is missing from the application");
      } else {
        Font font = Font.createFont(Font.TRUETYPE_FONT, in);
        fonts.put(face, font);
        faceByFontName.put(font.getFontName(), face);
      }
    } catch (IOException | FontFormatException e) {
      useFallback(face, String.valueOf(e.getMessage()));
    }
  }

  private void useFallback(Face face, String why) {
    fonts.put(face, face.fallback());
    problems.add(
        "The font %s cannot be used (%s); the page is set in %s instead."
            .formatted(face.file(), why, face.fallback().getFamily()));
  }

  /**
   * The font file itself.
   *
   * @throws IOException when it is missing
   */
  static InputStream open(Face face) throws IOException {
    InputStream in = Theme.class.getResourceAsStream(FOLDER + face.file());
    if (in == null) {
      throw new FileNotFoundException("the font " + face.file() + " is missing");
    }
    return in;
  }

  /** One line for each font that had to be replaced. */
  List<String> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** The face at a size in the unit of the page. */
  Font font(Face face, double size) {
    Font font = fonts.get(face);
    return (font == null ? face.fallback() : font).deriveFont((float) size);
  }

  /** The bundled face a font is; empty for any other font. */
  Optional<Face> faceOf(Font font) {
    return Optional.ofNullable(faceByFontName.get(font.getFontName()));
  }

  /** Whether the face has a glyph for every character. */
  boolean canShow(Face face, String text) {
    return font(face, 1).canDisplayUpTo(text) < 0;
  }

  /** The style in the only face that has the letters of Urdu, where a text has some. */
  static TextStyle suited(String text, TextStyle style) {
    return style.face() != Face.NASTALIQ && SheetWords.hasUrdu(text)
        ? style.with(Face.NASTALIQ)
        : style;
  }

  /** Width of a text in millimetres. */
  double widthMm(String text, TextStyle asked) {
    if (text.isEmpty()) {
      return 0;
    }
    TextStyle style = suited(text, asked);
    double width =
        style.face() == Face.NASTALIQ
            ? shaped(text).getAdvance()
            : font(style.face(), MEASURED_SIZE).getStringBounds(text, MEASURE).getWidth();
    return width / MEASURED_SIZE * style.sizeMm();
  }

  /** What the letters of a text cover at a size of 1, from the start of its baseline. */
  Shape outline(String text, Face face) {
    Shape large = font(face, MEASURED_SIZE).createGlyphVector(MEASURE, text).getOutline();
    return AffineTransform.getScaleInstance(1.0 / MEASURED_SIZE, 1.0 / MEASURED_SIZE)
        .createTransformedShape(large);
  }

  /** How far the ink of a line of Nastaliq reaches above and below its baseline, millimetres. */
  double[] inkMm(String text, TextStyle style) {
    var bounds = shaped(text).getBounds();
    double scale = style.sizeMm() / MEASURED_SIZE;
    return new double[] {-bounds.getMinY() * scale, bounds.getMaxY() * scale};
  }

  /** How far below the middle of its line a text's baseline stands, for its face. */
  double belowMiddleMm(String text, TextStyle asked) {
    TextStyle style = suited(text, asked);
    if (style.face() != Face.NASTALIQ) {
      return 0.36 * style.sizeMm();
    }
    double[] ink = inkMm(text, style);
    return (ink[0] - ink[1]) / 2;
  }

  /** A line that reads from the right; what Nastaliq has no letters for is set upright in it. */
  AttributedString rightToLeft(String text, double size) {
    Font font = font(Face.NASTALIQ, size);
    AttributedString line = new AttributedString(text);
    line.addAttribute(TextAttribute.FONT, font);
    line.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_RTL);
    Font latin = font(Face.SANS, size);
    Matcher matcher = LATIN.matcher(text);
    while (matcher.find()) {
      line.addAttribute(TextAttribute.FONT, latin, matcher.start(), matcher.end());
    }
    for (int i = font.canDisplayUpTo(text); i >= 0 && i < text.length(); i++) {
      if (!font.canDisplay(text.charAt(i)) && latin.canDisplay(text.charAt(i))) {
        line.addAttribute(TextAttribute.FONT, latin, i, i + 1);
      }
    }
    return line;
  }

  private TextLayout shaped(String text) {
    return new TextLayout(rightToLeft(text, MEASURED_SIZE).getIterator(), MEASURE);
  }
}
