package pk.mineralatlas.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The font files of the typefaces, each read when it is first asked for. One that is missing or
 * damaged is replaced by the machine's own, so that a map is drawn all the same. Any thread.
 */
public final class Typefaces {

  /** Where font files are. */
  @FunctionalInterface
  interface Files {

    /** The file of a name; null where there is none. */
    @Nullable InputStream open(String name) throws IOException;
  }

  /**
   * A face as it can be used.
   *
   * @param font at a size of 1
   * @param problem why it is not the bundled one; empty where it is
   */
  private record Face(Font font, String problem) {}

  private static final Typefaces BUNDLED =
      new Typefaces(name -> Typefaces.class.getResourceAsStream("fonts/" + name));

  private final Files files;
  private final Map<Typeface, Face> faces = new ConcurrentHashMap<>();
  private final Map<String, Optional<Typeface>> byFontName = new ConcurrentHashMap<>();

  Typefaces(Files files) {
    this.files = files;
  }

  /** The fonts inside the application. */
  public static Typefaces bundled() {
    return BUNDLED;
  }

  /** The face at a size in units of the graphics it is drawn on. */
  public Font font(Typeface typeface, double size) {
    return face(typeface).font().deriveFont((float) size);
  }

  /** The typeface whose bundled font a font is; empty for any other font. */
  public Optional<Typeface> typefaceOf(Font font) {
    return byFontName.computeIfAbsent(font.getFontName(), this::named);
  }

  private Optional<Typeface> named(String fontName) {
    return Arrays.stream(Typeface.values())
        .filter(each -> face(each).problem().isEmpty())
        .filter(each -> face(each).font().getFontName().equals(fontName))
        .findFirst();
  }

  /** One line for each font that had to be replaced. */
  public List<String> problems() {
    return Arrays.stream(Typeface.values())
        .map(each -> face(each).problem())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /**
   * The font file itself.
   *
   * @throws IOException when it is missing
   */
  public InputStream open(Typeface typeface) throws IOException {
    InputStream in = files.open(typeface.file());
    if (in == null) {
      throw new FileNotFoundException("it is missing from the application");
    }
    return in;
  }

  private Face face(Typeface typeface) {
    return faces.computeIfAbsent(typeface, this::read);
  }

  private Face read(Typeface typeface) {
    try (InputStream in = open(typeface)) {
      return new Face(Font.createFont(Font.TRUETYPE_FONT, in), "");
    } catch (FontFormatException e) {
      return replaced(typeface, "it is damaged");
    } catch (IOException e) {
      return replaced(typeface, String.valueOf(e.getMessage()));
    }
  }

  private static Face replaced(Typeface typeface, String why) {
    Font instead = typeface.fallback();
    return new Face(
        instead,
        "The font %s cannot be used (%s); its texts are set in %s instead. Install the atlas again."
            .formatted(typeface.file(), why, instead.getFamily()));
  }
}
