package pk.mineralatlas.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The bundled typefaces for Java2D, read from the application and never from the machine, so that a
 * map looks the same everywhere. Any thread.
 */
public enum Typeface {
  SANS("Inter-Regular.ttf"),
  SANS_MEDIUM("Inter-Medium.ttf"),
  SANS_SEMIBOLD("Inter-SemiBold.ttf"),
  SANS_BOLD("Inter-Bold.ttf"),
  SANS_ITALIC("Inter-Italic.ttf"),
  NASTALIQ("NotoNastaliqUrdu-Regular.ttf");

  private static final Map<Typeface, Font> UNIT_FONTS =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(t -> t, t -> load(t.file)));

  private final String file;

  Typeface(String file) {
    this.file = file;
  }

  private static Font load(String file) {
    try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException(
            "the font %s is missing from the application; install it again".formatted(file));
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException("the font %s cannot be read".formatted(file), e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the font %s is damaged".formatted(file), e);
    }
  }

  /** The font file's name. */
  public String file() {
    return file;
  }

  /** The face at a size in units of the graphics it is drawn on. */
  public Font font(double size) {
    return Objects.requireNonNull(UNIT_FONTS.get(this)).deriveFont((float) size);
  }
}
