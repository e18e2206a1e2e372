package pk.mineralatlas.style;

import java.awt.Font;

/**
 * The bundled typefaces for Java2D, read from the application and never from the machine, so that a
 * map looks the same everywhere; only one that is missing is replaced by the machine's, which
 * {@link Typefaces#problems()} tells. Any thread.
 */
public enum Typeface {
  SANS("Inter-Regular.ttf", Font.SANS_SERIF, Font.PLAIN),
  SANS_MEDIUM("Inter-Medium.ttf", Font.SANS_SERIF, Font.PLAIN),
  SANS_SEMIBOLD("Inter-SemiBold.ttf", Font.SANS_SERIF, Font.BOLD),
  SANS_BOLD("Inter-Bold.ttf", Font.SANS_SERIF, Font.BOLD),
  SANS_ITALIC("Inter-Italic.ttf", Font.SANS_SERIF, Font.ITALIC),
  SERIF("NotoSerif-Regular.ttf", Font.SERIF, Font.PLAIN),
  SERIF_ITALIC("NotoSerif-Italic.ttf", Font.SERIF, Font.ITALIC),
  SERIF_BOLD("NotoSerif-Bold.ttf", Font.SERIF, Font.BOLD),
  NASTALIQ("NotoNastaliqUrdu-Regular.ttf", Font.SERIF, Font.PLAIN);

  private final String file;
  private final String fallbackFamily;
  private final int fallbackStyle;

  Typeface(String file, String fallbackFamily, int fallbackStyle) {
    this.file = file;
    this.fallbackFamily = fallbackFamily;
    this.fallbackStyle = fallbackStyle;
  }

  /** The font file's name. */
  public String file() {
    return file;
  }

  /** The face at a size in units of the graphics it is drawn on. */
  public Font font(double size) {
    return Typefaces.bundled().font(this, size);
  }

  /** What the machine offers instead. */
  Font fallback() {
    return new Font(fallbackFamily, fallbackStyle, 1);
  }
}
