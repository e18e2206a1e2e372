package pk.mineralatlas.print;

import java.awt.Font;

/** The bundled typefaces that paper uses. */
enum Face {
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

  Face(String file, String fallbackFamily, int fallbackStyle) {
    this.file = file;
    this.fallbackFamily = fallbackFamily;
    this.fallbackStyle = fallbackStyle;
  }

  /** The font file among the resources of the style package. */
  String file() {
    return file;
  }

  /** What the machine offers instead. */
  Font fallback() {
    return new Font(fallbackFamily, fallbackStyle, 1);
  }
}
